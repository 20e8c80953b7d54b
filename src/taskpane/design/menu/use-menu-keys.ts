import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

/** Letters typed within this time belong to one word. In milliseconds. */
const typingPause = 700;

/**
 * The keys of a menu: arrows wrap around, Home and End go to the ends, letters to the next entry that begins with them.
 * The chosen entry, else the first, has the focus when it opens.
 *
 * @param list holds the entries, each with a role of "menuitem..."
 */
export function useMenuKeys(list: RefObject<HTMLElement>): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ text: "", at: 0 });
  useEffect(() => {
    const entries = entriesOf(list);
    (entries.find((one) => one.getAttribute("aria-checked") === "true") ?? entries[0])?.focus();
  }, [list]);
  return (event) => {
    const entries = entriesOf(list);
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const next = entries[targetOf(event.key, at, entries.length)] ?? startingWith(entries, at, event, typed.current);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}

function entriesOf(list: RefObject<HTMLElement>): HTMLElement[] {
  return [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}

function startingWith(
  entries: readonly HTMLElement[],
  at: number,
  event: KeyboardEvent,
  typed: { text: string; at: number },
): HTMLElement | undefined {
  if (event.key.length !== 1 || event.key === " " || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  typed.text = event.timeStamp - typed.at > typingPause ? event.key : typed.text + event.key;
  typed.at = event.timeStamp;
  const fits = (one: HTMLElement): boolean =>
    (one.textContent ?? "").toLowerCase().startsWith(typed.text.toLowerCase());
  const from = typed.text.length === 1 ? at + 1 : at;
  return [...entries.slice(from), ...entries.slice(0, from)].find(fits);
}
