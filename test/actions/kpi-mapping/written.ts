import { type MappingColumn, mappingColumnsFor } from "../../../src/actions/kpi-mapping/mapping-columns.ts";
import { tableOnSheet } from "../../../src/actions/kpi-mapping/mapping-sheet.ts";
import { writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import type { Block } from "../../../src/workbook/port.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { draftCells } from "../../../src/report/write-drafts.ts";
import { newXlsx } from "../../fixtures/checked-xlsx.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import {
  columnsOf,
  type ExampleList,
  kpisOf,
  number,
  optionsFor,
  putList,
  sourceOf,
  suggestedFor,
  tableIn,
} from "./example-list.ts";

export const desk = shippedDesk();
export const list: ExampleList = {
  sheet: "Example KPIs",
  kinds: ["name", "value", "target", "floor", "period", "polarity"],
  headings: ["Indicator", "Value", "Target", "Floor", "Period", "Polarity"],
  rows: [
    ["Pupils persistently absent", 16.2, 17, 20, "autumn term 2026", "low"],
    ["Care leavers in work or study, 17 to 21", "52%", "60%", "50%", "Q1 2026/27", null],
    ["Potholes mended in 24 hours", 91, 90, null, "Sep 2026", "high"],
    ["Children in care per 10,000", 101, null, null, 46112, null],
    ["Recycling rate", 0.44, 0.5, 0.4, "2025/26", "high"],
  ],
  percent: [
    [5, 1],
    [5, 2],
    [5, 3],
  ],
  more: {
    "Care leavers in work or study, 17 to 21": {
      value: number("52%", 1, { held: "52%" }),
      target: number("60%", 2, { held: "60%" }),
      floor: number("50%", 3, { held: "50%" }),
    },
    "Children in care per 10,000": { period: { text: "31/03/2026", from: "cell", column: 4, serial: 46112 } },
    "Recycling rate": {
      value: number("44.0%", 1, { held: 0.44 }),
      target: number("50.0%", 2, { held: 0.5 }),
      floor: number("40.0%", 3, { held: 0.4 }),
    },
  },
};
export const source = sourceOf(list);

export async function mapped(
  more: { at?: Block; list?: ExampleList; withBestQuarter?: boolean; withTrend?: boolean } = {},
) {
  const { port } = newXlsx(new Date(0));
  const of = more.list ?? list;
  await putList(port, of);
  const { at = null, withBestQuarter = false, withTrend = false } = more;
  const written = await writeKpiMapping(
    port,
    suggestedFor(desk, of),
    optionsFor(of, { at, withBestQuarter, withTrend }),
  );
  return { port, written, table: await tableIn(port, written.block) };
}

export const said = async (port: { read: (sheet: string) => Promise<{ values: readonly (readonly unknown[])[] }> }) =>
  (await port.read("LOF and own KPIs")).values.flat().join("\n");

/** A table of one KPI. */
export async function one(
  more: Partial<Kpi>,
  row: ExampleList["rows"][number] = ["Mystery", 5, 4, null, null, "high"],
) {
  const only: ExampleList = { ...list, rows: [row], percent: [], more: { Mystery: more } };
  const { port } = newXlsx(new Date(0));
  await putList(port, only);
  const [kpi] = kpisOf(only);
  if (kpi === undefined) throw new Error("There is no KPI.");
  const written = await writeKpiMapping(port, [{ kpi, match: null }], optionsFor(only));
  const table = await tableIn(port, written.block);
  return { port, table, all: await said(port) };
}

/** What a table that was written from one list shows in its only row once another stands in the same cells. */
export async function laterShown(before: ExampleList, later: ExampleList) {
  const [first, second] = [newXlsx(new Date(0)).port, newXlsx(new Date(0)).port];
  await putList(first, before);
  await putList(second, later);
  const kpis = kpisOf(before);
  const columns = mappingColumnsFor({ kpis, withBestQuarter: false, withTrend: false, added: [] });
  const { draft, block } = tableOnSheet({
    kpis: kpis.map((kpi) => ({ kpi, match: null })),
    columns,
    list: await first.read(sourceOf(before)),
    read: columnsOf(before),
    council: "Gateshead",
    set: null,
    saysSet: false,
    earlier: null,
    origin: { sheet: "Table", row: 0, column: 0 },
  });
  const cells = draftCells(draft, { call: callerOf(functionTable), given: [await second.read(sourceOf(before))] });
  return (id: MappingColumn): unknown => {
    const cell = cells[block.row + 1]?.[columns.place(id)] ?? null;
    return typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell;
  };
}
