import { parseKept } from "../../../src/actions/own-kpis/parse-kept.ts";

const list = {
  block: { sheet: "Ours", row: 0, column: 0, rows: 3, columns: 2 },
  choices: { columns: [{ column: 1, heading: "YTD", kind: "value" }], withHidden: false },
  decisions: [{ reference: "A1", name: "NEET", section: null, series: null, title: "", how: "chosen" }],
};
const text = (...lists: unknown[]): string => JSON.stringify({ version: 1, lists });

test("nothing kept is no problem", () => {
  expect(parseKept(null)).toEqual({ lists: [], problem: null, isNewer: false });
});

test("a list that makes sense is read", () => {
  expect(parseKept(text(list))).toEqual({ lists: [list], problem: null, isNewer: false });
});

test.each(["{", "null", '"text"', "[]", '{"version":0}', '{"version":1,"lists":{}}'])(
  "%s is said to be damaged",
  (bad) => {
    expect(parseKept(bad)).toMatchObject({ lists: [], problem: expect.stringContaining("cannot be read") as string });
  },
);

test.each([
  ["no block", { ...list, block: undefined }],
  ["a row before the first", { ...list, block: { ...list.block, row: -1 } }],
  ["no rows", { ...list, block: { ...list.block, rows: 0 } }],
  [
    "an unknown kind of column",
    { ...list, choices: { columns: [{ column: 0, heading: "", kind: "toString" }], withHidden: false } },
  ],
  ["a decision without a name", { ...list, decisions: [{ ...list.decisions[0], name: 5 }] }],
  ["a decision made in an unknown way", { ...list, decisions: [{ ...list.decisions[0], how: "guessed" }] }],
  ["nothing", null],
])("a list with %s is left out and said, the others are used", (_, bad) => {
  const { lists, problem } = parseKept(text(bad, list));
  expect(lists).toEqual([list]);
  expect(problem).toMatch(/^A part/);
});

test("what a newer version wrote is not read", () => {
  expect(parseKept('{"version":2,"lists":[]}')).toMatchObject({ isNewer: true, lists: [] });
});
