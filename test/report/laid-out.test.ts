import { callerOf, type CallFunction } from "../../src/report/call-function.ts";
import { leftOut } from "../../src/report/laid-out.ts";
import { functionTable } from "../../src/functions/table.ts";
import { contentFor, packFile, type SheetView } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();

/** The first sheet of a report laid out for one council, into which another is typed. */
async function typed(laidOutFor: string, council: string): Promise<SheetView> {
  const call = callerOf(functionTable);
  const other: CallFunction = (name, args) =>
    call(
      name,
      args.map((rows) => rows?.map((row) => row.map((one) => (one === laidOutFor ? council : one))) ?? null),
    );
  const { sheet } = await packFile(desk, contentFor(desk, laidOutFor, "our-job"), { call: other });
  return sheet("LOF Summary");
}

describe("another council typed into a report", () => {
  test("is told which outcomes of its own are not in it", async () => {
    const { text } = await typed("Kent", "Gateshead");
    expect(text).toContain(
      "Laid out for Kent, a county council: 2 outcomes and 2 further figures that are Gateshead’s job are not in it (Housing quality; Homelessness). Build a report for Gateshead.",
    );
    // 123 figures are its job, 111 are in the report: 10 of the two outcomes, one each of Neighbourhoods and Environment.
    expect(text).toContain(
      "Better: Tooth decay at age 5; Suicide; Smokers who set a quit date; NHS Health Checks. Worse",
    );
    expect(text).toContain("LOF-21 open model, 20 of 21 indicators for single-tier councils (15 councils)");
  }, 30_000);

  test("of the same tier has all that is its job; the one it was laid out for is told what is counted", async () => {
    expect((await typed("Kent", "Essex")).text).toContain(
      "Laid out for Kent, a county council: all that is Essex’s job is in it.",
    );
    const { text } = await typed("Kent", "Kent");
    expect(text).toContain("Counted are the figures that are the council’s job, alone or shared");
    expect(text).not.toContain("Laid out");
  }, 30_000);

  test("that is misspelt is at fault itself, and the set is not", async () => {
    const summary = await typed("Kent", "Gatshead");
    expect(summary.text).toContain("No council is called so");
    expect(summary.text).not.toContain("There is no such set");
    expect(summary.value(0, 0)).toBe("Kent: no council is called so"); // the cell itself still has Kent in this test
    expect([summary.value(0, 0), summary.value(1, 0)].filter((one) => typeof one === "object")).toEqual([]);
  }, 30_000);

  test("the name of a metric is no council", async () => {
    expect((await typed("Kent", "NEET")).text).toContain("No council is called so");
  }, 30_000);
});

test("what is left out goes by tier: a chosen outcome leaves the others out, and single figures within it", () => {
  const content = contentFor(desk, "Kent", [6], { metrics: new Set(["O06M09"]) });
  const { outcomes, figures } = leftOut(desk.pack, content, "county");
  expect(outcomes).toHaveLength(10);
  expect(figures).toBe(13);
  expect(leftOut(desk.pack, contentFor(desk, "Gateshead", "our-job"), "district")).toEqual({
    outcomes: [],
    figures: 0,
  });
});
