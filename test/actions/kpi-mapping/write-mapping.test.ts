import { type MappingColumn, mappingColumnsFor } from "../../../src/actions/kpi-mapping/mapping-columns.ts";
import { tableOnSheet } from "../../../src/actions/kpi-mapping/mapping-sheet.ts";
import { type MappedKpi, writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import type { Block } from "../../../src/workbook/port.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { draftCells } from "../../../src/report/write-drafts.ts";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx.ts";
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

const desk = shippedDesk();
const list: ExampleList = {
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
const source = sourceOf(list);

async function mapped(more: { at?: Block; list?: ExampleList; withBestQuarter?: boolean } = {}) {
  const { port } = newXlsx(new Date(0));
  const of = more.list ?? list;
  await putList(port, of);
  const { at = null, withBestQuarter = false } = more;
  const written = await writeKpiMapping(port, suggestedFor(desk, of), optionsFor(of, { at, withBestQuarter }));
  return { port, written, table: await tableIn(port, written.block) };
}

const said = async (port: { read: (sheet: string) => Promise<{ values: readonly (readonly unknown[])[] }> }) =>
  (await port.read("LOF and own KPIs")).values.flat().join("\n");

beforeAll(() => providePack(desk));

describe("the mapping table on a sheet of its own", () => {
  test("sets own value and standard beside the published value and place, each a live formula", async () => {
    const { table, written } = await mapped();
    expect(written.sentence).toContain("“LOF and own KPIs” holds 5 KPIs, 4 with a measure");
    expect(table.headings.slice(0, -1)).toEqual([
      "Own KPI",
      "Value",
      "Target",
      "Floor",
      "Own standard",
      "In words",
      "Period",
      "LOF measure",
      "Value",
      "Period",
      "Median",
      "Position",
      "By the intervals",
      "Lag",
      "Owner",
      "Commentary",
    ]);
    const [first] = [0];
    expect(table.formulas("Own KPI")[first]).toBe(
      "=IF('Example KPIs'!$B$3=\"Pupils persistently absent\",'Example KPIs'!$B$3,'Example KPIs'!$B$3&\" (the list has changed here: read it again)\")",
    );
    expect(table.formulas("Value")[first]).toContain("'Example KPIs'!$C$3");
    expect(table.formulas("Own standard")[first]).toContain('LOF.RAG(B8,C8,D8,"low")');
    expect(table.formulas("Value", 1)[first]).toBe('=INDEX(LOF.COMPARE($B$3,"O06M09",$B$4),1,1)');
    expect(table.formulas("Period", 1)[first]).toBe('=INDEX(LOF.COMPARE($B$3,"O06M09",$B$4),1,2)');
    expect(table.formulas("Median")[first]).toBe('=INDEX(LOF.COMPARE($B$3,"O06M09",$B$4),1,4)');
    expect(table.column("Position").slice(0, 2)).toEqual(["4th of 16", "joint 12th to 13th of 16"]);
    expect(table.column("By the intervals")[0]).toMatch(/^(could be (no other|\d+\w\w to \d+\w\w)|no interval)/);
  });

  test("judges only by the council's own target and floor, in whatever way they are typed", async () => {
    const { table } = await mapped();
    expect(table.column("Own standard")).toEqual(["Green", "Amber", "Green", "no target", "Amber"]);
    expect(table.column("Value")).toEqual([16.2, 52, 91, 101, 44]);
    expect(table.column("In words").filter((words) => words !== null)).toEqual([
      "target met",
      "between floor and target",
      "target met",
      "between floor and target",
    ]);
  });

  test("gives a date as people write it, and the lag in words", async () => {
    const { table } = await mapped();
    expect(table.column("Period")[3]).toBe("31 March 2026");
    expect(table.column("Lag")).toEqual([
      "LOF is 1 year and 4 months older",
      "LOF is 1 year and 3 months older",
      null,
      "LOF is 1 year older",
      "LOF is 1 year older",
    ]);
  });

  test("leaves what has no match unmatched, and says how each was decided", async () => {
    const { port, table } = await mapped();
    expect([table.column("LOF measure")[2], table.column("Value", 1)[2], table.column("Position")[2]]).toEqual([
      "no match",
      null,
      null,
    ]);
    const all = await said(port);
    expect(all).toContain("Potholes mended in 24 hours: Left unmatched by you; no match was found.");
    expect(all).toContain("Accepted although ages differ: yours 17 to 21, LOF 17 to 18 and 19 to 21.");
    expect(all).toContain("Yours is autumn term 2026; LOF is 2024/25");
    expect(all).not.toMatch(/choose one|which is not the same/i);
  });
});

/** A table of one KPI. */
async function one(more: Partial<Kpi>, row: ExampleList["rows"][number] = ["Mystery", 5, 4, null, null, "high"]) {
  const only: ExampleList = { ...list, rows: [row], percent: [], more: { Mystery: more } };
  const { port } = newXlsx(new Date(0));
  await putList(port, only);
  const [kpi] = kpisOf(only);
  if (kpi === undefined) throw new Error("There is no KPI.");
  const written = await writeKpiMapping(port, [{ kpi, match: null }], optionsFor(only));
  const table = await tableIn(port, written.block);
  return { port, table, all: await said(port) };
}

describe("an own standard that cannot be judged says why", () => {
  test.each<[Partial<Kpi>, string]>([
    [{ polarity: null }, "which way is good is not said"],
    [{ polarity: "neutral" }, "no good direction"],
    [{ target: null }, "no target"],
    [{ target: number("0.5", 2), value: number("40%", 1, { held: 0.4 }) }, "not in the unit of the target"],
    [{ target: number("4", 2), floor: number("5", 3) }, "floor and target may be swapped"],
  ])("%p: %s", async (more, words) => {
    const { table } = await one(more);
    expect(table.column("Own standard")).toEqual([words]);
    expect(table.column("In words")).toEqual([null]);
  });

  test("a floor of 20% beside a target of 17 is above it, as they are shown, so low has its colour", async () => {
    const low = {
      value: number("16.2%", 1, { held: 0.162 }),
      target: number("17", 2),
      floor: number("20%", 3, { held: 0.2 }),
    };
    const { table } = await one({ ...low, polarity: "lower-is-better" }, ["Mystery", 0.162, 17, 0.2, null, "low"]);
    expect(table.column("Own standard")).toEqual(["Green"]);
    expect(table.column("Floor")).toEqual([20]);
  });
});

/** What a table that was written from one list shows in its only row once another stands in the same cells. */
async function laterShown(before: ExampleList, later: ExampleList) {
  const [first, second] = [newXlsx(new Date(0)).port, newXlsx(new Date(0)).port];
  await putList(first, before);
  await putList(second, later);
  const kpis = kpisOf(before);
  const columns = mappingColumnsFor({ kpis, withBestQuarter: false, added: [] });
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

describe("a figure follows its cell, or says that the list has changed", () => {
  test("one read from words stands only as long as the cell says them", async () => {
    const value = number("61.6", 1, { held: "61.6/1000", text: "61.6/1000", unit: "per 1,000" });
    const target = number("85", 2, { held: "≥ 85 %", text: "≥ 85 %", unit: "%", bound: "at-least" });
    const { table } = await one({ value, target }, ["Mystery", "61.6/1000", "≥ 85 %", null, null, "high"]);
    expect(table.formulas("Value")).toEqual([
      '=IF(\'Example KPIs\'!$C$3="61.6/1000",61.6,"the list has changed: read it again")',
    ]);
    expect(table.column("Target")).toEqual([85]);
    expect(table.formulas("Target")[0]).toContain('="≥ 85 %",85,"the list has changed');
  });

  test.each<[string, ExampleList["rows"][number], unknown[]]>([
    ["no figure any more", ["Mystery", null, 4, null, null, "high"], ["no figure", "no figure"]],
    ["a word", ["Mystery", "TBC", 4, null, null, "high"], ["not a number", "no figure"]],
    ["another figure", ["Mystery", 3, 4, null, null, "high"], [3, "below target"]],
    ["no target any more", ["Mystery", 5, null, null, null, "high"], [5, "the list has changed: read it again"]],
    ["another KPI", ["Waste", 3, 4, null, null, "high"], [3, "the list has changed: read it again"]],
  ])("next month's list has %s", async (_, later, expected) => {
    const before = { ...list, rows: [["Mystery", 5, 4, null, null, "high"]], percent: [] };
    const shown = await laterShown(before, { ...before, rows: [later] });
    expect([shown("value"), shown("rag")]).toEqual(expected);
  });
});

describe("the standard", () => {
  test("of a tolerance has the floor that far from the target, by a formula", async () => {
    const tolerance = { ...number("1", 3), isOpen: false };
    const kinds: ExampleList["kinds"] = ["name", "value", "target", "tolerance", "period", "polarity"];
    const only: ExampleList = {
      ...list,
      kinds,
      percent: [],
      rows: [["NEET", 5.9, 5, 1, null, "low"]],
      more: { NEET: { tolerance } },
    };
    const { table } = await mapped({ list: only });
    expect(table.formulas("Floor")[0]).toContain("SUM(C8,'Example KPIs'!$E$3)");
    expect([table.column("Floor")[0], table.column("Own standard")[0]]).toEqual([6, "Amber"]);
  });

  test("of a tolerance that may be of the target or in points has no floor, and says why", async () => {
    const tolerance = { ...number("5%", 3, { held: 0.05 }), isOpen: true };
    const more = {
      value: number("47%", 1, { held: 0.47 }),
      target: number("50%", 2, { held: 0.5 }),
      floor: null,
      tolerance,
    };
    const { table } = await one(more, ["Mystery", 0.47, 0.5, 0.05, null, "high"]);
    expect(table.column("Floor")).toEqual([null]);
    expect(table.column("In words")[0]).toBe("target missed; the tolerance of 5% is open: of the target or in points");
  });

  test("of a target that is to be passed is not met at it; a floor that begins red is red", async () => {
    const row = (value: number): ExampleList["rows"][number] => ["Mystery", value, "below 6", "9 or more", null, null];
    const target = number("6", 2, { text: "below 6", held: "below 6", bound: "below" });
    const floor = number("9", 3, { text: "9 or more", held: "9 or more", bound: "at-least" });
    const seen = [];
    for (const value of [5, 6, 9]) {
      const { table } = await one({ value: number(String(value), 1), target, floor }, row(value));
      seen.push([table.column("Own standard")[0], table.column("In words")[0]]);
    }
    expect(seen).toEqual([
      ["Green", "target met"],
      ["Amber", "at the target, which is to be stayed below"],
      ["Red", "at the floor"],
    ]);
  });

  test("in words that are no number is quoted, never called no target", async () => {
    const more = { target: null, unreadTarget: "Top quartile" };
    const { table } = await one(more, ["Mystery", 5, "Top quartile", null, null, "high"]);
    expect([table.column("Target")[0], table.column("Own standard")[0]]).toEqual([
      "Top quartile",
      "target not read: “Top quartile”",
    ]);
  });

  test("that the council prints and that is computed: a difference is said below", async () => {
    const { table, all } = await one({ publishedRag: { colour: "red", text: "R" } });
    expect(table.column("Own standard")).toEqual(["Green"]);
    expect(all).toContain("The list prints Red (“R”); by target and floor it is Green.");
  });

  test("is said in words beside the colour: at the floor, past it, at the target", async () => {
    const rows = [17, 18, 20, 21].map((value) => [`Absence at ${value}`, value, 17, 20, null, "low"]);
    const { table } = await mapped({ list: { ...list, rows, percent: [], more: {} } });
    expect(table.column("Own standard")).toEqual(["Green", "Amber", "Amber", "Red"]);
    expect(table.column("In words")).toEqual([
      "at the target",
      "between floor and target",
      "at the floor",
      "past the floor",
    ]);
  });

  test("near the target is a distance without colour, and follows the list", async () => {
    const near: ExampleList = { ...list, rows: [["Mystery", 5.2, 4, null, null, null]], percent: [] };
    const more = { Mystery: { polarity: "near-target" as const } };
    const shown = await laterShown({ ...near, more }, { ...near, rows: [["Mystery", 3.5, 4, null, null, null]] });
    expect([shown("rag"), shown("words")]).toEqual(["0.5 below the target to stay near", null]);
  });
});

describe("the best quarter of the councils compared with", () => {
  test("is a column only where it is asked for: the quartile on the good side", async () => {
    expect((await mapped()).table.headings).not.toContain("To reach the best quarter");
    const { table } = await mapped({ withBestQuarter: true });
    expect(table.formulas("To reach the best quarter")).toEqual([
      expect.stringContaining('LOF.BENCHMARK($B$3,"O06M09","q1",$B$4)'),
      expect.stringContaining('"q3"'),
      null,
      null,
      expect.stringContaining('"q3"'),
    ]);
    expect(table.column("To reach the best quarter")[3]).toBe("no good direction");
    expect(typeof table.column("To reach the best quarter")[0]).toBe("number");
  });
});

test("earlier figures are a previous value, its change, and a trend where there are several", async () => {
  const earlier = [
    { label: "2023/24 outturn", number: number("43.1", 2) },
    { label: "2024/25 outturn", number: number("44.9", 3) },
  ];
  const rows: ExampleList["rows"] = [["Recycling rate", 46, 43.1, 44.9, null, "high"]];
  const kinds: ExampleList["kinds"] = ["name", "value", "previous", "previous", "period", "polarity"];
  const more = { "Recycling rate": { earlier, value: number("46.0", 1) } };
  const { table, port } = await mapped({ list: { ...list, kinds, rows, more, percent: [] } });
  expect([table.column("Previous")[0], table.column("Change")[0], table.column("Own trend")[0]]).toEqual([
    44.9,
    1.1,
    "43.1, 44.9, 46.0",
  ]);
  expect(await said(port)).toContain("Previous is the column “2024/25 outturn” of the list.");
});

test("the list's own sections have a row each, and their KPIs stand together", async () => {
  const kinds: ExampleList["kinds"] = ["name", "value", "target", "section", "period", "polarity"];
  const rows: ExampleList["rows"] = [
    ["Recycling rate", 47, 46, "Place", null, "high"],
    ["Persistent absence", 16, 17, "Children", null, "low"],
    ["Fly-tipping cleared", 90, 80, "Place", null, "high"],
  ];
  const { table } = await mapped({ list: { ...list, kinds, rows, more: {}, percent: [] } });
  expect(table.column("Own KPI")).toEqual([
    "Place",
    "Recycling rate",
    "Fly-tipping cleared",
    "Children",
    "Persistent absence",
  ]);
});

describe("how each was decided stays true after the choice", () => {
  test.each<[Partial<MappedKpi>, string]>([
    [{ decided: "chosen" }, "Persistent absence, beside “persistent absence”: Chosen by you by search."],
    [{ decided: "suggested" }, "Persistent absence, beside “persistent absence”: Accepted."],
  ])("%p", async (more, words) => {
    const only = { ...list, rows: [["Persistent absence", 16, 17, null, null, "low"]], percent: [], more: {} };
    const { port } = newXlsx(new Date(0));
    await putList(port, only);
    const kpis = suggestedFor(desk, only).map((of) => ({ ...of, ...more }));
    await writeKpiMapping(port, kpis, optionsFor(only));
    expect((await said(port)).toLowerCase()).toContain(words.toLowerCase());
  });

  test("one left unmatched names what was suggested", async () => {
    const only = { ...list, rows: [["Persistent absence", 16, 17, null, null, "low"]], percent: [], more: {} };
    const { port } = newXlsx(new Date(0));
    await putList(port, only);
    const kpis = suggestedFor(desk, only).map(({ kpi, match }) => ({
      kpi,
      match: null,
      decided: "none" as const,
      suggested: match,
    }));
    await writeKpiMapping(port, kpis, optionsFor(only));
    expect(await said(port)).toMatch(
      /Persistent absence: Left unmatched by you; “persistent absence” was suggested\./i,
    );
  });
});

describe("the mapping table at a cell", () => {
  const at = { sheet: "Example KPIs", row: 10, column: 0, rows: 1, columns: 1 };

  test("is the table alone, with council and set in its formulas", async () => {
    const { table, written } = await mapped({ at });
    expect(written.sentence).toContain("A11:Q16");
    expect(table.formulas("Value", 1)[0]).toBe('=INDEX(LOF.COMPARE("Gateshead","O06M09"),1,1)');
    expect(table.formulas("Own standard")[0]).toContain('LOF.RAG(B12,C12,D12,"low")');
  });

  test("keeps filled cells and names them", async () => {
    const { port } = newXlsx(new Date(0));
    await putList(port, list);
    const asked = optionsFor(list, { at: { ...at, row: 4 } });
    await expect(writeKpiMapping(port, suggestedFor(desk, list), asked)).rejects.toMatchObject({
      reason: "filled",
      message: expect.stringContaining("B5"),
    });
    expect((await port.read(source)).values[3]?.[0]).toBe("Potholes mended in 24 hours");
    await writeKpiMapping(port, suggestedFor(desk, list), { ...asked, ifFilled: "overwrite" });
  });

  test("is refused beyond the last row and column of a sheet", async () => {
    const { port } = newXlsx(new Date(0));
    await putList(port, list);
    for (const place of [
      { ...at, row: 1_048_573 },
      { ...at, column: 16_380 },
    ])
      await expect(writeKpiMapping(port, suggestedFor(desk, list), optionsFor(list, { at: place }))).rejects.toThrow(
        "does not fit",
      );
  });
});

test("nothing to write is said", async () => {
  const { port } = newXlsx(new Date(0));
  await putList(port, list);
  await expect(writeKpiMapping(port, [], optionsFor(list))).rejects.toThrow("no KPI");
});

test.each([
  [true, "neighbours by the LOF-21 open model"],
  [false, null],
])("asked to (%p), the sheet names the set beside its cell, live", async (saysSet, name) => {
  const { port } = newXlsx(new Date(0));
  await putList(port, list);
  const { block } = await writeKpiMapping(port, suggestedFor(desk, list), optionsFor(list, { saysSet }));
  const { values, formulas, block: read } = await port.read(block.sheet);
  expect(values[3 - read.row]?.[5 - read.column] ?? null).toBe(name);
  if (saysSet) expect(formulas[3 - read.row]?.[5 - read.column]).toMatch(/^=LOF\.BENCHMARK\(.*,"set",/);
});

test("a sheet's name with apostrophe and sign, and names with quotation marks, are referred to rightly", async () => {
  const odd: ExampleList = {
    ...list,
    sheet: "Kid's KPIs 🎯",
    rows: [['Homes "decent" 🏠', 5, 4, null, null, "high"]],
    percent: [],
    more: {},
  };
  const { table } = await mapped({ list: odd });
  expect(table.column("Own KPI")).toEqual(['Homes "decent" 🏠']);
  expect(table.formulas("Own KPI")[0]).toContain('\'Kid\'\'s KPIs 🎯\'!$B$3="Homes ""decent"" 🏠"');
});
