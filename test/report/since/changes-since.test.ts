import { makeDesk } from "../../../src/queries/desk.ts";
import { chooseSet } from "../../../src/queries/choose-set.ts";
import { type ReportContent, reportContent } from "../../../src/report/content.ts";
import type { EarlierReport, EarlierReportRow } from "../../../src/report/earlier/earlier-report.ts";
import { changesSince, type ReportChanges } from "../../../src/report/since/changes-since.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { changeWords } from "../../../src/wording/report/since-words.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { earlierOfKent as earlier, earlierRow as row, openPlaces as open } from "../../fixtures/earlier-of-kent.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { packAfter, packBefore, packOtherList } from "../../fixtures/packs/two-packs.ts";

const outcomes = [6, 7, 9, 14];

function contentOf(pack: Pack, set = ["DfE"], council = "Kent", chosen: readonly number[] = outcomes): ReportContent {
  const desk = makeDesk(pack);
  const area = desk.areaNamed(council);
  const choice = chooseSet(desk, set);
  if (isRefusal(area) || isRefusal(choice)) throw new Error("The pack has the council and the set.");
  const content = reportContent(desk, { area, set: choice, outcomes: chosen });
  if (isNoValue(content)) throw new Error("The council has the set.");
  return content;
}

function changes(before: EarlierReport, pack: Pack, content = contentOf(pack), set = ["DfE"]): ReportChanges {
  const found = changesSince(makeDesk(pack), before, content, set);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found;
}

const lines = (found: ReportChanges): string[] =>
  found.changes.map(({ id, kind, before, after, why }) =>
    [id ?? "", changeWords[kind], before, after, why].join(" | "),
  );

const othersChanged = "The council’s own figure is the same; others in the set changed theirs.";

test("between two packs every figure, verdict, position and median that is another is named with its reason", () => {
  const newPeriod = "New period: 2024/25 after 2023/24.";
  const withheld = "Suppressed for 2024/25: the publisher withholds it, most often because numbers are small.";
  const found = changes(earlier, packAfter);
  expect(lines(found)).toEqual([
    `O06M09 | New figure | 22.0% (2023/24) | 17.0% (2024/25) | ${newPeriod}`,
    `O06M09 | Verdict | worse | better | ${newPeriod}`,
    `O06M09 | Position | 6th of 6${open} | 1st of 6${open} | ${newPeriod}`,
    `O06M09 | Set median | 19.0% (2023/24) | 20.5% (2024/25) | ${newPeriod}`,
    "O06M10 | Revised figure | 45.0 (2024/25) | 45.0 (2024/25) | Revised: same period, other figure. It changed by less than is shown.",
    `O07M02 | No longer held | 23.0% (2024/25) | no figure: suppressed (2024/25) | No longer held. ${withheld}`,
    "O07M02 | Verdict | position only | no verdict | There is no figure now.",
    "O07M02 | Position | 6th of 6 | no position | There is no figure now.",
    `O07M05 | Position | 4th highest of 6 | 3rd highest of 6 | ${othersChanged}`,
    `O07M05 | Set median | 59.0 per 10,000 children (31 March 2025) | 57.0 per 10,000 children (31 March 2025) | ${othersChanged}`,
    "O09M01 | Newly published | no figure: not published (2024/25) | 67.0% (2024/25) | Newly published for 2024/25.",
    "O09M01 | Verdict | no verdict | better | Newly published for 2024/25.",
    `O09M01 | Position | no position | 2nd of 6${open} | Newly published for 2024/25.`,
  ]);
  expect(found.counts).toMatchObject({
    newFigure: 1,
    revised: 1,
    gone: 1,
    published: 1,
    verdict: 3,
    position: 4,
    median: 2,
  });
  expect(found.changes[0]).toMatchObject({ outcome: "Every child achieving", measure: "persistent absence" });
});

test("nothing is new in the same figures, however a file keeps their last digits or a host shows the words", () => {
  const rows = earlier.rows.map((one) => ({
    ...one,
    value: typeof one.value === "number" ? one.value * (1 + 1e-13) : one.value,
    verdict: one.verdict === "worse" ? "▌◆ Worse" : one.verdict === "position only" ? "○ Position only" : one.verdict,
    period: ` ${one.period}`,
  }));
  expect(changes({ ...earlier, rows }, packBefore).changes).toEqual([]);
});

test("rows whose ids are lost are found by their names", () => {
  const names = new Map(contentOf(packBefore).pages.flatMap(({ rows }) => rows.map((one) => [one.id, one] as const)));
  const rows = earlier.rows.map((one) => {
    const now = names.get(one.id);
    return { ...one, id: "", measure: (now?.series?.metric ?? now?.metric)?.shortName ?? one.measure };
  });
  expect(changes({ ...earlier, rows }, packBefore).changes).toEqual([]);
  expect(lines(changes({ ...earlier, rows }, packAfter))).toEqual(lines(changes(earlier, packAfter)));
});

test("a place that stays is no change, though the intervals leave others open than before", () => {
  const rows = earlier.rows.map((one) =>
    one.id === "O06M09" ? { ...one, position: "6th of 6 (5\u00a0to\u00a06)" } : one,
  );
  expect(changes({ ...earlier, rows }, packBefore).changes).toEqual([]);
});

describe("when the set is another", () => {
  test("who joined and left is named, and is the reason of whatever else changed", () => {
    const found = changes(earlier, packOtherList);
    const why = "The set changed: Medway joined, East Sussex left.";
    const members = "The same set by name has other members in these figures.";
    // With Medway, others have 46, 49, 43, 50 and 46 for Attainment 8, and 78, 96, 69, 104 and 41 chargers.
    expect(lines(found)).toEqual([
      ` | Joined the set | not in the set | in the set | ${members}`,
      ` | Left the set | in the set | not in the set | ${members}`,
      `O06M10 | Position | 4th of 6 | 5th of 6 | ${why}`,
      `O14M02 | Set median | 84.0 per 100,000 (31 March 2025) | 78.0 per 100,000 (31 March 2025) | ${why}`,
    ]);
    expect(found.changes.map(({ measure }) => measure).slice(0, 2)).toEqual(["Medway", "East Sussex"]);
  });

  test("the set before is said, and its members are not listed one by one", () => {
    const found = changes({ ...earlier, set: ["region"], members: ["Medway", "Surrey"] }, packOtherList);
    expect(lines(found)[0]).toBe(" | Set | region | DfE | Another set was chosen.");
    expect(found.counts).toMatchObject({ set: 1, joined: 0, left: 0, median: 1 });
    expect(lines(found).at(-1)).toMatch(/\| Now compared with another set \(region before\)\.$/);
  });

  test("where figure and set are both others, both are said", () => {
    const found = changes({ ...earlier, set: ["region"], members: null }, packAfter);
    expect(lines(found)).toContain(
      "O06M09 | Verdict | worse | better | Now compared with another set (region before). New period: 2024/25 after 2023/24.",
    );
    expect(lines(found)[1]).toMatch(/^O06M09 \| New figure .* \| New period: 2024\/25 after 2023\/24\.$/);
  });
});

test("a set whose members were not named is the same as far as is known, and the reason says so", () => {
  const found = changes({ ...earlier, members: null }, packOtherList);
  expect(found.set).toMatchObject({ isKnown: false, joined: [], left: [] });
  const why =
    "The council’s own figure is the same; others in the set changed theirs, or the set has other members: the earlier report does not name them.";
  expect(lines(found)).toEqual([
    `O06M10 | Position | 4th of 6 | 5th of 6 | ${why}`,
    `O14M02 | Set median | 84.0 per 100,000 (31 March 2025) | 78.0 per 100,000 (31 March 2025) | ${why}`,
  ]);
});

describe("measures that only one of the reports has", () => {
  test("new ones and those that are gone come with the reason", () => {
    const content = contentOf(packBefore, ["DfE"], "Kent", [6, 7, 9]);
    const rows = [
      ...earlier.rows.filter(({ id }) => id !== "O06M10" && !id.startsWith("O07")),
      row("O99M01", "2020", { value: 7.25, shown: "7.3", measure: "Something dropped", sheet: "LOF Old outcome" }),
    ];
    const found = changes({ ...earlier, rows }, packBefore, content);
    expect(lines(found)).toEqual([
      "O06M10 | New in the report | not in the report | 45.0 (2024/25) | The earlier report did not have this measure.",
      "O07M02 | New in the report | not in the report | 23.0% (2024/25) | The earlier report did not have this outcome.",
      "O07M05 | New in the report | not in the report | 58.0 per 10,000 children (31 March 2025) | The earlier report did not have this outcome.",
      "O14M02 | No longer in the report | 88.0 per 100,000 (31 March 2025) | not in the report | It is not among what was chosen for this report.",
      "O99M01 | No longer in the report | 7.3 (2020) | not in the report | These figures do not have this measure any more.",
    ]);
    expect(found.changes.at(-1)).toMatchObject({ outcome: "LOF Old outcome", measure: "Something dropped" });
  });

  test("a metric that had no figures and has breakdowns now is compared with each of them", () => {
    const rows = [row("O08M01", "–", { value: "placeholder" })];
    const found = changes({ ...earlier, rows }, tinyPack, contentOf(tinyPack, ["DfE"], "Kent", [8]));
    const published = lines(found).filter((line) => line.includes("Newly published | "));
    expect(published).toEqual([
      expect.stringMatching(
        /^O08M01-F \| Newly published \| no figure: placeholder \| 61\.0 years \(2022 - 24\) \| Newly/,
      ),
      expect.stringMatching(
        /^O08M01-M \| Newly published \| no figure: placeholder \| 60\.0 years \(2022 - 24\) \| Newly/,
      ),
    ]);
    expect(found.counts).toMatchObject({ rowNew: 0, rowGone: 0, published: 2 });
  });
});

test("a period that is not later than the one before is not called new", () => {
  const rows = earlier.rows.map((one) => (one.id === "O06M10" ? { ...one, period: "2025/26" } : one));
  expect(lines(changes({ ...earlier, rows }, packBefore))).toEqual([
    "O06M10 | New figure | 45.0 (2025/26) | 45.0 (2024/25) | Another period: 2024/25 in place of 2025/26.",
  ]);
});

test("a verdict that changed with neither figure nor median is put down to the interval", () => {
  const rows = earlier.rows.map((one) => (one.id === "O06M10" ? { ...one, verdict: "worse" } : one));
  expect(lines(changes({ ...earlier, rows }, packBefore))).toEqual([
    "O06M10 | Verdict | worse | position only | Figure and median are the same; the 95% interval, or how the measure is judged, is another. Position only: no 95% interval is published, so nothing is called better or worse.",
  ]);
});

test("a trend that changed while the figure did not is put down to earlier figures", () => {
  const rows = earlier.rows.map((one) => (one.id === "O06M10" ? { ...one, trend: "improving" } : one));
  expect(lines(changes({ ...earlier, rows }, packBefore))).toEqual([
    "O06M10 | Trend | improving | no trend | The council’s own figure is the same; earlier ones were revised, added or can no longer be compared.",
  ]);
});

test("no figure before and now is told only where the reason is another", () => {
  const rows = earlier.rows.map((one) =>
    one.id === "O09M01" ? { ...one, value: "suppressed", verdict: "suppressed" } : one,
  );
  expect(lines(changes({ ...earlier, rows }, packBefore))).toEqual([
    expect.stringMatching(
      /^O09M01 \| Why no figure \| no figure: suppressed \(2024\/25\) \| no figure: not published \(2024\/25\) \| There is no figure, as before; the reason is another\. Not published for Kent, 2024\/25\.$/,
    ),
  ]);
});

describe("an earlier report that cannot be compared with", () => {
  const refused = (before: EarlierReport) => changesSince(makeDesk(packBefore), before, contentOf(packBefore), ["DfE"]);

  test("is refused by the council it is for", () => {
    const sentence =
      "The earlier report is for Gateshead, this one for Kent: only reports for the same council are compared.";
    expect(refused({ ...earlier, council: "Gateshead" })).toMatchObject({ kind: "refusal", sentence });
    expect(refused({ ...earlier, council: "Old Borough" })).toMatchObject({
      sentence: expect.stringContaining("is for Old Borough,"),
    });
    expect(refused({ ...earlier, council: " " })).toMatchObject({
      sentence: expect.stringContaining("does not say which council"),
    });
  });

  test("knows its council by another name or by its code", () => {
    for (const council of ["Kent County Council", "E10000016", "kent"])
      expect(isRefusal(refused({ ...earlier, council }))).toBe(false);
  });

  test("is refused where it has no measures, or only errors; single errors are named", () => {
    expect(refused({ ...earlier, rows: [] })).toMatchObject({ kind: "refusal" });
    const error = { value: { error: "#NAME?" }, shown: "#NAME?" };
    const rows = earlier.rows.map((one) => ({ ...one, ...error }));
    expect(refused({ ...earlier, rows })).toMatchObject({
      sentence: expect.stringContaining("shows errors in place of all"),
    });
    const [first, ...others] = earlier.rows;
    const found = changes({ ...earlier, rows: [{ ...(first as EarlierReportRow), ...error }, ...others] }, packBefore);
    expect(lines(found)).toEqual([
      "O06M09 | Could not be read | not readable: #NAME? | 22.0% (2023/24) | The earlier report shows an error in place of its figure, so what changed is not known.",
    ]);
  });
});
