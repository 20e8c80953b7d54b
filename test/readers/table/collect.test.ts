import { bare, type Observation } from "../../../src/readers/observation.ts";
import { collectSheet } from "../../../src/readers/table/collect.ts";

function observation(row: number, text: string): Observation {
  const area = { code: "E08000037", name: "Gateshead", by: "code" } as const;
  return { ...bare, sheet: null, row, series: "Rate", area, period: "2025", value: Number(text), text };
}

function collected(...texts: readonly string[]): { issues: string[]; counts: readonly number[] } {
  const issues: string[] = [];
  const rows = collectSheet(
    { name: null, rows: [["heading"], ...texts.map((text) => [text])] },
    1,
    (sink) => texts.forEach((text, at) => text !== "forgotten" && sink.observe(observation(at + 2, text))),
    { observe: () => undefined, issue: ({ expected }) => issues.push(expected) },
  );
  return { issues, counts: [rows.rows, rows.withFigures, rows.withIssues] };
}

test("a second, different figure of a series, area and period is reported", () => {
  expect(collected("5", "6")).toEqual({
    issues: ["one figure for each area and period of a series; “Rate” has “5” and “6” for E08000037"],
    counts: [2, 1, 1],
  });
});

test("the same figure twice is one figure, however it is written", () => {
  expect(collected("5", "5.0")).toEqual({ issues: [], counts: [2, 2, 0] });
});

test("a row of which a reader says nothing is reported", () => {
  expect(collected("5", "forgotten")).toEqual({
    issues: ["a council's code and figures; there is “forgotten”"],
    counts: [2, 1, 1],
  });
});
