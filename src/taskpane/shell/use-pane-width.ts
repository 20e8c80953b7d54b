import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide the pane is, in CSS pixels; in the workbench this is not the window's width. */
export type PaneWidth = "wide" | "usual" | "narrow" | "tiny";

/** Below this width tabs become a menu and parts are stacked. */
const tiny = 280;
/** Below this width tabs are closer and counts without a verdict are combined into one. */
const narrow = 330;
const wide = 560;

export function paneWidth(pixels: number): PaneWidth {
  if (pixels < tiny) return "tiny";
  if (pixels < narrow) return "narrow";
  return pixels < wide ? "usual" : "wide";
}

/** The width of an element, updated as it changes. */
export function usePaneWidth(element: RefObject<HTMLElement>): PaneWidth {
  const [width, setWidth] = useState<PaneWidth>("usual");
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = (): void => setWidth(paneWidth(watched.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
