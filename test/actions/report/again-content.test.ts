import { againContent, type AgainContent } from "../../../src/actions/report/again-content.ts";
import { provideOwnSets } from "../../../src/functions/own-sets.ts";
import type { EarlierReport } from "../../../src/report/earlier/earlier-report.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
afterEach(() => provideOwnSets([]));

/** A report as its sheets show it, of which only the ids of its rows matter here. */
function report(council: string, set: readonly string[], ids: readonly string[]): EarlierReport {
  const rows = ids.map((id) => ({
    ...{ id, sheet: "LOF Page", measure: "", period: "", value: null, shown: "", median: null, shownMedian: "" },
    ...{ position: "", verdict: "", trend: "", owner: null, commentary: null },
  }));
  return { sheets: ["LOF Summary"], council, set, members: null, collected: null, rows, besides: [] };
}

function again(of: EarlierReport, metrics: ReadonlySet<string> | null = null): AgainContent {
  const found = againContent(desk, of, { metrics, order: "framework" });
  if (isRefusal(found) || isNoValue(found)) throw new Error("no content");
  return found;
}

const idsOf = ({ content }: AgainContent): string[] => content.pages.flatMap(({ rows }) => rows.map(({ id }) => id));

const membersOf = ({ content }: AgainContent): readonly string[] => {
  const compared = content.pages[0]?.rows[0]?.compared;
  if (compared === undefined || isNoValue(compared)) throw new Error("nothing compared");
  return compared.comparison.set.members.map(({ name }) => name);
};

test("has the measures of the report before, and no others of their outcomes", () => {
  expect(idsOf(again(report("Kent", ["neighbours"], ["O06M09", "O06M05", "O14M01"])))).toEqual([
    "O06M05",
    "O06M09",
    "O14M01",
  ]);
});

test("a breakdown brings its whole metric", () => {
  const of = report("Kent", ["neighbours"], ["O08M01-M"]);
  expect(idsOf(again(of))).toEqual(desk.pack.series.flatMap(({ id, metric }) => (metric.id === "O08M01" ? [id] : [])));
});

test("measures that were chosen by hand take their place, and one that the framework no longer has is left out", () => {
  expect(idsOf(again(report("Kent", [], ["O06M09"]), new Set(["O14M01"])))).toEqual(["O14M01"]);
  expect(idsOf(again(report("Kent", [], ["O06M09", "O99M99"])))).toEqual(["O06M09"]);
});

test("council and set are those that the first sheet names now", () => {
  const region = again(report("E06000023", ["region"], ["O06M09"]));
  expect(region.content.area.name).toBe("Bristol, City of");
  expect(region.set).toEqual({ kind: "named", name: "region" });
  expect(membersOf(region)).toContain("Plymouth");
  const listed = again(report("Kent", ["Essex", "Surrey", "Norfolk"], ["O06M09"]));
  expect(listed.set).toEqual({ kind: "listed", councils: ["Essex", "Surrey", "Norfolk"] });
  expect([...membersOf(listed)].sort()).toEqual(["Essex", "Norfolk", "Surrey"]);
  expect(again(report("Kent", ["Essex"], ["O06M09"])).set.kind).toBe("listed");
  expect(again(report("Kent", [], ["O06M09"])).set).toEqual({ kind: "named", name: "neighbours" });
});

test("a set of the workbook's own is found by its name", () => {
  const codes = ["Essex", "Surrey", "Norfolk"].map((name) => {
    const area = desk.areaNamed(name);
    if (isRefusal(area)) throw new Error(area.sentence);
    return area.code;
  });
  provideOwnSets([{ name: "My three", members: codes }]);
  const found = again(report("Kent", ["my three"], ["O06M09"]));
  expect(found.set).toEqual({ kind: "named", name: "my three" });
  expect([...membersOf(found)].sort()).toEqual(["Essex", "Norfolk", "Surrey"]);
});

test.each([
  ["Gatshead", ["neighbours"], /No council is called “Gatshead”/],
  ["Kent", ["neighbors of mine"], /No set is called “neighbors of mine”/],
] as const)("a first sheet that names no council or set is refused with the sentence: %s, %s", (council, set, why) => {
  const found = againContent(desk, report(council, set, ["O06M09"]), { metrics: null, order: "framework" });
  expect(isRefusal(found) && found.sentence).toMatch(why);
});
