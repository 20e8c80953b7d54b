import { callerOf, type CallFunction } from "../../src/report/call-function.ts";
import { inGroups, ofGroup, readGroups } from "../../src/report/choices/groups.ts";
import { orderedPages } from "../../src/report/choices/row-order.ts";
import type { ReportContent } from "../../src/report/content.ts";
import { inReportFor } from "../../src/report/laid-out.ts";
import { functionTable } from "../../src/functions/table.ts";
import { type MetricRow, listMetrics } from "../../src/queries/framework-lists.ts";
import { contentFor, packFile, type SheetView } from "../fixtures/pack-file.ts";
import { eastSurrey } from "../fixtures/coming-councils.ts";
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
    expect(summary.text).toContain("No council of this name is found in these figures");
    expect(summary.text).not.toContain("There is no such set");
    expect(summary.value(0, 0)).toBe("Kent: not found in these figures"); // the cell itself still has Kent in this test
    expect([summary.value(0, 0), summary.value(1, 0)].filter((one) => typeof one === "object")).toEqual([]);
  }, 30_000);

  test("England is told in one sentence that it is no council", async () => {
    const { text } = await typed("Kent", "England");
    expect(text.split("England is the nation, not a council: type a council’s name.")).toHaveLength(2);
    expect(text).not.toMatch(
      /England: Local|England’s job|a single-tier council|There is no such set|no council is called/i,
    );
  }, 30_000);

  test("a former council is told who replaced it", async () => {
    const summary = await typed("Kent", "Cumbria");
    expect(summary.value(0, 0)).toBe("Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness.");
  }, 30_000);

  test("a council to come is told when it begins and whose its area is before", async () => {
    const summary = await typed("Kent", "East Surrey");
    expect(summary.value(0, 0)).toBe("Kent: not among the councils of these figures"); // as above, the cell has Kent
    expect(summary.text).toContain(eastSurrey);
    expect(summary.text).not.toMatch(/not found in these|There is no such set/);
  }, 30_000);

  test("the name of a metric is no council", async () => {
    expect((await typed("Kent", "NEET")).text).toContain("No council of this name is found in these figures");
  }, 30_000);
});

describe("a council of another tier", () => {
  /** The figures of each outcome, and what becomes of them: better to not judged, and no figure. */
  const countsOf = (summary: SheetView, outcome: string): number[] => {
    const [row = -1] = summary.rowsOf(outcome);
    return Array.from({ length: 8 }, (_, column) => Number(summary.value(row, column + 1)));
  };
  const isDistricts = ({ metric, outcome }: MetricRow): boolean =>
    !outcome.contextual && metric.responsibility.councils !== "upper";

  test("is told how much of the report is another council's job", async () => {
    const summary = await typed("Kent", "Maidstone");
    const county = contentFor(desk, "Kent", "our-job").pages.flatMap(({ rows }) => rows);
    const shared = county.filter(({ metric }) => metric.responsibility.councils === "both").length;
    expect(summary.text).toContain(
      `Laid out for Kent, a county council: ${county.length - shared} of its ${county.length} figures are another council’s job, not Maidstone’s, and not counted.`,
    );
    expect((await typed("Maidstone", "Kent")).text).toMatch(
      /Laid out for Maidstone, a district: \d+ of its 28 figures are another council’s job, not Kent’s, and not counted\./,
    );
  }, 60_000);

  test("has only the figures of its own job counted, and each of them once", async () => {
    const summary = await typed("Kent", "Maidstone");
    const inKents = new Set(contentFor(desk, "Kent", "our-job").pages.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const its = listMetrics(desk.pack).filter(
      (row) => isDistricts(row) && inKents.has(row.series?.id ?? row.metric.id),
    );
    const all = countsOf(summary, "All");
    expect(all[0]).toBe(its.length);
    expect(all.slice(1).reduce((sum, count) => sum + count, 0)).toBe(its.length);
    // Key Stage 2 is held for districts too, whose schools are the county's job.
    expect(countsOf(summary, "Every child achieving")).toEqual([1, 0, 0, 0, 0, 0, 0, 1]);
  }, 30_000);

  test("of which all is the job has all counted, as the council it was laid out for", async () => {
    expect(countsOf(await typed("Kent", "Gateshead"), "All")[0]).toBe(111);
    expect(countsOf(await typed("Kent", "Essex"), "All")[0]).toBe(111);
    expect(countsOf(await typed("Kent", "Kent"), "All")).toEqual([111, 8, 9, 5, 3, 23, 8, 55]);
  }, 60_000);
});

test("what is left out goes by tier: a chosen outcome leaves the others out, and single figures within it", () => {
  const content = contentFor(desk, "Kent", [6], { metrics: new Set(["O06M09"]) });
  const { outcomes, figures, rows, othersJob, countsOthers } = inReportFor(desk.pack, content, "county");
  expect(outcomes).toHaveLength(10);
  expect(figures).toBe(13);
  expect([rows, othersJob, countsOthers]).toEqual([1, 0, true]);
  expect(inReportFor(desk.pack, contentFor(desk, "Gateshead", "our-job"), "district")).toMatchObject({
    outcomes: [],
    figures: 0,
    rows: 123,
    countsOthers: false,
  });
});

describe("what the officer chose for a report is said on its first sheet", () => {
  const kent = contentFor(desk, "Kent", [5, 8]);
  const { groups } = readGroups(desk, [
    { where: "row 2", group: "Public Health", holds: "8" },
    { where: "row 3", group: "Schools", holds: "5" },
  ]);
  const summaryOf = async (content: ReportContent): Promise<string> =>
    (await (await packFile(desk, content)).sheet("LOF Summary")).text;

  test("whose each page is, in the order of the pages", async () => {
    expect(await summaryOf(inGroups(desk, kent, groups))).toContain(
      "By directorate: Public Health (Health and wellbeing); Schools (Best start in life).\nCounted are",
    );
  });

  test("that it is the part of one directorate", async () => {
    const [health] = groups;
    if (health === undefined) throw new Error("the table names two");
    expect(await summaryOf(ofGroup(desk, kent, health, groups))).toContain("The part of Public Health.\nCounted are");
  });

  test.each([
    ["gap", "Rows stand by their distance from the median when this was built for Kent, the furthest behind first."],
    ["position", "Rows stand by position when this was built for Kent, the last place first."],
  ] as const)("that rows stand by %s, as they did for the council it was built for", async (order, sentence) => {
    const pages = orderedPages(kent.pages, order);
    expect(await summaryOf({ ...kent, order, pages })).toContain(sentence);
    expect(await summaryOf(kent)).not.toContain("Rows stand");
  });
});
