import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import type { EarlierReport } from "../../../src/report/earlier/earlier-report.ts";
import type { Port, WriteCell } from "../../../src/workbook/port.ts";

/** The only report of a workbook. */
export async function onlyReport(port: Port): Promise<EarlierReport> {
  const [report, ...more] = await readEarlierReports(port);
  if (report === undefined || more.length > 0) throw new Error(`There are ${more.length + (report ? 1 : 0)} reports.`);
  return report;
}

/** Types beside a measure, as an officer would, wherever its row stands. */
export async function comment(
  port: Port,
  id: string,
  typed: { readonly owner?: WriteCell; readonly commentary?: WriteCell },
  report?: EarlierReport,
): Promise<void> {
  const { rows, places } = report ?? (await onlyReport(port));
  const row = rows.find((one) => one.id === id);
  const columns = places?.columns.get(row?.sheet ?? "");
  if (row?.row === undefined || columns === undefined) throw new Error(`There is no row ${id}.`);
  for (const [key, cell] of Object.entries(typed)) {
    const column = [...columns].find(([, held]) => held === key)?.[0];
    if (column === undefined) throw new Error(`There is no column ${key}.`);
    await port.write({ sheet: row.sheet, row: row.row, column }, [[cell]]);
  }
}

/** What stands beside the measures: owner and commentary by id, only where something does. */
export async function commentsIn(port: Port): Promise<Record<string, unknown>> {
  const { rows } = await onlyReport(port);
  return commentsOf(rows);
}

export function commentsOf(rows: EarlierReport["rows"]): Record<string, unknown> {
  return Object.fromEntries(
    rows
      .filter(({ owner, commentary }) => owner !== null || commentary !== null)
      .map(({ id, owner, commentary }) => [id, [entered(owner), entered(commentary)]]),
  );
}

function entered(cell: WriteCell): unknown {
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : cell;
}
