import { type KeyboardEvent, useState } from "react";

export interface ListKeys {
  /** The entry that Enter would choose; -1 for none. */
  readonly active: number;
  /** Forgets what the arrow keys chose. */
  readonly reset: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface ListKeysOptions {
  readonly count: number;
  readonly onChoose: (index: number) => void;
  readonly onEscape?: () => void;
  /** Which entry is active before an arrow key is pressed: the first when left out, -1 for none. */
  readonly start?: number;
}

/** The keys of a list under a field: arrows move, Enter chooses, Home and End are left to the text, Esc closes. */
export function useListKeys({ count, onChoose, onEscape, start = 0 }: ListKeysOptions): ListKeys {
  const [wish, setWish] = useState<number | null>(null);
  const active = Math.min(wish ?? start, count - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count > 0) setWish(event.key === "ArrowDown" ? (active + 1) % count : (active <= 0 ? count : active) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      onChoose(active);
    } else if (event.key === "Escape" && onEscape !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
  };
  return { active, reset: () => setWish(null), onKeyDown };
}
