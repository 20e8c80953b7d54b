import type { Column } from "../columns.ts";
import type { Line } from "../row-kinds.ts";
import { oneLine, plainText, type Table } from "../table.ts";

/** What a row holds where an indicator has several: its figures, its targets, its colours. */
export type RowLabel = "value" | "target" | "floor" | "rag" | "other";

/** The rows of an indicator beside the one with its figures. */
interface PartnerRows {
  readonly target: number | null;
  readonly floor: number | null;
  readonly rag: number | null;
}

/** A list whose indicators have a row each for figures and targets. */
export interface LabelledRows {
  /** By the row of an indicator's figures. */
  readonly partners: ReadonlyMap<number, PartnerRows>;
  /** Names of indicators, by the row of their figures; their row, where it is another. */
  readonly names: ReadonlyMap<number, { readonly name: string; readonly row: number | null }>;
  readonly lines: readonly Line[];
}

const when = String.raw`(?:(?:monthly|quarterly|annual|yearly|our|local|year[- ]end|current|the|\d{4}[/-]\d{2,4})\s+)*`;
const behind = String.raw`(?:\s+(?:\d{4}[/-]\d{2,4}|\(.{1,20}\)))?`;
const labels: readonly (readonly [RowLabel, RegExp])[] = [
  ["target", new RegExp(`^${when}(?:targets?|goal|planned|plan|trajectory|profile|profiled target)${behind}$`)],
  [
    "value",
    new RegExp(
      `^${when}(?:actuals?|results?|out-?turn|performance|achieved|values?|this year|latest|figures?)${behind}$`,
    ),
  ],
  ["floor", new RegExp(`^${when}(?:floor|minimum|red threshold|floor target|minimum standard)${behind}$`)],
  ["rag", /^(?:rag|status|rag status|rag rating|rating|traffic light)$/],
  [
    "other",
    new RegExp(
      `^${when}(?:variance|variation|difference|gap|change|last year|previous(?: year)?|prior year|baseline|england|national|benchmark|comparator|forecast|trend|direction of travel|dot|numerator|denominator|tolerance|stretch(?: target)?|regional|stat(?:istical)? neighbours?|year to date|ytd|cumulative)${behind}$`,
    ),
  ],
];

/** @example rowLabel("2025/26 target") // "target" */
export function rowLabel(text: string): RowLabel | null {
  const plain = plainText(text);
  return plain.length > 40 ? null : (labels.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
}

/**
 * Rows "Actual" and "Target" below each other are one indicator: its figures are in the one, its targets in the other,
 * each in the same column. The labels stand in a column of their own, or in that of the names.
 *
 * @returns null for a list with a row for each indicator
 */
export function labelledRows(table: Table, columns: readonly Column[], lines: readonly Line[]): LabelledRows | null {
  const rows = lines.filter(({ kind }) => kind === "kpi" || kind === "section" || kind === "note" || kind === "total");
  const name = columns.find(({ role }) => role === "name")?.column ?? 0;
  const at = labelColumn(table, columns, rows, name);
  if (at === null) return null;
  const groups = groupsOf(table, rows, at, name);
  const partners = new Map<number, PartnerRows>();
  const names = new Map<number, { name: string; row: number | null }>();
  const kinds = new Map<number, Line["kind"]>();
  for (const group of groups) {
    const rowOf = (label: RowLabel): number | null => group.rows.find((one) => one.label === label)?.row ?? null;
    const figures = rowOf("value") ?? group.own;
    for (const { row } of group.rows) kinds.set(row, "note");
    if (figures === null) continue;
    // The row of the name alone is no section.
    if (group.nameRow !== null && group.nameRow !== figures) kinds.set(group.nameRow, "note");
    kinds.set(figures, "kpi");
    partners.set(figures, { target: rowOf("target"), floor: rowOf("floor"), rag: rowOf("rag") });
    if (group.name !== "")
      names.set(figures, { name: group.name, row: group.nameRow === figures ? null : group.nameRow });
  }
  return {
    partners,
    names,
    lines: lines.map((line) => ({
      ...line,
      kind: kinds.get(line.row) ?? line.kind,
      isComment: line.isComment && !kinds.has(line.row),
    })),
  };
}

/** The column whose cells are such labels, targets and figures among them; null where none is. */
function labelColumn(table: Table, columns: readonly Column[], rows: readonly Line[], name: number): number | null {
  for (const { column, role, isHidden } of columns) {
    if (
      isHidden ||
      (role !== "left-out" && role !== "other" && role !== "unit" && column !== name && role !== "section")
    )
      continue;
    const found = rows.map(({ row }) => rowLabel(table.text(row, column)));
    const count = (label: RowLabel): number => found.filter((one) => one === label).length;
    const filled = rows.filter(({ row }) => table.text(row, column) !== "").length;
    const told = found.filter((one) => one !== null).length;
    if (column !== name && count("target") >= 2 && count("value") >= 2 && told >= filled * 0.8) return column;
    if (column === name && count("target") >= 2 && count("target") + count("value") >= filled * 0.4) return column;
  }
  return null;
}

interface Group {
  readonly name: string;
  /** Its row, where names and labels stand in one column. */
  readonly nameRow: number | null;
  /** A row with a name of its own and no label: it may hold the figures. */
  readonly own: number | null;
  readonly rows: { readonly row: number; readonly label: RowLabel }[];
}

function groupsOf(table: Table, rows: readonly Line[], at: number, name: number): Group[] {
  const groups: Group[] = [];
  for (const { row } of rows) {
    const label = rowLabel(table.text(row, at));
    const named = oneLine(table.spread(row, name));
    const open = groups.at(-1);
    if (at === name && label === null) {
      groups.push({ name: named, nameRow: row, own: table.filled(row).length > 1 ? row : null, rows: [] });
    } else if (label !== null) {
      const isSame = at === name || named === "" || named === open?.name;
      const isRepeated = open?.rows.some((one) => one.label === label) ?? false;
      if (open === undefined || !isSame || (isRepeated && at !== name && named !== ""))
        groups.push({ name: at === name ? "" : named, nameRow: null, own: null, rows: [{ row, label }] });
      else if (!isRepeated) open.rows.push({ row, label });
      else open.rows.push({ row, label: "other" });
    }
  }
  return groups.filter((group) => group.rows.length > 0);
}
