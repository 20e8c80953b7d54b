import { type RefObject, useEffect } from "react";

/**
 * When the focused element disappears because of its own action (a button replaced by a message), the focus goes to the
 * part that contained it instead of the top of the page. It is never moved for any other reason.
 */
export function useFoundFocus(part: RefObject<HTMLElement>): void {
  useEffect(() => {
    const within = part.current;
    if (within === null) return undefined;
    let held: Element | null = null;
    within.dataset["part"] = "";
    const took = (event: FocusEvent): void => {
      const target = event.target as Element;
      // For nested parts, the innermost counts.
      held = target.closest("[data-part]") === within ? target : null;
    };
    const left = (event: FocusEvent): void => {
      const from = event.target as Element;
      // Checked a moment later: the element is only removed after it has lost the focus.
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
