import { isLongAgo, isOverdue, nextRelease } from "../../../src/queries/about/next-release.ts";
import { stalenessOf } from "../../../src/queries/staleness.ts";
import { packOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
const [first] = tinyPackFile.sources;
/** Persistent absence, yearly, up to 31 August 2025; of districts and counties from a second file. */
function next(...facts: { published?: string; nextRelease?: string }[]) {
  const sources = facts.map((one, at) => ({ ...first!, id: `file ${at}`, ...one }));
  const series = tinyPackFile.series.map((one) =>
    one.id !== "O06M09"
      ? { ...one, secondSources: one.periods.map(() => null) }
      : { ...one, secondSources: one.periods.map(() => facts.length - 1) },
  );
  const pack = packOf({ ...tinyPackFile, format: 3, sources, series });
  return nextRelease(pack, pack.seriesById.get("O06M09")!);
}

test("where no date of a publisher is known it is expected by the last day on which the figures are up to date", () => {
  expect(next({})).toEqual({ kind: "expected", date: "2027-05-31", isLatest: true });
  for (const series of tinyPack.series) {
    const { date } = nextRelease(tinyPack, series);
    expect([series.id, stalenessOf(series, date)]).toEqual([series.id, "up to date"]);
    expect([series.id, stalenessOf(series, dayAfter(date))]).toEqual([series.id, "ageing"]);
  }
});

test("one cadence after the publisher's own date it is expected about that month, after the later of two files", () => {
  expect(next({ published: "2026-03-19" })).toEqual({ kind: "expected", date: "2027-03", isLatest: false });
  expect(next({ published: "2026-05-21" }, { published: "2026-03-19" })).toMatchObject({ date: "2027-05" });
});

test("what the publisher announced counts before any date of ours; of two files the first to come", () => {
  expect(next({ published: "2026-03-19", nextRelease: "2027-03-18" })).toEqual({
    kind: "announced",
    date: "2027-03-18",
    isLatest: false,
  });
  expect(next({ nextRelease: "2027-04" }, { nextRelease: "2027-03-18" })).toMatchObject({ date: "2027-03-18" });
});

test.each([
  ["2027-03-18", "2027-03-18", false],
  ["2027-03-18", "2027-03-19", true],
  ["2027-03", "2027-03-31", false],
  ["2027-03", "2027-04-01", true],
])("of %s, on %s it is overdue: %s", (date, today, overdue) => expect(isOverdue({ date }, today)).toBe(overdue));

test.each([
  ["yearly", 12, "expected", "2024-12-31", "2026-12-31", false],
  ["yearly", 12, "expected", "2024-12-31", "2027-01-01", true],
  ["monthly, two rounds late", 1, "expected", "2026-09-30", "2026-12-31", false],
  ["every three years, one round late", 36, "expected", "2022-09-30", "2026-11-30", false],
  ["of a month that is not two years over", 12, "expected", "2024-11", "2026-11-28", false],
  ["of a month", 12, "expected", "2024-11", "2026-12-01", true],
  ["announced, for the publisher said it", 12, "announced", "2016-12-31", "2026-11-30", false],
] as const)("%s: whether a day has passed so long that it is not named", (_, cadenceMonths, kind, date, today, long) =>
  expect(isLongAgo({ kind, date, isLatest: date.length > 7 }, { ...tinyPack.series[0]!, cadenceMonths }, today)).toBe(
    long,
  ),
);
