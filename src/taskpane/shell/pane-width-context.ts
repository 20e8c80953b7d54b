import { createContext, useContext } from "react";
import type { PaneWidth } from "./use-pane-width.ts";

/** How much room there is, for parts that must be built differently, not only look so. */
export const PaneWidthContext = createContext<PaneWidth>("usual");

export function useRoom(): PaneWidth {
  return useContext(PaneWidthContext);
}
