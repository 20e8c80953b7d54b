import type { NewSheet } from "../../workbook/port.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import type { ReportPage } from "../content.ts";
import type { PageDraft } from "../page-sheet.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { looks } from "../looks.ts";
import type { CellFormat } from "../../workbook/port.ts";
import type { Content, SheetDraft } from "../sheet-draft.ts";

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

/** The columns of the summary in which names of sheets have room beside each other. */
const places = [1, 6, 10, 11, 12] as const;

/** The rows of the summary that lead to the report's other sheets, with their links: one, or two where there are many. */
export function otherSheets(names: readonly string[], first: number): readonly ReturnType<typeof rowOfSheets>[] {
  const starts = names.flatMap((_, at) => (at % places.length === 0 ? [at] : []));
  return starts.map((start, i) => rowOfSheets(names.slice(start, start + places.length), first + i, i === 0));
}

function rowOfSheets(
  names: readonly string[],
  row: number,
  isFirst: boolean,
): {
  readonly row: [cells: Content[], looks: (CellFormat | null)[], points: number];
  readonly links: NonNullable<NewSheet["links"]>;
} {
  const cells: Content[] = [isFirst ? words.alsoHere : null];
  const formats: (CellFormat | null)[] = [{ ...looks.label, fontSize: looks.link.fontSize, wrap: false }];
  const links = names.map((name, i) => {
    const column = places[i] ?? 0;
    while (cells.length < column) {
      cells.push(null);
      formats.push(null);
    }
    cells.push(name);
    formats.push(looks.link);
    return { row, column, to: { sheet: name, row: 0, column: 0 } };
  });
  return { row: [cells, formats, 15], links };
}
