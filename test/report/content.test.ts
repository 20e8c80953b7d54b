import { chooseSet, type SetChoice } from "../../src/queries/choose-set.ts";
import { isJobOf } from "../../src/framework/whose-job.ts";
import { reportContent } from "../../src/report/content.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { paneFigures } from "../../src/taskpane/model/figures.ts";
import { homeOf } from "../../src/taskpane/model/home.ts";
import { contentFor } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { modelOf } from "../taskpane/model/pane-models.ts";

const desk = shippedDesk();
const numbers = (
  council: string,
  ...more: Parameters<typeof contentFor> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => contentFor(desk, council, ...more).pages.map(({ outcome }) => outcome.number);

describe("what a report contains", () => {
  test("our job is what the council answers for by its tier, and no outcome without it", () => {
    expect(numbers("Gateshead", "our-job")).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(numbers("Kent", "our-job")).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect([...numbers("Maidstone", "our-job")].sort((a, b) => a - b)).toEqual([2, 3, 6, 8, 12, 13, 14]);
  });

  test("a district's report begins with what is the districts' job alone: housing, homelessness, waste, neighbourhoods", () => {
    expect(numbers("Maidstone", "our-job")).toEqual([2, 3, 13, 12, 6, 8, 14]);
    expect(numbers("Maidstone", "all").slice(0, 4)).toEqual([2, 3, 13, 12]);
  });

  test("every metric of our job is ours, and none of the others is", () => {
    const maidstone = contentFor(desk, "Maidstone", "our-job");
    const ours = maidstone.pages.flatMap(({ rows }) => rows.map(({ metric }) => metric));
    expect(ours.every(({ responsibility }) => responsibility.councils !== "upper")).toBe(true);
    expect(desk.pack.metrics.filter((one) => isJobOf("district", one.responsibility) && one.outcome < 15)).toHaveLength(
      new Set(ours).size,
    );
  });

  test("a chosen outcome comes with all its metrics, including those of other tiers and placeholders, one row per series", () => {
    const [page] = contentFor(desk, "Kent", [2]).pages;
    expect(page?.rows.map(({ id }) => id)).toEqual(["O02M01", "O02M02", "O02M03", "O02M04", "O02M05"]);
    expect(page?.figures).toBe(0);
    expect(page?.rows.at(-1)?.series).toBeNull();
    expect(
      contentFor(desk, "Kent", [8])
        .pages[0]?.rows.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(["O08M01-M", "O08M01-F"]);
  });

  test("outcomes are in the framework's order, whatever the order asked for", () => {
    expect(numbers("Kent", [14, 5, 8])).toEqual([5, 8, 14]);
  });

  test("context comes only when it is asked for", () => {
    expect(numbers("Kent", "all")).not.toContain(15);
    expect(numbers("Kent", "all", { context: true }).slice(-2)).toEqual([15, 16]);
    expect(numbers("Kent", [15])).toEqual([15]);
  });

  test("single metrics can be chosen; an outcome without one of them has no page", () => {
    const content = contentFor(desk, "Kent", [6, 8], { metrics: new Set(["O06M09", "O08M01"]) });
    expect(content.pages.map(({ rows }) => rows.map(({ id }) => id))).toEqual([["O06M09"], ["O08M01-M", "O08M01-F"]]);
    expect(numbers("Kent", [6, 8], { metrics: new Set(["O06M09"]) })).toEqual([6]);
  });

  test("an outcome without metrics is distinguished", () => {
    const content = contentFor(desk, "Kent", [1, 6]);
    expect(content.empty.map(({ number }) => number)).toEqual([1]);
  });

  test("names the sources of its current figures and no others", () => {
    const { figures, own, setOnly } = contentFor(desk, "Kent", "our-job").sources;
    // 56 of its 111 rows have a figure; none of a county is in the compilation of single-tier councils.
    expect(figures).toHaveLength(56);
    expect(new Set(figures)).toEqual(new Set(own));
    expect([...own, ...setOnly].filter(({ copiedBy }) => copiedBy === "compilers")).toEqual([]);
    const gateshead = contentFor(desk, "Gateshead", "our-job").sources.own;
    // Its 16 figures of the ASCOF workbook and 2 of MHCLG's homelessness tables are not the compilation's.
    const kinds = new Map(gateshead.map(({ id, copiedBy }) => [id, copiedBy]));
    expect(kinds.get("ascof-tables")).toBe("others");
    expect(kinds.get("lof-dfe")).toBe("compilers");
    expect(kinds.get("els-healthy-life")).toBeUndefined();
  });

  test("sources that only other members rest on are apart from the council's own", () => {
    // The compilation lacks the social workers of Kingston and Richmond, which DfE's own tool has.
    const area = contentFor(desk, "Gateshead", [7]).area;
    const set = chooseSet(desk, ["Kingston upon Thames", "Richmond upon Thames", "Sunderland"]) as SetChoice;
    const content = reportContent(desk, { area, set, outcomes: [7], metrics: new Set(["O07M15"]) });
    if (isNoValue(content)) throw new Error("no set");
    expect(content.sources.own.map(({ id }) => id)).toEqual(["lof-dfe"]);
    expect(content.sources.setOnly.map(({ id }) => id)).toEqual(["lait"]);
  });

  test("a set that the council does not have is refused with the reason", () => {
    const area = contentFor(desk, "Maidstone", [6]).area;
    const set = chooseSet(desk, ["DfE"]) as SetChoice;
    expect(reportContent(desk, { area, set, outcomes: [6] })).toMatchObject({ reason: "not-applicable-to-tier" });
  });
});

test.each(["Kent", "Maidstone", "Gateshead", "Isles of Scilly"])(
  "the report of what is %s's job counts the figures that Home counts, outcome by outcome",
  (council) => {
    // Home is in the framework's order.
    const pages = contentFor(desk, council, "our-job").pages.toSorted(
      (one, other) => one.outcome.number - other.outcome.number,
    );
    const model = modelOf(council, { pack: desk.pack });
    const home = homeOf(model, paneFigures(model)).outcomes.filter(({ figures }) => figures > 0);
    const name = ({ number }: { readonly number: number }): number => number;
    expect(pages.map(({ outcome, rows }) => [name(outcome), rows.length])).toEqual(
      home.map(({ outcome, figures }) => [name(outcome), figures]),
    );
    const without = ({ counts }: (typeof home)[number]): number => counts["no-figure"];
    expect(pages.map(({ rows, figures }) => rows.length - figures)).toEqual(home.map(without));
  },
);
