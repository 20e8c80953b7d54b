import type { ReportContent } from "../content.ts";
import { nameOf } from "../page-table.ts";
import type { WriteCell } from "../../workbook/port.ts";
import { cellName } from "../../formula/cell-name.ts";
import { earlierWords as words } from "../../wording/report/earlier-words.ts";
import type { EarlierReport, EarlierReportRow, UnplacedComment } from "./earlier-report.ts";

/** What was typed beside a measure, and where that was. */
export interface CarriedComment {
  readonly owner: WriteCell;
  readonly commentary: WriteCell;
  readonly shownTyped: { readonly owner: string; readonly commentary: string };
  /** The sheet it stood on: what its formulas mean by a cell without a sheet's name. */
  readonly sheet: string;
  /** Where it stood, in words. */
  readonly stood: string;
}

/** The comments of an earlier report: those that have a row in the new one, by its id, and those that have none. */
export interface Carried {
  readonly typed: ReadonlyMap<string, CarriedComment>;
  readonly unplaced: readonly UnplacedComment[];
}

/**
 * Which comment goes to which row: by the metric's id, in whatever order and on whatever page it stood. A page that has
 * lost its ids is known by the names. A second comment for the same row, of one that was copied, has no row.
 */
export function carriedComments(content: ReportContent, earlier: EarlierReport): Carried {
  const idsByName = new Map<string, string>();
  const ids = new Set<string>();
  for (const { rows } of content.pages)
    for (const row of rows) {
      ids.add(row.id);
      idsByName.set(nameOf(row).toLowerCase(), row.id);
    }
  const typed = new Map<string, CarriedComment>();
  const unplaced: UnplacedComment[] = [];
  const all = [...earlier.rows.filter(isTyped).map(asUnplaced), ...(earlier.unplaced ?? [])];
  for (const one of all) {
    const id = one.id === "" ? (idsByName.get(one.measure.toLowerCase()) ?? "") : one.id;
    if (!ids.has(id) || typed.has(id) || !isTyped(one)) unplaced.push(one);
    else
      typed.set(id, {
        owner: one.owner,
        commentary: one.commentary,
        shownTyped: one.shownTyped ?? { owner: "", commentary: "" },
        sheet: one.sheet ?? "",
        stood: one.stood,
      });
  }
  return { typed, unplaced };
}

function isTyped({ owner, commentary }: Pick<UnplacedComment, "owner" | "commentary">): boolean {
  return owner !== null || commentary !== null;
}

function asUnplaced(row: EarlierReportRow): UnplacedComment {
  const { id, sheet, measure, owner, commentary, shownTyped, row: at = 0 } = row;
  const stood = words.stood(sheet, cellName({ row: at, column: 0 }));
  return { id, measure, owner, commentary, ...(shownTyped && { shownTyped }), stood, sheet };
}
