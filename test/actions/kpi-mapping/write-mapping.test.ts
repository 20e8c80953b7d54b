import { callerOf } from "../../../src/report/call-function.ts";
import { type MappedKpi, writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { type Kpi, readKpiList } from "../../../src/own-kpis/read-list.ts";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import type { Block, CellValue, Port, WriteCell } from "../../../src/workbook/port.ts";
import { newXlsx } from "../../fixtures/checked-xlsx.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";

const desk = shippedDesk();
const source: Block = { sheet: "Example KPIs", row: 1, column: 1, rows: 6, columns: 6 };
const list: WriteCell[][] = [
  ["Indicator", "Value", "Target", "Floor", "Period", "Polarity"],
  ["Pupils persistently absent", 16.2, 17, 20, "autumn term 2026", "low"],
  ["Care leavers in work or study, 17 to 21", "52%", "60%", "50%", "Q1 2026/27", null],
  ["Potholes mended in 24 hours", 91, 90, null, "Sep 2026", "high"],
  ["Children in care per 10,000", 101, null, null, 46112, null],
  ["Recycling rate", 0.44, 50, 40, "2025/26", "high"],
];

async function book(): Promise<{ port: Port; kpis: MappedKpi[]; columns: Record<string, number> }> {
  const { port } = newXlsx(new Date(0));
  const percent = { at: { row: 6, column: 2, rows: 1, columns: 1 }, format: { numberFormat: "0.0%" } };
  const cells = [[], ...list.map((row) => [null, ...row])];
  await port.addSheet({
    name: source.sheet,
    cells,
    formats: [percent],
    textRules: [],
    columnWidths: [],
    headerRow: null,
    print: null,
  });
  const { values, texts } = await port.read(source);
  const read = readKpiList(
    values.map((row, r) => row.map((value, c) => ({ value: value as Plain, text: texts[r]?.[c] ?? "" }))),
  );
  if (read === null) throw new Error("The example list was not understood.");
  const kpis = read.kpis.map((kpi) => ({ kpi, match: matchKpi(desk, kpi) }));
  return { port, kpis, columns: { ...read.columns } };
}

type Plain = string | number | boolean | null;

async function mapped(more: { at?: Block } = {}) {
  const { port, kpis, columns } = await book();
  const written = await writeKpiMapping(port, kpis, {
    council: "Gateshead",
    set: null,
    source,
    columns,
    at: more.at ?? null,
    call: callerOf(functionTable),
  });
  const read = await port.read(written.block);
  return {
    port,
    written,
    read,
    column: (name: number): CellValue[] => read.values.slice(1).map((row) => row[name] ?? null),
  };
}

beforeAll(() => providePack(desk));

describe("the mapping table on a sheet of its own", () => {
  test("sets own value and standard beside the published value and place, each a live formula", async () => {
    const { read, column, written } = await mapped();
    expect(written.sentence).toContain("“LOF and own KPIs” holds 5 KPIs, 4 with a measure");
    expect(read.values[0]).toEqual([
      "Own KPI",
      "Value",
      "Target",
      "Floor",
      "Own standard",
      "Period",
      "LOF measure",
      "Value",
      "Period",
      "Median",
      "Position",
      "Lag",
    ]);
    expect(read.formulas[1]).toEqual([
      "='Example KPIs'!$B$3",
      "='Example KPIs'!$C$3",
      "='Example KPIs'!$D$3",
      "='Example KPIs'!$E$3",
      '=LOF.RAG(B8,C8,D8,"low")',
      "='Example KPIs'!$F$3",
      null,
      '=INDEX(LOF.COMPARE($B$3,"O06M09",$B$4),1,1)',
      '=INDEX(LOF.COMPARE($B$3,"O06M09",$B$4),1,2)',
      '=INDEX(LOF.COMPARE($B$3,"O06M09",$B$4),1,4)',
      '=IFNA(LOF.POSITION($B$3,"O06M09",$B$4),"not placed")',
      '=IF(ISNUMBER($H$8),IF($I$8="2024/25","LOF is 1 year and 4 months older","the published period has moved on: map again"),"–")',
    ]);
    expect(column(10).slice(0, 2)).toEqual(["4th of 16", "joint 12th to 13th of 16"]);
  });

  test("judges only by the council's own target and floor, in whatever way they are typed", async () => {
    const { column } = await mapped();
    expect(column(4)).toEqual(["Green", "Amber", "Green", "no target", "Amber"]);
    expect(column(1)).toEqual([16.2, 52, 91, 101, 44]);
  });

  test("gives a date as people write it, and the lag in words", async () => {
    const { column } = await mapped();
    expect(column(5)[3]).toBe("31 March 2026");
    expect(column(11)).toEqual([
      "LOF is 1 year and 4 months older",
      "LOF is 1 year and 3 months older",
      null,
      "LOF is 1 year older",
      "LOF is 1 year older",
    ]);
  });

  test("leaves what has no match unmatched, and says how each was decided", async () => {
    const { port, column } = await mapped();
    expect([column(6)[2], column(7)[2], column(10)[2]]).toEqual(["no match", null, null]);
    const all = (await port.read("LOF and own KPIs")).values.flat().join("\n");
    expect(all).toContain(
      "Potholes mended in 24 hours: no match. The framework has road condition, not speed of repair.",
    );
    expect(all).toContain(
      "close match with Persistent absence. Same measure. Yours is autumn term 2026; LOF is 2024/25",
    );
  });
});

describe("an own standard that cannot be judged says why", () => {
  const number = (value: number, text: string, column: number) => ({
    value,
    text,
    isShareOfOne: text.endsWith("%"),
    column,
  });
  const base: Kpi = {
    row: 1,
    name: "Mystery",
    value: number(5, "5", 1),
    target: number(4, "4", 2),
    floor: null,
    period: null,
    unit: "",
    polarity: "higher-is-better",
  };
  test.each<[Partial<Kpi>, string]>([
    [{ polarity: null }, "which way is good is not said"],
    [{ polarity: "neutral" }, "no good direction"],
    [{ target: null }, "no target"],
    [{ target: number(0.5, "0.5", 2), value: number(0.4, "40%", 1) }, "not in the unit of the target"],
    [{ target: number(30, "30", 2), floor: number(35, "35", 3) }, "floor and target may be swapped"],
  ])("%p: %s", async (more, words) => {
    const { port } = await book();
    const { block } = await writeKpiMapping(port, [{ kpi: { ...base, ...more }, match: null }], {
      council: "Kent",
      set: "region",
      source,
      columns: { name: 0, value: 1, target: 2 },
      at: null,
    });
    expect((await port.read(block)).values[1]?.[4]).toBe(words);
  });

  test("a floor of 20% beside a target of 17 is above it, as they are shown, so low has its colour", async () => {
    const low = { value: number(0.162, "16.2%", 1), target: number(17, "17", 2), floor: number(0.2, "20%", 3) };
    const { port } = await book();
    const { block } = await writeKpiMapping(
      port,
      [{ kpi: { ...base, ...low, polarity: "lower-is-better" }, match: null }],
      {
        council: "Kent",
        set: "region",
        source,
        columns: { name: 0, value: 1, target: 2, floor: 3 },
        at: null,
      },
    );
    expect((await port.read(block)).formulas[1]?.[4]).toMatch(/^=LOF\.RAG\(/);
  });
});

describe("the mapping table at a cell", () => {
  const at = { sheet: "Example KPIs", row: 10, column: 0, rows: 1, columns: 1 };

  test("is the table alone, with council and set in its formulas", async () => {
    const { read, written } = await mapped({ at });
    expect(written.sentence).toContain("A11:L16");
    expect(read.formulas[1]?.[7]).toBe('=INDEX(LOF.COMPARE("Gateshead","O06M09"),1,1)');
    expect(read.formulas[1]?.[4]).toBe('=LOF.RAG(B12,C12,D12,"low")');
  });

  test("keeps filled cells and names them", async () => {
    const { port, kpis, columns } = await book();
    const asked = { council: "Kent", set: null, source, columns, at: { ...at, row: 4 } };
    await expect(writeKpiMapping(port, kpis, asked)).rejects.toMatchObject({
      reason: "filled",
      message: expect.stringContaining("B5"),
    });
    expect((await port.read(source)).values[3]?.[0]).toBe("Potholes mended in 24 hours");
    await writeKpiMapping(port, kpis, { ...asked, ifFilled: "overwrite" });
  });
});

test("nothing to write is said", async () => {
  const { port, columns } = await book();
  await expect(writeKpiMapping(port, [], { council: "Kent", set: null, source, columns, at: null })).rejects.toThrow(
    "no KPI",
  );
});

test.each([
  [true, "neighbours by the LOF-21 open model"],
  [false, null],
])("asked to (%p), the sheet names the set beside its cell, live", async (saysSet, name) => {
  const { port, kpis, columns } = await book();
  const asked = { council: "Gateshead", set: null, saysSet, source, columns, at: null, call: callerOf(functionTable) };
  const { block } = await writeKpiMapping(port, kpis, asked);
  const { values, formulas, block: read } = await port.read(block.sheet);
  expect(values[3 - read.row]?.[5 - read.column] ?? null).toBe(name);
  if (saysSet) expect(formulas[3 - read.row]?.[5 - read.column]).toMatch(/^=LOF\.BENCHMARK\(.*,"set",/);
});
