import { matchPeriods } from "../../../src/renewal/matching/match-periods.ts";

const year = (label: string, start: number) => ({ label, start: `${start}-04-01`, end: `${start + 1}-03-31` });

test("a period is the same by its label in any spelling, else by its days", () => {
  const before = [year("2022/23", 2022), year("2023/24", 2023), year("2024/25", 2024)];
  const after = [year("2023-24", 2023), year("Year to March 2025", 2024), year("2025/26", 2025)];
  const { both, gone, fresh } = matchPeriods(before, after);
  expect(both.map((pair) => [pair.before.label, pair.after.label, pair.before.index, pair.after.index])).toEqual([
    ["2023/24", "2023-24", 1, 0],
    ["2024/25", "Year to March 2025", 2, 1],
  ]);
  expect(gone.map(({ label }) => label)).toEqual(["2022/23"]);
  expect(fresh.map(({ label }) => label)).toEqual(["2025/26"]);
});

test("a label that stands for other days now is still the same period", () => {
  const { both } = matchPeriods([year("2024", 2024)], [{ label: "2024", start: "2024-01-01", end: "2024-12-31" }]);
  expect(both).toHaveLength(1);
});
