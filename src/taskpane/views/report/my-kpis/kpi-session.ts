import type {
  ColumnChoice,
  ColumnReading,
  Kpi,
  KpiCell,
  KpiColumn,
  KpiGrid,
  KpiList,
  ReadingChoices,
  RowReading,
} from "../../../../own-kpis/kpi.ts";
import { kpiMatchWords } from "../../../../own-kpis/match-words.ts";
import { readKpiList } from "../../../../own-kpis/read-list.ts";
import { type Block, type CellValue, type Port, PortError, type ReadBlock } from "../../../../workbook/port.ts";
import { readingWords as words } from "../../../../own-kpis/reading-words.ts";
import { type KpiDecision, type KpiSession, noChoices, noKpis } from "./kpi-state.ts";

/** More KPIs than any council reports on: such a range is not a list of KPIs. */
const mostKpis = 500;
/** A range of more is refused before it is read. */
const mostRows = 2_000;
const mostCells = 60_000;
/** Rows of these kinds alone are no list, however its columns are read. */
const emptyKinds: ReadonlySet<RowReading["kind"]> = new Set(["heading", "above", "empty", "hidden"]);

/**
 * Reads the list in a range. Whole columns are allowed: only cells in use are read.
 *
 * @param choices what the user chose about the reading, or how it was read last time
 * @throws PortError with a sentence where there is no such list
 */
export async function readKpis(
  port: Port,
  block: Block,
  choices: ReadingChoices | ((part: Block) => ReadingChoices) = noChoices,
): Promise<KpiSession> {
  const used = (await port.sheets()).find(({ name }) => name === block.sheet)?.used ?? null;
  const part = used === null ? null : shared(block, used);
  if (part === null) throw new PortError("failed", kpiMatchWords.noNames);
  if (part.rows > mostRows || part.rows * part.columns > mostCells)
    throw new PortError("failed", words.tooLarge(part.rows, part.columns, mostRows));
  const [cells, shape] = [cellsOf(await port.read(part)), await port.shape(part)];
  const grid: KpiGrid = {
    cells,
    ...(shape.merges !== null && { merges: shape.merges }),
    hiddenRows: shape.hiddenRows,
    hiddenColumns: shape.hiddenColumns,
  };
  const chosen = typeof choices === "function" ? choices(part) : choices;
  const list = readKpiList(grid, chosen) ?? notUnderstood(grid, chosen);
  if (list.columns.length === 0) throw new PortError("failed", kpiMatchWords.noNames);
  if (list.kpis.length === 0 && list.rows.every(({ kind }) => emptyKinds.has(kind)))
    throw new PortError("failed", kpiMatchWords.noRows);
  if (list.kpis.length > mostKpis) throw new PortError("failed", words.tooMany(list.kpis.length, mostKpis));
  return { ...noKpis, block: part, grid, knowsMerges: shape.merges !== null, choices: chosen, list };
}

/** The same cells read with other choices; what was decided stays with its row where that is the same KPI. */
export function readAgain(session: KpiSession, choices: ReadingChoices): KpiSession {
  const { grid, list, decisions } = session;
  if (grid === null || list === null) return session;
  const read = readKpiList(grid, choices);
  const next = read !== null && read.kpis.length > 0 ? read : chosenSoFar(list, choices);
  if (next.kpis.length > mostKpis) return { ...session, list: chosenSoFar(list, choices), choices, matches: [] };
  const names = new Map(list.kpis.map(({ row, name }) => [row, name]));
  const same = new Map(
    [...decisions].filter(([row]) => next.kpis.some((kpi) => kpi.row === row && kpi.name === names.get(row))),
  );
  return { ...session, list: next, choices, decisions: same };
}

/** The choices with another meaning of one column; a choice is remembered by the column's heading too. */
export function withColumn(
  { columns, withHidden }: ReadingChoices,
  { column, heading }: Pick<ColumnReading, "column" | "heading">,
  kind: KpiColumn,
): ReadingChoices {
  const choice: ColumnChoice = { column, heading, kind };
  return { columns: [...columns.filter((one) => one.column !== column), choice], withHidden };
}

/** The session with one decision added or removed. */
export function decided(session: KpiSession, { row }: Kpi, decision: KpiDecision | null): KpiSession {
  const decisions = new Map(session.decisions);
  if (decision === null) decisions.delete(row);
  else decisions.set(row, decision);
  return { ...session, decisions };
}

/** Columns to be chosen by hand, where no column of names was found among texts. */
function notUnderstood({ cells, hiddenColumns = [] }: KpiGrid, { columns }: ReadingChoices): KpiList {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const hasWords = cells.some((row) => row.some(({ value }) => typeof value === "string" && /\p{L}{3}/u.test(value)));
  if (!hasWords) return { columns: [], rows: [], kpis: [], remarks: [] };
  const readings = Array.from({ length: width }, (_, column): ColumnReading => {
    const choice = columns.find((one) => one.column === column);
    return {
      column,
      heading: "",
      kind: choice?.kind ?? "left-out",
      why: choice === undefined ? words.notRecognised : words.chosen,
      isChosen: choice !== undefined,
      isHidden: hiddenColumns.includes(column),
    };
  });
  const rows = cells.map((_, row) => ({ row, kind: "note" as const }));
  return { columns: readings, rows, kpis: [], remarks: [kpiMatchWords.noNames] };
}

/** The columns as they were, with the user's choices, where these leave no KPI to read. */
function chosenSoFar(list: KpiList, choices: ReadingChoices): KpiList {
  const columns = list.columns.map((reading) => {
    const choice = choices.columns.find(({ column }) => column === reading.column);
    return choice === undefined ? reading : { ...reading, kind: choice.kind, why: words.chosen, isChosen: true };
  });
  const hasName = columns.some(({ kind }) => kind === "name");
  return { columns, rows: list.rows, kpis: [], remarks: [hasName ? kpiMatchWords.noRows : words.chooseNames] };
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
