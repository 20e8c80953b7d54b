import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { KpiCell, KpiGrid } from "../../../src/own-kpis/kpi.ts";

/** A row of expected.csv: what a careful officer reads in it. The rules are in test/fixtures/own-lists/README.md. */
export interface ExpectedRow {
  readonly row: number;
  readonly isIndicator: "yes" | "no" | "either";
  /** By column of the file; alternatives are parted by "|". */
  readonly cells: Readonly<Record<ScoredColumn, string>>;
}

export const scoredColumns = [
  "name",
  "value",
  "period",
  "target",
  "floor",
  "polarity",
  "unit",
  "rag_published",
] as const;
export type ScoredColumn = (typeof scoredColumns)[number];

export type Label = "same" | "related" | "none";

/** A row of labels.csv: what the indicator is to the framework. */
export interface ExpectedLabel {
  readonly row: number;
  readonly name: string;
  readonly label: Label;
  readonly alsoAccepted: Label | null;
  readonly metrics: readonly string[];
  readonly differs: readonly string[];
  readonly why: string;
}

export interface LabelledList {
  readonly id: string;
  readonly grid: KpiGrid;
  readonly expected: readonly ExpectedRow[];
  readonly labels: readonly ExpectedLabel[];
}

type StoredCell = string | { readonly v: KpiCell["value"]; readonly t: string };
interface StoredList {
  readonly id: string;
  readonly rows: readonly (readonly StoredCell[])[];
  readonly merges?: readonly { row: number; column: number; rows: number; columns: number }[];
  readonly merged?: readonly { r: number; c: number; rs: number; cs: number }[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** How a cell that is written as a text gets into the sheet: typed, as Excel takes it, or kept as a text. */
export type Entry = "typed" | "as-text";

const own = join("test", "fixtures", "own-lists");
/** Lists of councils beside the checkout: one file with them all. */
const shared = join("..", "shared", "cases", "own-lists");
export const hasSharedLists = existsSync(join(shared, "lists.json"));

/** Our own lists: those to work with, and those that are only for the proof. */
export function ownLists(kind: "seen" | "unseen", entry: Entry = "typed"): LabelledList[] {
  return readdirSync(join(own, kind))
    .sort()
    .map((id) => {
      const folder = join(own, kind, id);
      return labelled(storedList(folder), folder, entry);
    });
}

/** The six lists of councils that are shared beside the checkout. */
export function sharedLists(entry: Entry = "typed"): LabelledList[] {
  const lists = JSON.parse(readFileSync(join(shared, "lists.json"), "utf8")) as StoredList[];
  return lists.map((list) => labelled(list, shared, entry));
}

const storedList = (folder: string): StoredList =>
  JSON.parse(readFileSync(join(folder, "list.json"), "utf8")) as StoredList;

function labelled(stored: StoredList, folder: string, entry: Entry): LabelledList {
  const rows = (file: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(folder, file), "utf8").trim(), { header: true }).data.filter(
      ({ list }) => list === stored.id,
    );
  return {
    id: stored.id,
    grid: gridOf(stored, entry),
    expected: rows("expected.csv").map((row) => ({
      row: Number(row.row),
      isIndicator: row.is_indicator as ExpectedRow["isIndicator"],
      cells: row as ExpectedRow["cells"],
    })),
    labels: rows("labels.csv").map((row) => ({
      row: Number(row.row),
      name: row.name ?? "",
      label: row.label as Label,
      alsoAccepted: row.also_accepted === "" ? null : (row.also_accepted as Label),
      metrics: parts(row.metrics),
      differs: parts(row.differs),
      why: row.why ?? "",
    })),
  };
}

const parts = (text = ""): string[] => text.split(/[;,]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

function gridOf({ rows, merges, merged, hiddenRows, hiddenColumns }: StoredList, entry: Entry): KpiGrid {
  const asRange = (merged ?? []).map(({ r, c, rs, cs }) => ({ row: r, column: c, rows: rs, columns: cs }));
  return {
    cells: rows.map((row) => row.map((cell) => cellOf(cell, entry))),
    merges: merges ?? asRange,
    hiddenRows: hiddenRows ?? [],
    hiddenColumns: hiddenColumns ?? [],
  };
}

function cellOf(cell: StoredCell, entry: Entry): KpiCell {
  if (typeof cell !== "string") return { value: cell.v, text: cell.t };
  return { value: entry === "typed" ? typed(cell) : cell, text: cell };
}

/** What Excel holds when such a text is typed: a number, money or per cent; dates are written with their number. */
function typed(text: string): string | number {
  const match = /^(-?)£?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(%?)$/.exec(text.trim());
  if (match === null || !/\d/.test(text)) return text;
  const number = Number(`${match[1] ?? ""}${(match[2] ?? "0").replaceAll(",", "")}${match[3] ?? ""}`);
  return match[4] === "%" ? number / 100 : number;
}
