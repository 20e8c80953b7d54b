import { join } from "node:path";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { typescriptFiles } from "../architecture/source-files.ts";
import { answersOf, type Answers } from "./answers.ts";
import { auditCases, shippedDesk, type AuditCase } from "./audit-case.ts";
import { certaintyRows } from "./certainty-rows.ts";
import { compareAll, differencesIn } from "./differences.ts";
import { documentedFormulas, isTaken } from "./documented-formulas.ts";
import { runFormulas, type CheckedRow, type RowResults } from "./formula-sheet.ts";
import { intervalRows } from "./interval-rows.ts";
import { hasLibreOffice, skippedWhere } from "./libre-office.ts";
import { modelRows } from "./model-rows.ts";
import { readmeRows, unknownFormulas } from "./readme-rows.ts";
import { scoreRow } from "./score-formulas.ts";
import { quantileRows, quintileRows, ragRows } from "./standard-rows.ts";
import { gapRows, trendRows } from "./trend-rows.ts";

/*
 * The auditor's test. The figures of real councils, as the lookups give them, are put into the cells of a spreadsheet,
 * next to the formulas from the docstrings. LibreOffice calculates them, and the functions' answers for the same
 * council, series and set must be the same to 1e-9.
 */

const inLibreOffice = hasLibreOffice ? test : test.skip;
const councils = ["Kent", "Gateshead", "Westminster", "Maidstone"];

let cases: readonly AuditCase[];
let answers: readonly Answers[];
let checked: Readonly<Record<string, readonly CheckedRow[]>>;
let results: Readonly<Record<string, readonly RowResults[]>>;

beforeAll(async () => {
  awaitPack();
  const desk = shippedDesk();
  cases = auditCases(desk);
  answers = answersOf(cases);
  checked = {
    Trends: councils.flatMap((council) => trendRows(desk, council)),
    Gaps: councils.flatMap((council) => gapRows(desk, council, 12)),
    Intervals: intervalRows(),
    Certainty: councils.flatMap((council) => certaintyRows(desk, council)),
    Quantiles: quantileRows(cases),
    Quintiles: quintileRows(),
    Standards: ragRows(cases),
    Model: modelRows(),
    Readme: readmeRows(cases.slice(0, 400), answers),
  };
  const scores = cases.map(scoreRow);
  if (hasLibreOffice) results = await runFormulas({ Scores: scores, ...checked });
}, 300_000);

test("at least 200 real cases of four kinds of council, five series each and more, of every polarity", () => {
  const scored = cases.filter((one) => one.own !== null && !one.noVerdict && one.others.length >= 5);
  expect(scored.length).toBeGreaterThanOrEqual(200);
  expect(new Set(scored.map((one) => one.factor))).toEqual(new Set([1, -1, 0]));
  for (const council of councils) {
    const series = new Set(scored.filter((one) => one.plan.area === council).map((one) => one.series));
    expect([council, series.size >= 5]).toEqual([council, true]);
  }
});

test("every formula that a docstring gives is run, but for those that say nothing of our figures", () => {
  const folders = ["statistics", "comparison", "neighbours"];
  const files = folders.flatMap((folder) => typescriptFiles(join(__dirname, "../../src"), folder));
  const formulas = files.flatMap((file) => documentedFormulas(file.replace(".ts", "")));
  expect(formulas.length).toBeGreaterThan(30);
  expect(formulas.filter((formula) => !isTaken(formula))).toEqual([
    "SORT(values)", // not in every LibreOffice
    "NORM.S.INV(0.975)", // cut to six decimals: the intervals are run with the number itself
    "a=b", // Excel's own comparison, as a contrast
  ]);
});

test("every formula of the README's table is run too", () => {
  expect(unknownFormulas(answers[0]!)).toEqual([]);
});

inLibreOffice(`at least 10 ties and 5 cases on the fallback scale are among them${skippedWhere}`, () => {
  const counted = (what: string): number => results.Scores!.filter((row) => Number(row[what]) > 0).length;
  expect(counted("ties with")).toBeGreaterThanOrEqual(10);
  expect(counted("scale is the fallback")).toBeGreaterThanOrEqual(5);
});

inLibreOffice(`every answer of BENCHMARK, SCORE, POSITION and VERDICT is what its formula gives${skippedWhere}`, () => {
  const { differences, numbers, words } = compareAll(cases, answers, results.Scores!);
  expect(differences).toEqual([]);
  expect(numbers).toBeGreaterThan(20_000);
  expect(words).toBeGreaterThan(1_000);
});

inLibreOffice.each([
  ["slopes with their limits, changes and the words of DIRECTION", "Trends", 100],
  ["the gaps of gap trends", "Gaps", 100],
  ["intervals of counts and proportions, and Student's t", "Intervals", 50],
  ["places left open, p-values, recent trends and the normal distribution", "Certainty", 100],
  ["deviations and quantiles", "Quantiles", 100],
  ["the fifth of every place in sets of 10 to 40", "Quintiles", 700],
  ["RAG against the neighbours' median", "Standards", 100],
  ["the README's table of what each number means", "Readme", 100],
  ["distances of the open model from the raw indicators of a tier", "Model", 6],
])(`as the formulas give them: %s${skippedWhere}`, (_, sheet, atLeast) => {
  expect(checked[sheet]!.length).toBeGreaterThanOrEqual(atLeast);
  expect(differencesIn(checked[sheet]!, results[sheet]!)).toEqual([]);
});

inLibreOffice(`an answer that is off by a millionth, or refused without reason, is found${skippedWhere}`, () => {
  const at = answers.findIndex((one) => typeof one.robustz === "number" && Math.abs(one.robustz) > 0.1);
  const planted = (wrong: unknown): readonly string[] =>
    compareAll([cases[at]!], [{ ...answers[at]!, robustz: wrong }], [results.Scores![at]!]).differences;
  expect(planted(answers[at]!.robustz)).toEqual([]);
  expect(planted(Number(answers[at]!.robustz) * 1.000001)).toHaveLength(1);
  expect(planted("#N/A Too few values: 3 areas of the set have one, 5 are needed.")).toHaveLength(1);
});
