import { withSeries } from "../comparison/tiny-comparison.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, usePack } from "./calling.ts";

describe("a figure not yet checked against earlier figures", () => {
  const { values } = tinyPackFile.series.find(({ id }) => id === "O06M09")!;
  const cells = values.flatMap((value, at) => (value === null ? [] : [at]));
  beforeAll(() => usePack(withSeries("O06M09", { flags: { unchecked: cells } })));
  afterAll(() => usePack());

  test("is flagged in METRIC, and the flag of an older period is too", () => {
    const words = "not yet checked against earlier figures";
    expect(cell("METRIC", "Kent", "O06M09", null, "flag")).toBe(words);
    expect(cell("METRIC", "Kent", "O06M09", "2023/24", "flag")).toBe(words);
    expect(cell("METRIC", "Kent", "O06M09")).toBe(21);
    expect(cell("METRIC", "Isle of Wight", "O06M09", null, "flag")).toMatch(/^#N\/A Suppressed/);
  });

  test("is told by WHY, NARRATIVE and ABOUT", () => {
    const words = "The figure is from a publisher’s file and not yet checked against earlier figures.";
    expect(cell("WHY", "Kent", "O06M09")).toContain(words);
    expect(cell("WHY", "England", "O06M09")).toBe(words);
    expect(cell("NARRATIVE", "Wokingham", "O06M09")).toContain(words);
    expect(cell("ABOUT", "O06M09", "checks")).toBe("not yet checked against earlier figures");
  });

  test("is flagged in a scorecard, beside that measure alone", () => {
    const [heading = [], ...rows] = call("SCORECARD", "Wokingham");
    const at = heading.indexOf("flags");
    const flagged = rows.filter((row) => String(row[at]).includes("not yet checked against earlier figures"));
    expect(flagged.map((row) => row[heading.indexOf("id")])).toEqual(["O06M09"]);
  });
});

describe("years of a trend not yet checked against earlier figures", () => {
  // The second and third of the five newest figures are flagged.
  const series = tinyPackFile.series.find(({ id }) => id === "O06M09")!;
  const covered = tinyPackFile.coverages[series.coverage]!;
  const width = covered.length;
  const kent = covered.findIndex((at) => tinyPackFile.areas[at]!.name === "Kent");
  const newest = series.periods
    .map((period, at) => ({ period, at }))
    .filter(({ at }) => series.values[at * width + kent] !== null);
  const [, second, third] = newest.slice(-5);
  beforeAll(() =>
    usePack(withSeries("O06M09", { flags: { unchecked: [second!, third!].map(({ at }) => at * width + kent) } })),
  );
  afterAll(() => usePack());
  const spans = (): string => `${second!.period[0]} to ${third!.period[0]}`;

  test("are named by DIRECTION's flag and NARRATIVE, and the word of the direction stays alone", () => {
    expect(newest.length).toBeGreaterThanOrEqual(5);
    expect(cell("DIRECTION", "Kent", "O06M09", "flag")).toBe(`not yet checked against earlier figures: ${spans()}`);
    expect(cell("DIRECTION", "Kent", "O06M09")).toMatch(/^(improving|worsening|no clear trend)$/);
    expect(cell("NARRATIVE", "Kent", "O06M09")).toContain(`Not yet checked against earlier figures: ${spans()}.`);
    expect(cell("DIRECTION", "Essex", "O06M09", "flag")).not.toContain("checked");
  });

  test("are flagged in HISTORY beside each figure, which stays a number", () => {
    const rows = call("HISTORY", "Kent", "O06M09", null, "flags");
    const flagged = rows.filter(([, , flag]) => flag === "not yet checked against earlier figures");
    expect(flagged.map(([label]) => label)).toEqual([second!.period[0], third!.period[0]]);
    expect(flagged.every(([, value]) => typeof value === "number")).toBe(true);
    expect(call("HISTORY", "Kent", "O06M09")[0]).toHaveLength(2);
  });
});
