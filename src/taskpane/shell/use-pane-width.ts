import { type RefObject, useLayoutEffect, useState } from "react";

/** How much room the pane has: beside the workbench's grid that is not the window's width. In CSS pixels. */
export type PaneWidth = "wide" | "usual" | "narrow" | "tiny";

/** Below this tabs become a menu and things stand under one another. */
const tiny = 280;
/** Below this tabs close up and counts without a verdict are folded into one. */
const narrow = 330;
const wide = 560;

export function paneWidth(pixels: number): PaneWidth {
  if (pixels < tiny) return "tiny";
  if (pixels < narrow) return "narrow";
  return pixels < wide ? "usual" : "wide";
}

/** The width of an element, followed as it changes. */
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
