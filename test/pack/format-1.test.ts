import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flagBits, type Flag } from "../../src/pack/pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { sourceOfFigure } from "../../src/pack/source-of-figure.ts";

/*
 * A pack kept from before format 2: six areas and six series cut from the pack of September 2026, with the answers that
 * the reader of that time gave.
 */
const folder = join(__dirname, "../fixtures/packs");
const kept = readPack(readFileSync(join(folder, "format-1-pack.json"), "utf8"), "0".repeat(64));
const [heading = "", ...answers] = readFileSync(join(folder, "format-1-answers.csv"), "utf8").trim().split("\n");

test("a pack of format 1 is read to the same answers: figures, limits, reasons, flags and sources", () => {
  const text = (number: number | undefined): string =>
    number === undefined || Number.isNaN(number) ? "" : String(number);
  const read = kept.series.flatMap((series) =>
    series.periods.flatMap(({ label }, period) =>
      kept.areas.map((area) => {
        const at = period * kept.areas.length + area.index;
        const source = Number.isNaN(series.values[at]) ? "" : sourceOfFigure(kept, series, area, period)?.id;
        const flags = (Object.keys(flagBits) as Flag[]).filter((flag) => (series.flags[at] ?? 0) & flagBits[flag]);
        const limits = [series.lower95?.[at], series.upper95?.[at]].map(text);
        return [
          series.id,
          area.code,
          label,
          text(series.values[at]),
          ...limits,
          series.states[at],
          flags.join(" "),
          source,
        ];
      }),
    ),
  );
  expect(heading.split(",")).toHaveLength(read[0]?.length ?? 0);
  expect(read.map((row) => row.join(","))).toEqual(answers);
});

test("what format 1 did not have is not made up", () => {
  for (const { kind, basis, numerator, denominator, respondents } of kept.series)
    expect([kind, basis, numerator, denominator, respondents]).toEqual([null, null, null, null, null]);
});

test("the cut holds what is particular to format 1: two sources a period, and figures from the less usual of them", () => {
  const answered = new Set(answers.map((row) => row.split(",")).map(([id, , , , , , , , source]) => `${id} ${source}`));
  expect([answered.has("O07M15 lait"), answered.has("O07M15 lof-dfe")]).toEqual([true, true]);
  expect(kept.series.some(({ otherSources }) => otherSources.size > 0)).toBe(true);
});
