import type { Area } from "../../areas/area.ts";
import type { Desk } from "../../queries/desk.ts";
import type { OwnFigures } from "../../queries/relative.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { refusalCell } from "../answer.ts";
import { cellError, isCellError, valueError } from "../cell-error.ts";
import { readNumber } from "./number.ts";
import { alongside } from "./ranges.ts";
import { type Cell, isLongText } from "./cells.ts";
import { areaIn } from "./each-pair.ts";
import { argumentWords } from "../../wording/arguments.ts";

/**
 * The user's list: councils and their figures in two ranges of the same shape, in any order.
 *
 * A pair whose council or figure is blank, or whose figure is words ("n/a", a heading), is skipped and counted. A text that
 * is a number ("45.3") counts as one.
 *
 * @throws CellError #VALUE! for ranges of different shape, a council that appears twice, or a text with digits that is no
 *   number ("45,3") beside a council; #N/A naming the text next to a figure that is not a council, since none is
 *   dropped; an error in either range unchanged
 */
export function readOwnFigures(desk: Desk, areas: unknown, values: unknown): OwnFigures {
  const list = alongside([areas, values], ["areas", "values"]);
  const found = new Map<Area, number>();
  let skipped = 0;
  for (const [name, given] of list.flat()) {
    const value = given === undefined || isLongText(given) ? null : given;
    for (const cell of [name, value]) if (isCellError(cell)) throw cell;
    if (name === null || name === undefined || isCellError(name) || !saysAFigure(value)) {
      skipped++;
      continue;
    }
    const area = areaIn(desk, name);
    // A heading ("2024/25") stands beside no council.
    if (isRefusal(area) && typeof value === "string") {
      skipped++;
      continue;
    }
    if (isRefusal(area)) throw cellError(refusalCell(area).code, `“areas”: ${area.sentence}`);
    if (found.has(area)) throw valueError(argumentWords.twice("areas", area.name));
    const figure = readNumber(value, "values");
    if (isCellError(figure)) throw figure;
    found.set(area, figure as number);
  }
  return { values: found, skipped };
}

/** A number, or a text with digits: that is a figure, or meant as one. */
function saysAFigure(value: Cell): value is number | string {
  return typeof value === "number" || (typeof value === "string" && /\d/.test(value));
}
