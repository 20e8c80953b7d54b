/**
 * Leaves the focus in our own parts of the page until the user takes it from there, by pointer, Tab or F6. The grid
 * takes it by itself, about when the page is ready: letters meant for the pane would go into a cell.
 *
 * @param grid what takes it
 * @param ours the parts that it must not be taken from
 * @returns ends it
 */
export function guardFocus(grid: Element, ours: readonly Element[]): () => void {
  let meant = false;
  const isOurs = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement && ours.some((part) => part.contains(target));
  const onPointer = ({ target }: Event): void => {
    meant = !isOurs(target);
  };
  const onKey = ({ key, type }: KeyboardEvent): void => {
    meant = type === "keydown" && (key === "Tab" || key === "F6");
  };
  // The grid focuses its editor before it has put it in its place.
  const isGrids = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement && (grid.contains(target) || target.isContentEditable);
  let last: HTMLElement | null = null;
  const onFocus = ({ target }: FocusEvent): void => {
    if (isOurs(target)) last = target;
    else if (!isGrids(target)) return;
    else if (meant || last === null) last = null;
    else if (last.isConnected) last.focus({ preventScroll: true });
    // What was pressed is gone with its view: the pane looks for another place, as long as nobody has the focus.
    else target.blur();
  };
  const first = { capture: true };
  window.addEventListener("pointerdown", onPointer, first);
  window.addEventListener("keydown", onKey, first);
  window.addEventListener("keyup", onKey, first);
  window.addEventListener("focusin", onFocus, first);
  return () => {
    window.removeEventListener("pointerdown", onPointer, first);
    window.removeEventListener("keydown", onKey, first);
    window.removeEventListener("keyup", onKey, first);
    window.removeEventListener("focusin", onFocus, first);
  };
}
