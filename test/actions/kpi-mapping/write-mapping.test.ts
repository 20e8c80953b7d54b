import { type MappedKpi, writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { newXlsx } from "../../fixtures/checked-xlsx.ts";
import { type ExampleList, number, optionsFor, putList, suggestedFor } from "./example-list.ts";
import { desk, list, mapped, said, source } from "./written.ts";
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
  const { table, port } = await mapped({ list: { ...list, kinds, rows, more, percent: [] }, withTrend: true });
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
