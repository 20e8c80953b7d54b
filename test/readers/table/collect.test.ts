import { bare, type Observation } from "../../../src/readers/observation.ts";
import { collectDocument, collectSheet } from "../../../src/readers/table/collect.ts";

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
    { otherAreaOf: () => null },
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

test("a row whose code and name are of two areas is one issue and gives no figure, in sheets and in documents", () => {
  const otherAreaOf = (code: string): string | null => (code === "E12000001" ? "North East" : null);
  const row = (at: number, code: string, name: string): Observation[] =>
    ["5", "6"].map((text) => ({
      ...observation(at, text),
      series: `Rate ${text}`,
      area: { code, name, by: "code" },
    }));
  const all = [...row(2, "E12000001", "East Midlands"), ...row(3, "E08000037", "Gateshead")];
  const expected = "the code and the name of one area; E12000001 is North East, and there is “East Midlands”";
  const [seen, issues]: [string[], string[]] = [[], []];
  const to = {
    observe: ({ area, text }: Observation) => seen.push(`${area.code} ${text}`),
    issue: (issue: { expected: string }) => issues.push(issue.expected),
  };
  const read = ({ observe }: { observe: (one: Observation) => void }): void => all.forEach(observe);
  const sheet = collectSheet({ name: null, rows: [["heading"], ["a"], ["b"]] }, 1, read, to, { otherAreaOf });
  expect([sheet.rows, sheet.withFigures, sheet.withIssues]).toEqual([2, 1, 1]);
  expect(issues).toEqual([expected]);
  const document = collectDocument(read, to, { otherAreaOf });
  expect([document.rows, document.withFigures, document.withIssues]).toEqual([4, 2, 2]);
  expect(seen).toEqual(["E08000037 5", "E08000037 6", "E08000037 5", "E08000037 6"]);
});
