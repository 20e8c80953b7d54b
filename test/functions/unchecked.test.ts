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
