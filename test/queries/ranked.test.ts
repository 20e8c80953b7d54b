import { rankedList } from "../../src/queries/ranked.ts";
import { compare } from "../comparison/tiny-comparison.ts";

const lines = (list: ReturnType<typeof rankedList>): unknown[] =>
  list.areas.map(({ area, value, rank, own }) => [rank, area.name, value, ...(own ? ["own"] : [])]);

test("low is good: the lowest is 1st; equals share a place, the own one before them, and the place after is skipped", () => {
  const list = rankedList(
    compare("O06M09", "Luton", ["Medway", "Milton Keynes", "Bedford", "Slough", "Isle of Wight"]),
  );
  expect(lines(list)).toEqual([
    [1, "Slough", 17],
    [2, "Luton", 18, "own"],
    [2, "Milton Keynes", 18],
    [2, "Bedford", 18],
    [5, "Medway", 21],
  ]);
  expect(list.missing.map((one) => [one.name, one.kind])).toEqual([["Isle of Wight", "no-figure"]]);
  expect(list).toMatchObject({ byName: false, ownMissing: null });
});

test("neither is good: the highest is 1st", () => {
  expect(lines(rankedList(compare("O07M05", "Reading", ["Luton", "Slough"])))).toEqual([
    [1, "Reading", 80, "own"],
    [2, "Luton", 61],
    [3, "Slough", 45],
  ]);
});

test("an own council without a figure is not ranked and gives its reason; the others keep their places", () => {
  const list = rankedList(compare("O06M09", "Isle of Wight", ["Reading", "Slough"]));
  expect(lines(list)).toEqual([
    [1, "Slough", 17],
    [2, "Reading", 19],
  ]);
  expect(list.ownMissing).toMatchObject({ area: { name: "Isle of Wight" }, reason: { reason: "suppressed" } });
});

test("a metric that is not judged, a partial own figure and all councils make no league table: by name, no places", () => {
  for (const comparison of [
    compare("O02M03", "Wokingham", ["Slough", "Luton", "Reading"]),
    compare("O09M01", "Medway", ["Slough", "Luton", "Reading"]),
    compare("O06M09", "Wokingham", "england"),
    compare("O06M09", "Wokingham", "tier"),
  ]) {
    const list = rankedList(comparison);
    const names = list.areas.map(({ area }) => area.name);
    expect(list.byName).toBe(true);
    expect(list.areas.every(({ rank }) => rank === null)).toBe(true);
    expect(names).toEqual([...names].sort());
    expect(names).toContain(comparison.area.name);
  }
});

test("an empty set leaves the own council 1st of one", () => {
  expect(lines(rankedList(compare("O06M09", "Kent", [])))).toEqual([[1, "Kent", 21, "own"]]);
});
