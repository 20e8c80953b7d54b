import type { Observed } from "../../src/pack/assembly/observed.ts";
import { newestDay, newestFirst, type Edition } from "../../src/sources/newest-first.ts";
import { observedOf } from "../pack/assembly/observed-of.ts";

const [gateshead, kent] = ["E08000037", "E10000016"];
const file = (name: string, figures: readonly Observed[], more: Partial<Edition> = {}): Edition => ({
  source: name,
  file: name,
  figures,
  sha256: `hash of ${name}`,
  ...more,
});
const year = (end: number, value: number | null = 5): Observed[] => [observedOf(gateshead, end, value)];

/** Both ways round and under the other's name, which must not matter. */
function orderOf(one: Edition, other: Edition): { first: Edition["figures"][]; undecided: number[] } {
  const renamed: [Edition, Edition] = [
    { ...one, file: other.file },
    { ...other, file: one.file },
  ];
  const found = [[one, other], [other, one], renamed].map((files) => newestFirst(files));
  return {
    first: [...new Set(found.map(({ ordered }) => (ordered[0] as Edition).figures))],
    undecided: found.flatMap(({ undecided }) => undecided.map(({ differing }) => differing)),
  };
}

test("the newest period comes first, whatever the edition says", () => {
  const newer = file("a", year(2025), { edition: "January 2020", feedAt: 3 });
  expect(orderOf(newer, file("b", year(2024), { edition: "May 2026" }))).toEqual({
    first: [newer.figures],
    undecided: [],
  });
});

test("of one newest period the preferred feed comes first, then final figures, then the later edition", () => {
  const provisional = [observedOf(gateshead, 2025, 6, { flags: ["provisional"] })];
  const pairs: [Edition, Edition][] = [
    [file("z", year(2025, 5)), file("a", year(2025, 6), { feedAt: 1 })],
    [file("z", year(2025, 5)), file("a", provisional)],
    [file("z", year(2025, 5), { edition: "14 March 2026" }), file("a", year(2025, 6), { edition: "9 March 2026" })],
  ];
  for (const [first, second] of pairs) {
    expect(orderOf(first, second)).toEqual({ first: [first.figures], undecided: [] });
  }
});

test("where neither says that it is newer the content decides, never the name, and it is told how many differ", () => {
  const one = file("z", [...year(2025, 5), observedOf(kent, 2025, 7)], { sha256: "1" });
  const other = file("a", [...year(2025, 6), observedOf(kent, 2025, 7)], { sha256: "2" });
  expect(orderOf(one, other)).toEqual({ first: [one.figures], undecided: [1, 1, 1] });
  expect(newestFirst([other, one]).undecided).toEqual([{ first: "z", second: "a", differing: 1 }]);
});

test("a year within which another edition's month lies does not say which is newer", () => {
  const [one, other] = [
    file("a", year(2025, 5), { edition: "2026" }),
    file("b", year(2025, 6), { edition: "March 2026" }),
  ];
  expect(orderOf(one, other).undecided).toEqual([1, 1, 1]);
});

test("equal figures need no decision", () => {
  expect(newestFirst([file("a", year(2025)), file("b", year(2025))]).undecided).toEqual([]);
});

test("the newest day is the end of the newest period", () => {
  expect(newestDay({ figures: [...year(2024), ...year(2025), ...year(2023)] })).toBe(year(2025)[0]!.period.end);
  expect(newestDay({ figures: [] })).toBe("");
});
