import type { NewSheet } from "../../workbook/port.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import type { ReportPage } from "../content.ts";
import type { PageDraft } from "../page-sheet.ts";
import type { SheetDraft } from "../sheet-draft.ts";

/**
 * The summary is the report's cover: its rows of outcomes are the contents, and each leads to its page.
 *
 * @param pages in the order in which they stand on the summary; an outcome may have several
 */
export function contentLinks(
  summary: Pick<SheetDraft, "cells">,
  pages: readonly (readonly [ReportPage, Pick<PageDraft, "sheet">])[],
): NonNullable<NewSheet["links"]> {
  const used = new Set<number>();
  return pages.flatMap(([page, { sheet }]) => {
    const name = outcomeName(page.outcome);
    const row = summary.cells.findIndex(([first], at) => first === name && !used.has(at));
    if (row < 0) return [];
    used.add(row);
    return [{ row, column: 0, to: { sheet: sheet.name, row: 0, column: 0 } }];
  });
}
