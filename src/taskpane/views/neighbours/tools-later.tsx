import { loadLater } from "../load-later.tsx";
import type { ToolProps } from "./tool-props.ts";

/** Making a set of one's own, fetched when it is first opened. */
export const OwnSetsLater = loadLater<ToolProps>(async () => (await import("./own-sets.tsx")).OwnSets);

/** Changing the weights, fetched when they are first opened. */
export const WeightsLater = loadLater<ToolProps>(async () => (await import("./weights-panel.tsx")).WeightsPanel);
