import { readHistories, type Histories } from "../../src/sources/histories.ts";
import type { SourceKey } from "../../src/sources/plan/source-files.ts";
import { populationTable } from "./population-table.ts";
import { smallDirectory } from "./small-directory.ts";

/** The histories of the files given; the others are empty, which they say in their issues. */
const read = (texts: Partial<Record<SourceKey, string>>): Histories =>
  readHistories((source) => texts[source] ?? "", smallDirectory);

const figures = (histories: Histories, source: SourceKey, measure: string): unknown[] =>
  histories
    .figures(source, measure)
    .map(({ area, period, value, state, flags }) => [area, period, value ?? state, ...flags]);

const lait = (rows: string): string => `Short Desc,Years,LA Number,Values\n${rows}\n`;
const ascof = (rows: string): string =>
  `measure,period,area_code,outcome,margin_of_error_95,respondents,numerator,denominator,marker\n${rows}\n`;

test("a measure that nobody asked for is not read, and one that there is not has no figures", () => {
  const histories = read({ lait: lait("LAC,2025,886,63\nUnheard,2025,886,1") });
  expect(figures(histories, "lait", "LAC")).toEqual([["E10000016", "2025", 63]]);
  expect(histories.figures("lait", "Unheard")).toEqual([]);
  expect(histories.figures("csc", "LAC")).toEqual([]);
});

test("a gap is the others less the disadvantaged, to the decimals published; a mark in a part is a mark of it", () => {
  const histories = read({
    lait: lait(
      "NonDAP_NEW_KS2_RWM,2025,886,67.1\nDAP_NEW_KS2_RWM,2025,886,43.8\nNonDAP_NEW_KS2_RWM,2025,390,70\nDAP_NEW_KS2_RWM,2025,390,-\nNonDAP_KS4_ATT8,2025,886,50.2\nDAP_KS4_ATT8,2025,886,33.9",
    ),
  });
  expect(figures(histories, "lait", "KS2 disadvantage gap")).toEqual([
    ["E10000016", "2025", 23.3, "derived"],
    ["E08000037", "2025", "suppressedOrNotPublished"],
  ]);
  expect(figures(histories, "lait", "Attainment 8 disadvantage gap")).toEqual([["E10000016", "2025", 16.3, "derived"]]);
});

test("living at home: people of both ages added, not their percentages averaged", () => {
  // 900 of 1,000 and 100 of 400: 1,000 of 1,400 = 71.4286%, where the mean of 90% and 25% would be 57.5%.
  const histories = read({
    ascof: ascof("2e(2a),2024/25,E10000016,90,,,900,1000,\n2e(2b),2024/25,E10000016,25,,,100,400,"),
  });
  expect(figures(histories, "ascof", "living at home, all ages")).toEqual([
    ["E10000016", "2024/25", 71.4286, "derived"],
  ]);
});

test("long-term support is per 100,000 of the age group, to the nearest 5", () => {
  // 1,000 people of every age: 47,000 from 18 to 64, 26,000 from 65 on.
  const histories = read({
    ascof: ascof(
      "2e(2a),2024/25,E10000016,90,,,,400,\n2e(2b),2024/25,E10000016,25,,,,1000,\n2e(2a),2023/24,E10000016,90,,,,400,",
    ),
    population: populationTable([["E10000016", () => 1000]]),
  });
  // 400 / 47,000 = 851.06 per 100,000; 1,000 / 26,000 = 3,846.15. Another year has no population, so no rate.
  expect(figures(histories, "ascof", "long-term support rate, 18 to 64")).toEqual([
    ["E10000016", "2024/25", 850, "derived"],
  ]);
  expect(figures(histories, "ascof", "long-term support rate, 65 and over")).toEqual([
    ["E10000016", "2024/25", 3845, "derived"],
  ]);
});

test("the development gap is all but those with free school meals less these, from the new profile of 2021/22 on", () => {
  const histories = read({
    lait: lait(
      "FSP_NEW_GOODDEV,2024,886,70.4\nFSP_Gooddev_FSM,2024,886,49.9\nFSP_NEW_GOODDEV,2022,886,68\nFSP_Gooddev_FSM,2022,886,48.1\nFSP_NEW_GOODDEV,2021,886,74\nFSP_Gooddev_FSM,2021,886,56",
    ),
  });
  // 70.4 - 49.9 and 68.0 - 48.1; in 2021 the profile was another, and those with meals are in whole per cent.
  expect(figures(histories, "lait", "free school meals gap")).toEqual([
    ["E10000016", "2024", 20.5, "derived"],
    ["E10000016", "2022", 19.9, "derived"],
  ]);
});

test("what is wrong with any file is told, with the file's own path", () => {
  const { issues, codeConflicts } = read({
    lait: lait("LAC,2025,777,63"),
    recycling:
      "area_code,area_name,period,recycling_rate_pct\nE08000016,Barnsley,2015/16,40\nE08000038,Barnsley,2015/16,41\n",
  });
  expect(issues).toContainEqual(
    expect.objectContaining({ file: "sources/dfe-lait/bds_long.csv.gz", code: "unknown-area", row: 2 }),
  );
  expect(issues.some((one) => one.file.includes("ascof") && one.code === "missing-header")).toBe(true);
  expect(codeConflicts).toHaveLength(1); // Barnsley under its old and its new code
});
