import {
  type ChangeCounts,
  type ChangeKind,
  changeWords,
  figuresSentence,
  nothingSince,
  otherSentences,
  sinceWords,
  whyWords,
} from "../../../src/wording/report/since-words.ts";
import { linesOf } from "../../../src/report/text-lines.ts";

const kinds = Object.keys(changeWords) as ChangeKind[];
const all = (count: number): ChangeCounts =>
  Object.fromEntries(kinds.map((kind) => [kind, count])) as Record<ChangeKind, number>;
const counts = (some: Partial<ChangeCounts>): ChangeCounts => ({ ...all(0), ...some });

test("figures are counted by what became of them, one in the singular", () => {
  expect(figuresSentence(counts({ newFigure: 12, revised: 3 }))).toBe("12 figures are new and 3 revised.");
  expect(figuresSentence(counts({ revised: 1, gone: 2 }))).toBe("1 figure is revised and 2 no longer held.");
  expect(figuresSentence(counts({}))).toBe("no figure is new, revised, newly published or no longer held.");
});

test("the rest is counted too, and nothing that is none", () => {
  expect(otherSentences(counts({ verdict: 2, position: 7, joined: 1 }))).toEqual([
    "2 verdicts and 7 positions changed. 1 council joined the set.",
  ]);
  expect(otherSentences(counts({ joined: 1, left: 2, rowGone: 1 }))).toEqual([
    "No verdict, position, set median or trend changed. 1 council joined the set and 2 left it.",
    "1 measure is no longer in the report.",
  ]);
  expect(otherSentences(counts({ set: 1, rowNew: 2, rowGone: 1, noFigure: 1, unread: 1 }))).toEqual([
    "No verdict, position, set median or trend changed. The set is another.",
    "2 measures are new in the report and 1 measure is no longer in the report. 1 measure without a figure says another reason. 1 earlier figure could not be read.",
  ]);
});

test("with everything in the hundreds each line is still one", () => {
  const many = all(250);
  const lines = [`${sinceWords.since(null)}: ${figuresSentence(many)}`, ...otherSentences(many), nothingSince(null)];
  for (const line of lines) expect([line, linesOf(line, { width: 164, fontSize: 11, bold: true })]).toEqual([line, 1]);
});

test("many names of those who joined are counted after the first", () => {
  const names = ["Ashford", "Bexley", "Canterbury", "Dover", "Ealing", "Fareham", "Gateshead"];
  expect(whyWords.setChanged(names, ["Kent"])).toBe(
    "The set changed: Ashford, Bexley, Canterbury, Dover, Ealing and 2 more joined, Kent left.",
  );
});
