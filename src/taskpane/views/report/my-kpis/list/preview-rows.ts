import type { KpiGrid, KpiList, RowReading } from "../../../../../own-kpis/kpi.ts";

/** One row of the list as the preview shows it. */
export interface PreviewRow {
  /** Row of the range, from 0. */
  readonly row: number;
  readonly kind: RowReading["kind"];
  readonly texts: readonly string[];
}

/** The columns shown: hidden ones only where they are read too. */
export function previewColumns({ columns }: KpiList, withHidden: boolean): KpiList["columns"] {
  return columns.filter(({ isHidden }) => withHidden || !isHidden);
}

/** All rows with something in them, in order; hidden ones only where they are read too. */
export function previewRows({ cells, hiddenRows = [] }: KpiGrid, list: KpiList, withHidden: boolean): PreviewRow[] {
  const kinds = new Map(list.rows.map(({ row, kind }) => [row, kind]));
  const columns = previewColumns(list, withHidden);
  const hidden = new Set(withHidden ? [] : hiddenRows);
  return cells.flatMap((line, row) => {
    const texts = columns.map(({ column }) => textOf(line[column]));
    if (hidden.has(row) || texts.every((text) => text === "")) return [];
    return [{ row, kind: kinds.get(row) ?? "note", texts }];
  });
}

function textOf(cell: KpiGrid["cells"][number][number] | undefined): string {
  if (cell === undefined) return "";
  return (cell.text === "" ? String(cell.value ?? "") : cell.text).trim();
}

/** Whether the officer had better look at how the list was read. */
export function isDoubtful({ columns, kpis, remarks }: KpiList): boolean {
  return kpis.length === 0 || remarks.length > 0 || !columns.some(({ kind }) => kind === "value");
}
