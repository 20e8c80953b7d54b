import { nameInFormula } from "../../../src/queries/names/name-in-formula.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const named = (id: string): string => nameInFormula(desk, desk.pack.seriesById.get(id)!);

test("a series goes by the name people read, a breakdown after a comma", () => {
  expect(named("O06M09")).toBe("persistent absence");
  expect(named("O08M01-F")).toBe("healthy life expectancy, female");
});

test("what a formula holds means exactly its series, for every series, and none needs its id", () => {
  const names = desk.pack.series.map(({ id }) => named(id));
  expect(new Set(names).size).toBe(names.length);
  // By the index itself, not by the finder of the function under test.
  for (const [at, series] of desk.pack.series.entries())
    expect(desk.metrics.resolve(names[at]!)).toEqual({ kind: "series", series });
  expect(names.filter((name) => /^O\d\dM\d\d/.test(name))).toEqual([]);
});

test("a name that two metrics would answer to, or that is too long to read in a formula, gives way to the id", () => {
  const [absence] = desk.pack.series.filter(({ id }) => id === "O06M09");
  const other = desk.pack.seriesById.get("O06M05")!;
  expect(nameInFormula({ seriesNamed: () => other }, absence!)).toBe("O06M09");
  const long = { ...absence!, metric: { ...absence!.metric, shortName: "a".repeat(101) } };
  expect(nameInFormula({ seriesNamed: () => long }, long)).toBe("O06M09");
});
