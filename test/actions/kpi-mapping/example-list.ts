import { callerOf } from "../../../src/report/call-function.ts";
import type { MappedKpi, WriteMappingOptions } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import type { ColumnReading, Kpi, KpiColumn, KpiLimit } from "../../../src/own-kpis/kpi.ts";
import type { Desk } from "../../../src/queries/desk.ts";
import type { Block, CellLook, CellValue, Port, WriteCell } from "../../../src/workbook/port.ts";

/** A list on a sheet, as its kinds of columns and its rows; its readings are made by hand, so that nothing is guessed. */
export interface ExampleList {
  readonly sheet: string;
  readonly kinds: readonly KpiColumn[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WriteCell[])[];
  /** What of each row's KPI is not plain: by its name. */
  readonly more?: Readonly<Record<string, Partial<Kpi>>>;
  /** Cells shown as per cent, by row of the list and column. */
  readonly percent?: readonly (readonly [row: number, column: number])[];
}

/** The list stands from B2 on. */
export function sourceOf({ sheet, kinds, rows }: ExampleList): Block {
  return { sheet, row: 1, column: 1, rows: rows.length + 1, columns: kinds.length };
}

export async function putList(port: Port, list: ExampleList): Promise<void> {
  const formats: CellLook[] = (list.percent ?? []).map(([row, column]) => ({
    at: { row: row + 1, column: column + 1, rows: 1, columns: 1 },
    format: { numberFormat: "0.0%" },
  }));
  await port.addSheet({
    name: list.sheet,
    cells: [[], [null, ...list.headings], ...list.rows.map((row) => [null, ...row])],
    formats,
    textRules: [],
    columnWidths: [],
    headerRow: null,
    print: null,
  });
}

export const number = (text: string, column: number, more: Partial<KpiLimit> = {}): KpiLimit => {
  const value = Number(text.replace(/[^\d.-]/g, ""));
  return { value, text, held: value, unit: text.endsWith("%") ? "%" : null, column, bound: null, ...more };
};

/** The KPIs as a careful reader takes them from the list. */
export function kpisOf({ kinds, rows, more = {} }: ExampleList): Kpi[] {
  return rows.map((row, at) => {
    const place = (kind: KpiColumn): number => kinds.indexOf(kind);
    const cell = (kind: KpiColumn): WriteCell => (place(kind) < 0 ? null : (row[place(kind)] ?? null));
    const text = (kind: KpiColumn): string | null => (typeof cell(kind) === "string" ? (cell(kind) as string) : null);
    const figure = (kind: KpiColumn): KpiLimit | null => {
      const held = cell(kind);
      return typeof held === "number" ? number(String(held), place(kind)) : null;
    };
    const name = text("name") ?? "";
    const previous = figure("previous");
    return {
      row: at + 1,
      name,
      reference: text("reference"),
      section: text("section"),
      value: figure("value"),
      unread: null,
      unreadMeans: null,
      target: figure("target"),
      unreadTarget: null,
      floor: figure("floor"),
      unreadFloor: null,
      tolerance: null,
      period: text("period") === null ? null : { text: text("period") ?? "", from: "cell", column: place("period") },
      unit: "",
      polarity:
        text("polarity") === "low" ? "lower-is-better" : text("polarity") === "high" ? "higher-is-better" : null,
      polaritySaid: text("polarity"),
      publishedRag: null,
      direction: null,
      earlier: previous === null ? [] : [{ label: "Last year", number: previous }],
      officer: text("officer"),
      service: null,
      comment: text("comment"),
      ...more[name],
    };
  });
}

export function columnsOf({ kinds, headings }: ExampleList): ColumnReading[] {
  return kinds.map((kind, column) => ({
    column,
    heading: headings[column] ?? "",
    kind,
    why: "",
    isChosen: false,
    isHidden: false,
  }));
}

export function suggestedFor(desk: Desk, list: ExampleList): MappedKpi[] {
  return kpisOf(list).map((kpi) => ({ kpi, match: matchKpi(desk, kpi), decided: "suggested" }));
}

export function optionsFor(list: ExampleList, more: Partial<WriteMappingOptions> = {}): WriteMappingOptions {
  return {
    council: "Gateshead",
    set: null,
    source: sourceOf(list),
    columns: columnsOf(list),
    at: null,
    call: callerOf(functionTable),
    ...more,
  };
}

/** A written table by its headings: of two columns with one heading the first is the council's own. */
export async function tableIn(port: Port, block: Block) {
  const { values, formulas } = await port.read(block);
  const headings = (values[0] ?? []).map(String);
  const place = (heading: string, nth = 0): number =>
    headings.flatMap((one, at) => (one === heading ? [at] : []))[nth] ?? -1;
  return {
    headings,
    values,
    column: (heading: string, nth = 0): CellValue[] => values.slice(1).map((row) => row[place(heading, nth)] ?? null),
    formulas: (heading: string, nth = 0): (string | null)[] =>
      formulas.slice(1).map((row) => row[place(heading, nth)] ?? null),
    cell: (name: string, heading: string, nth = 0): { row: number; column: number; sheet: string } => {
      const row = values.findIndex((line) => line[0] === name);
      if (row < 0) throw new Error(`There is no row ${name}`);
      return { sheet: block.sheet, row: block.row + row, column: block.column + place(heading, nth) };
    },
  };
}
