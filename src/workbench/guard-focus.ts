/**
 * Leaves the focus in our own parts of the page until the user takes it from there, by pointer, Tab or F6. The grid
 * asks for it at every change of its selection, the first when the page is just ready: letters meant for the pane would
 * go into a cell, and a list that is open there would close.
 *
 * It is stopped where it asks, for once the focus was lost, if only for a moment, the pane has acted on that.
 *
 * @param grid what asks for it
 * @param ours the parts that it must not be taken from
 * @returns ends it
 */
export function guardFocus(grid: Element, ours: readonly Element[]): () => void {
  let meant = false;
  let isHeld = false;
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Node && ours.some((part) => part.contains(target));
  // The grid asks for its editor before it has put it in its place.
  const isGrids = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement && (grid.contains(target) || target.isContentEditable);
  const onPointer = ({ target }: Event): void => {
    meant = !isOurs(target);
  };
  const onKey = ({ key, type }: KeyboardEvent): void => {
    meant = type === "keydown" && (key === "Tab" || key === "F6");
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (isOurs(target)) isHeld = true;
    else if (isGrids(target)) isHeld = false;
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- given its element at every call
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (isHeld && !meant && isGrids(this)) return;
    focus.call(this, options);
  };
  const first = { capture: true };
  window.addEventListener("pointerdown", onPointer, first);
  window.addEventListener("keydown", onKey, first);
  window.addEventListener("keyup", onKey, first);
  window.addEventListener("focusin", onFocus, first);
  return () => {
    HTMLElement.prototype.focus = focus;
    window.removeEventListener("pointerdown", onPointer, first);
    window.removeEventListener("keydown", onKey, first);
    window.removeEventListener("keyup", onKey, first);
    window.removeEventListener("focusin", onFocus, first);
  };
}
