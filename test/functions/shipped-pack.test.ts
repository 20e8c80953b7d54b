import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { indicatorName } from "../../src/wording/indicator-names.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { call, cell, firstColumn } from "./calling.ts";

/* The functions on the figures that are shipped. Expected figures are the published ones, rounded as published. */

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

test("the first example of the README is Kent's published figure for 2024/25", () => {
  expect(cell("METRIC", "Kent", "persistent absence")).toBeCloseTo(19.4, 1);
  expect(cell("METRIC", "Kent", "persistent absence", null, "period")).toBe("2024/25");
  expect(cell("ABOUT", "persistent absence", "id")).toBe("O06M09");
  expect(cell("ABOUT", "persistent absence", "outcome number")).toBe(6);
});

test("Kent has fifteen neighbours, all of them counties, and DfE's ten mix tiers", () => {
  const rows = call("NEIGHBOURS", "Kent", null, null, true).slice(1);
  expect(rows).toHaveLength(15);
  expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(["county"]));
  expect(firstColumn("NEIGHBOURS", "Kent", null, "DfE")).toEqual(expect.arrayContaining(["Bexley", "Bedford"]));
});

test("a district is led to its county, a former council to its successors, a recoded one is found", () => {
  expect(cell("METRIC", "Maidstone", "persistent absence")).toMatch(/^#N\/A Not a district's figure: try Kent\./);
  expect(cell("METRIC", "Cumbria", "persistent absence")).toBe(
    "#N/A Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness.",
  );
  for (const barnsley of ["Barnsley", "E08000016", "E08000038"])
    expect(cell("METRIC", barnsley, "persistent absence")).toBe(cell("METRIC", "Barnsley", "O06M09"));
});

test("a short name of several metrics never picks one", () => {
  expect(cell("METRIC", "Kent", "KS2")).toMatch(/^#N\/A “KS2” fits several metrics: .*O06M01/);
});

test("all sixteen outcomes and 317 councils are there", () => {
  expect(call("OUTCOMES")).toHaveLength(17);
  expect(firstColumn("COUNCILS")).toHaveLength(317);
  expect(firstColumn("DISTRICTS", "Kent")).toHaveLength(12);
  expect(call("CONTEXT", "Kent")).toHaveLength(22);
});

test("every contextual indicator answers by the short name that the pane shows, as by its number", () => {
  const { indicators } = shippedDesk().pack;
  expect(new Set(indicators.map((one) => indicatorName(one).toLowerCase())).size).toBe(21);
  for (const one of indicators)
    expect(cell("CONTEXT", "Gateshead", indicatorName(one))).toEqual(cell("CONTEXT", "Gateshead", one.number));
});

test("every metric answers by its short name and its title, as itself or as a choice of breakdowns", () => {
  for (const [id, , name, , , , , , , , , title] of call("METRICS").slice(1) as string[][]) {
    const metric = (id as string).slice(0, 6);
    const same = String(cell("ABOUT", metric, "same as"));
    for (const text of [name, title]) expect([metric, same]).toContain(String(cell("ABOUT", text, "id")).slice(0, 6));
  }
});

test("no cell of any council and series is anything but a number or a worded error", () => {
  const ids = firstColumn("METRICS").slice(1);
  const areas = firstColumn("COUNCILS").map((name) => [name]);
  const sentences = new Set<string>();
  for (const one of call("METRIC", areas, [ids]).flat())
    if (typeof one !== "number" || !Number.isFinite(one)) sentences.add(String(one));
  expect(sentences.size).toBeGreaterThan(1000);
  const odd = [...sentences].filter((one) => !/^#N\/A [A-Z][^_]+\.$/.test(one) || /undefined|NaN| {2}|\.\./.test(one));
  expect(odd).toEqual([]);
});
