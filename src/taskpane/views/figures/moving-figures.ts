/** Looking, taking and going back, fetched together when one is first wanted. */
import { answeringFrom } from "../../../functions/pack-holder.ts";
import { functionTable } from "../../../functions/table.ts";
import type { Desk } from "../../../queries/desk.ts";
import { callerOf, type CallFunction } from "../../../report/call-function.ts";

export { removeChangedSheet } from "../../../actions/figures/changed-sheet.ts";
export { goBack, takeFigures } from "../../../actions/figures/take-figures.ts";
export { cellsThatWouldChange } from "../../../actions/figures/would-change.ts";

const call = callerOf(functionTable);

/** Asks our functions of a desk that need not be the one that the cells answer from. */
export function callOf(desk: Desk): CallFunction {
  return (name, args) => answeringFrom(desk, () => call(name, args));
}
