import { isNoValue } from "../../statistics/no-value.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { joined, ofSet, type ReportFrame, sharedWithModel, sizeOfSet, when } from "../cells.ts";
import type { ReportContent } from "../content.ts";
import type { CellFormat } from "../../workbook/port.ts";
import type { Drafting } from "../sheet-draft.ts";
import { line } from "./lines.ts";

/** Councils in a row: so many names have room, and no set has so long ones that they have not. */
const inRow = 8;
/** Members of larger sets are not named: the set's own name identifies them. */
const mostNamed = 24;

/**
 * The members by name, in as many rows as those of now take; of a set that has no room in these its name.
 *
 * @param isOfficial whether MHCLG's list may be in use: how many of it our own model has too is said after the names
 */
export function members(
  draft: Drafting,
  frame: ReportFrame,
  { id, content, isOfficial }: { readonly id: string; readonly content: ReportContent; readonly isOfficial: boolean },
  look: CellFormat,
): void {
  const now = membersNow(content);
  const rows = now > mostNamed ? 1 : Math.max(1, Math.ceil(now / inRow));
  const all = ofSet(frame, id, "members");
  for (let row = 0; row < rows; row++) {
    const rest: Expression = row === 0 ? all : { kind: "names", of: all, which: "behind", number: row * inRow };
    const part = row === rows - 1 ? joined(rest, ".") : inOneRow(all, rest, (row + 1) * inRow);
    const named = row === 0 ? part : when({ kind: "is-empty", of: rest }, words.nothingToSay, part);
    const isLarge = { kind: "above", one: sizeOfSet(frame, id), other: rows * inRow } as const;
    const shown = when(
      isLarge,
      row === 0 ? joined(words.allOf, ofSet(frame, id, "set"), ".") : words.nothingToSay,
      named,
    );
    line(draft, orNone(row === 0 ? joined(`${words.members}: `, shown) : shown), look);
  }
  if (isOfficial) {
    const shared = sharedWithModel(frame, id);
    const said: Expression = { kind: "from", of: shared, place: 2 };
    line(draft, when({ kind: "is-empty", of: shared }, words.nothingToSay, said), look);
  }
}

/** As many names as a row has room for, and the sign that more follow, or that these are all. */
function inOneRow(all: Expression, rest: Expression, shown: number): Expression {
  const more: Expression = { kind: "names", of: all, which: "behind", number: shown };
  return joined(
    { kind: "names", of: rest, which: "first", number: inRow },
    when({ kind: "is-empty", of: more }, ".", ";"),
  );
}

function orNone(of: Expression): Expression {
  return { kind: "or-if-error", of, otherwise: words.nothingToSay };
}

/** How many members the set has when the report is built. */
function membersNow({ pages }: ReportContent): number {
  const compared = pages.flatMap(({ rows }) => rows).find((row) => !isNoValue(row.compared))?.compared;
  if (compared === undefined || isNoValue(compared)) return 0;
  const { members: inside, outsideEngland } = compared.comparison.set;
  return inside.length + outsideEngland.length;
}
