import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import type { Desk } from "../../../src/queries/desk.ts";
import { type LabelledList, type ScoredColumn, scoredColumns } from "./labelled-list.ts";
import { type CellOutcome, scoreCell, shownIn } from "./score-cells.ts";
import { type LabelPair, type LabelScore, givenLabel, scoreLabels, typedKpi } from "./score-labels.ts";

/** Rows taken for indicators. */
interface RowScore {
  readonly wanted: number;
  readonly found: number;
  /** Rows read as indicators that are none: sections, totals, notes, hidden rows. */
  readonly falselyRead: number;
}

export type CellTally = Readonly<Record<Exclude<CellOutcome, "nothing">, number>>;

export interface ListsScore {
  readonly rows: RowScore;
  readonly rowsByList: Readonly<Record<string, RowScore>>;
  readonly cells: Readonly<Record<ScoredColumn, CellTally>>;
  readonly allCells: CellTally;
  /** Rows and cells that are not right, in words. */
  readonly misses: readonly string[];
  /** The matcher alone: the officer's name, unit and figure. */
  readonly alone: LabelScore;
  /** As the product reads the rows; rows that are not read count as none. */
  readonly endToEnd: LabelScore;
}

interface ReadList {
  readonly list: LabelledList;
  /** By row of the range. */
  readonly kpis: ReadonlyMap<number, Kpi>;
}

/** Scores reader and matcher on labelled lists, by the rules in test/fixtures/own-lists/README.md. */
export function scoreLists(desk: Desk, lists: readonly LabelledList[]): ListsScore {
  const read = lists.map((list): ReadList => ({ list, kpis: kpisOf(list) }));
  const scored = read.flatMap(scoredCells);
  const tally = (cells: readonly ScoredCell[]): CellTally => ({
    right: counted(cells, "right"),
    wrong: counted(cells, "wrong"),
    missed: counted(cells, "missed"),
    "made-up": counted(cells, "made-up"),
  });
  return {
    rows: rowScore(read),
    rowsByList: Object.fromEntries(read.map((one) => [one.list.id, rowScore([one])])),
    cells: Object.fromEntries(
      scoredColumns.map((column) => [column, tally(scored.filter((cell) => cell.column === column))]),
    ) as ListsScore["cells"],
    allCells: tally(scored),
    misses: [...read.flatMap(missedRows), ...scored.flatMap(({ miss }) => miss ?? [])],
    alone: scoreLabels(read.flatMap((one) => labelPairs(desk, one, "alone"))),
    endToEnd: scoreLabels(read.flatMap((one) => labelPairs(desk, one, "end-to-end"))),
  };
}

function kpisOf({ grid }: LabelledList): Map<number, Kpi> {
  const kpis = readKpiList(grid)?.kpis ?? [];
  return new Map(kpis.map((kpi) => [kpi.row, kpi]));
}

function rowScore(read: readonly ReadList[]): RowScore {
  const rows = read.flatMap(({ list, kpis }) => list.expected.map((row) => ({ row, isRead: kpis.has(row.row) })));
  const wanted = rows.filter(({ row }) => row.isIndicator === "yes");
  return {
    wanted: wanted.length,
    found: wanted.filter(({ isRead }) => isRead).length,
    falselyRead: rows.filter(({ row, isRead }) => row.isIndicator === "no" && isRead).length,
  };
}

function missedRows({ list, kpis }: ReadList): string[] {
  return list.expected.flatMap(({ row, isIndicator, cells }) => {
    if (isIndicator === "yes" && !kpis.has(row)) return [`${list.id} ${row} row not read: "${cells.name}"`];
    const kpi = kpis.get(row);
    return isIndicator === "no" && kpi !== undefined ? [`${list.id} ${row} row is no indicator: "${kpi.name}"`] : [];
  });
}

interface ScoredCell {
  readonly column: ScoredColumn;
  readonly outcome: CellOutcome;
  readonly miss: string | null;
}

function scoredCells({ list, kpis }: ReadList): ScoredCell[] {
  const rows = list.expected.filter(({ isIndicator }) => isIndicator === "yes");
  return rows.flatMap((row) =>
    scoredColumns.map((column): ScoredCell => {
      const kpi = kpis.get(row.row);
      const outcome = scoreCell(column, row, kpi);
      const isMiss = kpi !== undefined && outcome !== "right" && outcome !== "nothing";
      const shown = kpi === undefined ? null : shownIn(column, kpi);
      const given = `"${row.cells[column]}" wanted, "${shown?.number ?? shown?.words ?? ""}" shown`;
      return { column, outcome, miss: isMiss ? `${list.id} ${row.row} ${column} ${outcome}: ${given}` : null };
    }),
  );
}

const counted = (cells: readonly ScoredCell[], outcome: CellOutcome): number =>
  cells.filter((cell) => cell.outcome === outcome).length;

function labelPairs(desk: Desk, { list, kpis }: ReadList, way: "alone" | "end-to-end"): LabelPair[] {
  const byRow = new Map(list.expected.map((row) => [row.row, row]));
  return list.labels.map((expected) => {
    const row = byRow.get(expected.row);
    if (row === undefined) throw new Error(`${list.id}: a label for row ${expected.row}, which is not expected.`);
    const kpi = way === "alone" ? typedKpi(row) : kpis.get(expected.row);
    return { list: list.id, expected, given: givenLabel(desk, kpi) };
  });
}
