import { earlierWords as words } from "../../wording/report/earlier-words.ts";
import type { CellFormat } from "../../workbook/port.ts";
import type { ReportPage } from "../content.ts";
import { cellOf } from "../page/columns.ts";
import type { PageDraft } from "../page-sheet.ts";
import { nameOf } from "../page-table.ts";
import type { Carried, CarriedComment } from "./carried.ts";
import type { UnplacedComment } from "./earlier-report.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** Pages with the comments of an earlier report in their rows. */
export interface WithComments {
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  /** Rows that have one. */
  readonly kept: number;
  /** Formulas that refer to what the report does not have: what they showed stands in the row. */
  readonly lost: readonly UnplacedComment[];
}

/** Puts comments into the rows of drafted pages, their formulas with references to where the cells now are. */
export function placeComments(
  pages: ReadonlyMap<ReportPage, PageDraft>,
  { typed }: Carried,
  where: Whereabouts,
): WithComments {
  const kept = new Set<string>();
  const lost: UnplacedComment[] = [];
  const placed = [...pages].map(([page, draft]): [ReportPage, PageDraft] => {
    const cells = draft.sheet.cells.map((row) => [...row]);
    const formats: { at: ReturnType<typeof oneOf>; format: CellFormat }[] = [];
    page.rows.forEach((measure, row) => {
      const { id } = measure;
      const comment = typed.get(id);
      if (comment === undefined) return;
      kept.add(id);
      for (const column of ["owner", "commentary"] as const) {
        const at = cellOf(draft.table, row, column);
        const {
          content,
          format,
          lost: formula,
        } = where.written(comment[column], comment.shownTyped[column], comment.sheet, draft.sheet.name);
        (cells[at.row] ??= [])[at.column] = content;
        if (format !== null) formats.push({ at: oneOf(at), format: { numberFormat: format } });
        if (formula !== null) lost.push(lostOf(nameOf(measure), comment, column));
      }
    });
    if (formats.length === 0 && !page.rows.some(({ id }) => typed.has(id))) return [page, draft];
    return [page, { ...draft, sheet: { ...draft.sheet, cells, formats: [...draft.sheet.formats, ...formats] } }];
  });
  return { pages: new Map(placed), kept: kept.size, lost };
}

function oneOf({ row, column }: { readonly row: number; readonly column: number }) {
  return { row, column, rows: 1, columns: 1 };
}

/** The formula for the list: it has no id, for what stands in the row is what it showed. */
function lostOf(measure: string, comment: CarriedComment, column: "owner" | "commentary"): UnplacedComment {
  const { owner, commentary } = comment.shownTyped;
  return {
    id: "",
    measure: words.formulaOf(measure),
    owner: column === "owner" ? comment.owner : null,
    commentary: column === "commentary" ? comment.commentary : null,
    shownTyped: { owner: column === "owner" ? owner : "", commentary: column === "commentary" ? commentary : "" },
    stood: comment.stood,
    sheet: comment.sheet,
  };
}
