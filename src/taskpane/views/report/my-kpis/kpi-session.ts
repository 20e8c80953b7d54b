import type { Kpi, KpiCell, KpiList } from "../../../../own-kpis/kpi.ts";
import { readKpiList } from "../../../../own-kpis/read-list.ts";
import type { KpiMatch } from "../../../../own-kpis/match.ts";
import { type Block, type CellValue, type Port, PortError, type ReadBlock } from "../../../../workbook/port.ts";
import { kpiMatchWords } from "../../../../own-kpis/match-words.ts";

/** What the user decided for one of the council's KPIs: a metric, or none. */
export type KpiDecision = { readonly kind: "matched"; readonly match: KpiMatch } | { readonly kind: "none" };

/** The council's own list as read, and what was decided so far. */
export interface KpiSession {
  /** The range of the list; null before one was chosen. */
  readonly block: Block | null;
  readonly list: KpiList | null;
  /** By row of the range. */
  readonly decisions: ReadonlyMap<number, KpiDecision>;
}

export const noKpis: KpiSession = { block: null, list: null, decisions: new Map() };

/** More KPIs than any council reports on: such a range is not a list of KPIs. */
const mostKpis = 300;

/**
 * Reads the list in a range. Whole columns are allowed: only cells in use are read.
 *
 * @throws PortError with a sentence where there is no such list
 */
export async function readKpis(port: Port, block: Block): Promise<KpiSession> {
  const used = (await port.sheets()).find(({ name }) => name === block.sheet)?.used ?? null;
  const part = used === null ? null : shared(block, used);
  if (part === null) throw new PortError("failed", kpiMatchWords.noNames);
  const list = readKpiList({ cells: cellsOf(await port.read(part)) });
  if (list === null) throw new PortError("failed", kpiMatchWords.noNames);
  if (list.kpis.length === 0) throw new PortError("failed", kpiMatchWords.noRows);
  if (list.kpis.length > mostKpis)
    throw new PortError(
      "failed",
      `These are ${list.kpis.length} rows; ${mostKpis} at a time are enough. Select fewer.`,
    );
  return { block: part, list, decisions: new Map() };
}

/** The session with one decision added or removed. */
export function decided(session: KpiSession, { row }: Kpi, decision: KpiDecision | null): KpiSession {
  const decisions = new Map(session.decisions);
  if (decision === null) decisions.delete(row);
  else decisions.set(row, decision);
  return { ...session, decisions };
}

function shared(one: Block, other: Block): Block | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : null;
}

function cellsOf({ values, texts }: ReadBlock): KpiCell[][] {
  return values.map((row, r) => row.map((value, c): KpiCell => ({ value: plain(value), text: texts[r]?.[c] ?? "" })));
}

/** An error does not count as a figure. */
function plain(value: CellValue): KpiCell["value"] {
  return typeof value === "object" ? null : value;
}
