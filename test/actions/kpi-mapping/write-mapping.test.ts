import { writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import type { Block } from "../../../src/workbook/port.ts";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import {
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
