import { newsReport } from "../../../src/cli/build-pack/news-report.ts";

test("series are counted by what is new in them", () => {
  const changed: [string, string, string][] = [["2024", "2024", "f"]];
  const series = [
    { id: "O01M01" },
    { id: "O02M01", before: "2024", periods: ["2025"], revised: changed },
    { id: "O06M09", before: "2024", lost: changed },
    { id: "O06M99", before: "2019", gone: "absence of old", lost: changed },
  ];
  expect(newsReport({ since: { built: "2026-11-30", sha256: "" }, series })).toBe(
    "New since the pack of 2026-11-30: 1 series with a new period, 2 with other figures of periods held before, 1 new series, 1 gone",
  );
});
