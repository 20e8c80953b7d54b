/**
 * Keeps the focus in our own parts of the page until the user moves it, by pointer, Tab or F6. The grid takes the focus
 * at every change of its selection, the first time when the page is just ready: letters meant for the pane would go
 * into a cell, and an open list in the pane would close.
 *
 * The request itself is blocked, since the pane reacts as soon as it loses the focus, even for a moment.
 *
 * @param grid the element that asks for the focus
 * @param ours the parts it must not be taken from
 * @returns a function that ends it
 */
export function guardFocus(grid: Element, ours: readonly Element[]): () => void {
  let meant = false;
  let isHeld = false;
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Node && ours.some((part) => part.contains(target));
  // The grid focuses its editor before it has added it to the page.
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
