import { type RefObject, useEffect } from "react";

/**
 * When what had the focus goes away with what it did (a button that became a message), the focus goes to the part it
 * stood in, instead of the top of the page. It never moves for any other reason.
 */
export function useFoundFocus(part: RefObject<HTMLElement>): void {
  useEffect(() => {
    const within = part.current;
    if (within === null) return undefined;
    let held: Element | null = null;
    within.dataset["part"] = "";
    const took = (event: FocusEvent): void => {
      const target = event.target as Element;
      // Of parts within parts the innermost is meant.
      held = target.closest("[data-part]") === within ? target : null;
    };
    const left = (event: FocusEvent): void => {
      const from = event.target as Element;
      // Asked a moment later: an element that goes away tells so only after it lost the focus.
      setTimeout(() => {
        if (from.isConnected && held === from) held = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (held === null || held.isConnected) return;
      held = null;
      if (document.activeElement === null || document.activeElement === document.body)
        within.focus({ preventScroll: true });
    });
    within.addEventListener("focusin", took);
    within.addEventListener("focusout", left);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener("focusin", took);
      within.removeEventListener("focusout", left);
      observer.disconnect();
    };
  }, [part]);
}
