import { createContext, useContext } from "react";
import type { PaneWidth } from "./use-pane-width.ts";

/** How much room there is, for parts whose structure changes, not only their style. */
export const PaneWidthContext = createContext<PaneWidth>("usual");

export function useRoom(): PaneWidth {
  return useContext(PaneWidthContext);
}
