/** The element in which the grid receives text for the selected cell. */
const cells = '[contenteditable="true"]';
/** Elements that Tab stops at; hidden and disabled ones do not accept the focus. */
const tabStops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * F6 and Shift+F6 move between the parts of the page, as in Excel; so does Ctrl+F6, for browsers that use F6
 * themselves. The grid handles Tab itself, so without this nobody could leave it by keyboard.
 *
 * Each part is entered where it was left, or at its first tab stop.
 *
 * @param regions in the order in which F6 goes through them
 * @returns a function that ends it
 */
export function regionKeys(regions: readonly Element[]): () => void {
  const left = new Map<Element, HTMLElement>();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const held = document.activeElement;
    const from = regions.findIndex((region) => region.contains(held));
    const current = regions[from];
    if (current !== undefined && held instanceof HTMLElement) left.set(current, held);
    for (let step = 1; step <= regions.length; step++) {
      const region = regions.at((from + (event.shiftKey ? -step : step)) % regions.length);
      if (region !== undefined && enter(region, left.get(region))) return;
    }
  };
  // Runs before the grid, which stops key events from propagating.
  window.addEventListener("keydown", onKey, { capture: true });
  return () => window.removeEventListener("keydown", onKey, { capture: true });
}

/** @returns whether something in the region has the focus now */
function enter(region: Element, last: HTMLElement | undefined): boolean {
  const found = (selector: string): HTMLElement[] => [...region.querySelectorAll<HTMLElement>(selector)];
  const stops = [...found(cells), ...found(tabStops).filter(({ tabIndex }) => tabIndex >= 0)];
  return (last?.isConnected === true ? [last, ...stops] : stops).some((stop) => {
    stop.focus();
    return document.activeElement === stop;
  });
}
