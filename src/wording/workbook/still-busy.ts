import { counted, listed } from "../list.ts";

/** Why an action on all formulas did not begin: some cells have no answer yet. */
export function stillBusy(cells: readonly string[]): string {
  const verb = cells.length === 1 ? "is" : "are";
  return `${counted(cells.length, "LOF cell")} ${verb} still being worked out (${listed(cells, "and", 3)}). Nothing was changed. Wait until no cell shows #BUSY!, then try again.`;
}
