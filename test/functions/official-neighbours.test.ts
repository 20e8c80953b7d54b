import { openModel } from "../../src/neighbours/open-model.ts";
import type { Desk } from "../../src/queries/desk.ts";
import type { Area } from "../../src/areas/area.ts";
import { leftOut, officialDesk, places } from "../fixtures/official-desk.ts";
import { areaNamed } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, firstColumn, usePack } from "./calling.ts";

const list = "MHCLG's statistical neighbours, July 2026";
const older = "MHCLG's statistical neighbours, July 2025";
let desk: Desk;

beforeAll(async () => {
  desk = await officialDesk();
  usePack(desk.pack);
}, 120_000);

/** The members that the workbook gives, worked out from our model's order. */
function published(council: string, edition: keyof typeof places = "July 2026"): string[] {
  const area: Area = areaNamed(council, desk.pack);
  const nearest = openModel(desk.pack).neighboursOf(area, 20);
  return places[edition].map((place) => nearest[place - 1]!.area.name);
}

const measures = (): string[][] => [desk.pack.series.map(({ id }) => id)];
const ours = (council: string): string[] =>
  openModel(desk.pack)
    .neighboursOf(areaNamed(council, desk.pack))
    .map(({ area }) => area.name);

test.each(["Gateshead", "Barnsley", "Maidstone"])(
  "%s has MHCLG's fifteen in its order, without distances",
  (council) => {
    expect(firstColumn("NEIGHBOURS", council)).toEqual(published(council));
    const [, first] = call("NEIGHBOURS", council, 1, null, true);
    expect(first?.slice(4)).toEqual(["not published", list]);
  },
);

test("a council that the workbook leaves out has the open model's, and is told so where it asks for MHCLG's", () => {
  expect(firstColumn("NEIGHBOURS", leftOut)).toEqual(ours(leftOut));
  expect(cell("BENCHMARK", leftOut, "persistent absence", "model")).toBe("LOF-21 open model");
  for (const sentence of [
    cell("NEIGHBOURS", leftOut, null, "MHCLG"),
    cell("SCORE", leftOut, "persistent absence", null, "MHCLG"),
  ])
    expect(sentence).toBe(
      "#N/A Kent has no list of its own in “MHCLG's statistical neighbours, July 2026”: ask for the LOF-21 open model.",
    );
});

test.each<[string, (set: string | null) => unknown]>([
  ["BENCHMARK", (set) => cell("BENCHMARK", "Gateshead", "persistent absence", "members", set)],
  ["SCORE", (set) => cell("SCORE", "Gateshead", "persistent absence", null, set)],
  ["POSITION", (set) => call("POSITION", "Gateshead", measures(), set)],
  ["VERDICT", (set) => call("VERDICT", "Gateshead", measures(), set)],
  ["COMPARE", (set) => call("COMPARE", "Gateshead", "persistent absence", set)],
  ["RANKED", (set) => call("RANKED", "Gateshead", "persistent absence", set)],
  ["SCORECARD", (set) => call("SCORECARD", "Gateshead", "6", set)],
  ["NARRATIVE", (set) => cell("NARRATIVE", "Gateshead", "persistent absence", set)],
])("%s compares with them when no set is given, and with our model by its name", (_, ask) => {
  expect(ask(null)).toEqual(ask("MHCLG"));
  expect(ask(null)).toEqual(ask("MHCLG 2026"));
  expect(ask("LOF-21 open model")).not.toEqual(ask(null));
});

test("the benchmark is the median of the published fifteen, not of ours", () => {
  const values = published("Gateshead")
    .map((name) => cell("METRIC", name, "persistent absence"))
    .filter((value): value is number => typeof value === "number")
    .sort((a, b) => a - b);
  expect(values).toHaveLength(15);
  expect(cell("BENCHMARK", "Gateshead", "persistent absence")).toBe(values[7]);
});

test("the name is said with its date, and how many of them our model has too", () => {
  const about = (statistic: string, set: string | null = null): unknown =>
    cell("BENCHMARK", "Gateshead", "persistent absence", statistic, set);
  expect([about("set"), about("model")]).toEqual([list, list]);
  expect(about("shared")).toBe(11);
  expect(about("shared", "MHCLG 2025")).toBe(15);
  expect(about("shared", "LOF-21 open model")).toBe(15);
  expect(about("members", "LOF-21 open model")).toBe(ours("Gateshead").join("; "));
  expect(cell("NARRATIVE", "Gateshead", "persistent absence")).toMatch(
    / among MHCLG's statistical neighbours, July 2026 \(1st is lowest/,
  );
});

test.each(["MHCLG 2025", "statistical neighbours 2025", "MHCLG’s list, July 2025", older])(
  "the older list is had as %p",
  (set) => {
    expect(firstColumn("NEIGHBOURS", "Gateshead", null, set)).toEqual(published("Gateshead", "July 2025"));
    expect(cell("BENCHMARK", "Gateshead", "persistent absence", "set", set)).toBe(older);
  },
);

test.each([
  ["DfE 2025", "DfE"],
  ["DfE's neighbours of May 2025", "DfE"],
  ["ONS March 2026", "ONS"],
  ["ONS economic neighbours 2026", "ONS economic"],
  ["ONS demographic 2026", "ONS demographic"],
])("other publishers' lists are had by their date too: %p is %p", (dated, plain) => {
  const members = firstColumn("NEIGHBOURS", "Gateshead", null, plain);
  expect(members.length).toBeGreaterThan(9);
  expect(firstColumn("NEIGHBOURS", "Gateshead", null, dated)).toEqual(members);
});

test("an edition that is not there is refused with those that are", () => {
  const lists = [list, older];
  for (const sentence of [
    cell("NEIGHBOURS", "Gateshead", null, "MHCLG 2024"),
    cell("SCORE", "Gateshead", "persistent absence", null, "MHCLG 2024"),
  ]) {
    expect(sentence).toMatch(/^#N\/A “MHCLG 2024” is not in this pack, which has /);
    for (const one of lists) expect(sentence).toContain(one);
  }
  expect(cell("NEIGHBOURS", "Gateshead", null, "DfE 2019")).toBe(
    "#N/A “DfE 2019” is not in this pack, which has DfE children's services statistical neighbours, May 2025.",
  );
});

test("EXPLAIN says that the indicators are ours, and of a neighbour only what is known", () => {
  const [far, near] = [published("Gateshead")[11]!, published("Gateshead")[10]!];
  const note = (other: string): unknown => call("EXPLAIN", "Gateshead", other).at(-1)?.[9];
  expect(note(near)).toMatch(
    /; LOF-21 open model; ours, not MHCLG’s\. .* is number 11 of MHCLG's statistical neighbours, July 2026, which give no reasons\. By our indicators, the LOF-21 open model, it is number 1 of 1\d\d\.$/,
  );
  expect(note(far)).toMatch(
    /is number 12 of MHCLG's .*, it is number 17 of 1\d\d: they do not explain why it is listed\.$/,
  );
  const unlisted = ours("Gateshead")[11]!;
  expect(note(unlisted)).toMatch(
    new RegExp(
      `; LOF-21 open model; ours, not MHCLG’s\\. ${unlisted} is not among MHCLG's statistical neighbours, July 2026, of Gateshead\\.$`,
    ),
  );
  expect(call("EXPLAIN", "Kent", "Essex").at(-1)?.[9]).toMatch(
    /; ours, not MHCLG’s\. MHCLG’s list has none for Kent\.$/,
  );
});

test("NARRATIVE says that the neighbours are ours where the list has none for the council, and only there", () => {
  const metric = "persistent absence";
  expect(cell("NARRATIVE", "Kent", metric)).toMatch(/by the LOF-21 open model .* MHCLG’s list has none for Kent\./);
  expect(cell("NARRATIVE", "Kent", metric, "region")).not.toContain("MHCLG");
  expect(cell("NARRATIVE", "Gateshead", metric, "open model")).not.toContain("MHCLG");
});

test("without the list in the pack its name says so, whichever function is asked", () => {
  usePack();
  const sentence = "#N/A The official list is not in this pack; ours is the LOF-21 open model.";
  expect(cell("NEIGHBOURS", "Wokingham", null, "MHCLG 2026")).toBe(sentence);
  expect(cell("SCORE", "Wokingham", "persistent absence", null, "MHCLG")).toBe(sentence);
  expect(cell("COMPARE", "Wokingham", "persistent absence", "official list")).toBe(sentence);
  usePack(desk.pack);
});
