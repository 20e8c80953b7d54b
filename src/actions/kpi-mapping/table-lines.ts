import { movedFormula } from "../../formula/moved-formula.ts";
import { typedContent } from "../../report/earlier/typed-content.ts";
import type { CellAddress, WriteCell } from "../../workbook/port.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import type { Content } from "../../report/sheet-draft.ts";
import type { EarlierColumn } from "./earlier-columns.ts";
import type { EarlierRow, EarlierTable } from "./earlier-table.ts";
import { bySection, keyOf, type MappedKpi } from "./mapped-kpi.ts";
import type { MappingColumns } from "./mapping-columns.ts";
import { type Found, rowsFound } from "./row-key.ts";

/** A line under the headings. */
export type TableLine =
  | { readonly kind: "section"; readonly text: string; readonly carried: EarlierRow | null }
  | { readonly kind: "kpi"; readonly one: MappedKpi; readonly carried: EarlierRow | null; readonly by: Found["by"] }
  | { readonly kind: "space" }
  | { readonly kind: "gone-title" }
  | { readonly kind: "gone"; readonly row: EarlierRow };

/** The KPIs by section, each with its row of the earlier table; below them the comments that have no KPI any more. */
export function tableLines(kpis: readonly MappedKpi[], earlier: EarlierTable | null): TableLine[] {
  const groups = bySection(kpis);
  const ordered = [...groups.values()].flat();
  const all = earlier?.rows ?? [];
  const sections = new Map(
    [...groups.keys()].map((section) => [
      section,
      all.find(({ key }) => key.section === words.ownRow && key.name === section) ?? null,
    ]),
  );
  const before = all.filter((row) => ![...sections.values()].includes(row));
  const found = rowsFound(
    ordered.map(keyOf),
    before.map(({ key }) => key),
  );
  const place = new Map(ordered.map((one, at) => [one, found[at] ?? null]));
  const lines = [...groups].flatMap(([section, ones]): TableLine[] => [
    ...(section === null ? [] : [{ kind: "section" as const, text: section, carried: sections.get(section) ?? null }]),
    ...ones.map((one): TableLine => {
      const as = place.get(one) ?? null;
      return { kind: "kpi", one, carried: as === null ? null : (before[as.at] ?? null), by: as?.by ?? "both" };
    }),
  ]);
  const kept = new Set(found.map((one) => one?.at));
  const gone = before.filter(({ typed }, at) => !kept.has(at) && typed.size > 0);
  return gone.length === 0
    ? lines
    : [...lines, { kind: "space" }, { kind: "gone-title" }, ...gone.map((row): TableLine => ({ kind: "gone", row }))];
}

/** Where the cells of the earlier table went. */
export class Whereabouts {
  readonly #rows: ReadonlyMap<number, number>;

  /** @param first the first line's row of the sheet; `left` the table's first column */
  constructor(
    private readonly earlier: EarlierTable | null,
    private readonly columns: MappingColumns,
    lines: readonly TableLine[],
    { first, left, sheet }: { readonly first: number; readonly left: number; readonly sheet: string },
  ) {
    this.left = left;
    this.sheet = sheet;
    this.#rows = new Map(
      lines.flatMap((line, at): [number, number][] => {
        const row =
          line.kind === "kpi" || line.kind === "section" ? line.carried : line.kind === "gone" ? line.row : null;
        return row === null ? [] : [[row.row, first + at]];
      }),
    );
  }

  private readonly left: number;
  private readonly sheet: string;

  /** What the user typed in a cell, ready to be written where it now goes. */
  content(cell: WriteCell): Content {
    const sheet = this.earlier?.region.sheet ?? this.sheet;
    return typedContent(cell, (formula) =>
      movedFormula(formula, sheet, (one) => {
        const to = one.sheet.toLowerCase() === sheet.toLowerCase() ? this.now(one) : one;
        return to === null ? null : { ...to, sheet: one.sheet };
      }),
    );
  }

  /** Where a cell of the earlier table went; null where its column is no more. */
  private now({ row, column }: Pick<CellAddress, "row" | "column">): Pick<CellAddress, "row" | "column"> | null {
    const to = this.#rows.get(row);
    const { earlier } = this;
    if (to === undefined || earlier === null) return { row, column };
    const at = column - earlier.region.column;
    const was = earlier.columns[at];
    if (was === undefined) return { row: to, column };
    // Value and Period stand on both sides.
    const isLike = (one: Pick<EarlierColumn, "heading" | "key">): boolean =>
      was.key === null ? one.key === null && one.heading === was.heading : one.key === was.key;
    const nth = earlier.columns.slice(0, at).filter(isLike).length;
    const place = this.columns.all.flatMap((one, i) => (isLike(one) ? [i] : []))[nth];
    return place === undefined ? null : { row: to, column: this.left + place };
  }
}

/** How many rows have text that was kept, and how many of it stand below. */
export function keptCounts(lines: readonly TableLine[]): { rows: number; gone: number } {
  return {
    rows: lines.filter(
      (line) => (line.kind === "kpi" || line.kind === "section") && (line.carried?.typed.size ?? 0) > 0,
    ).length,
    gone: lines.filter(({ kind }) => kind === "gone").length,
  };
}

/** The texts of a comment whose KPI is gone, by column. */
export function goneName({ key }: EarlierRow): string {
  return key.section === words.ownRow ? key.name : [key.reference, key.name].filter(Boolean).join(" ");
}
