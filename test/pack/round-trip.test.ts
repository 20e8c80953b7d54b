import fc from "fast-check";
import { assemblePack } from "../../src/pack/assembly/assemble-pack.ts";
import { mergeSeries } from "../../src/pack/assembly/merge-series.ts";
import type { Observed } from "../../src/pack/assembly/observed.ts";
import { flagBits, stateCodes, type Flag, type Pack } from "../../src/pack/pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { sourceOfFigure } from "../../src/pack/source-of-figure.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { inputOf, observedOf } from "./assembly/observed-of.ts";

/*
 * Figures with counts, each cell from any of five sources, written and read again. What must come out is worked out here
 * from the figures themselves: of each cell the first source that has a number, with that source's counts. A failure
 * prints its seed.
 */

const files = ["lof", "a", "b", "c", "d"];
const sources = files.map((id) => ({ ...tinyPackFile.sources[0]!, id }));
const metrics = tinyPack.metrics.filter(({ id }) => id === "O06M09");
const codes = tinyPackFile.areas.map(({ code }) => code);
const years = [2022, 2023, 2024, 2025];

/** JSON knows no minus nothing. */
const written = (number: number): number => number + 0;
const count = fc.option(fc.oneof(fc.nat(2_000_000), fc.double({ min: 0, max: 1e9, noNaN: true }).map(written)), {
  nil: null,
});
const flag = fc.constantFrom(...(Object.keys(flagBits) as Flag[]));
const cell = fc
  .record({
    file: fc.nat(files.length - 1),
    code: fc.constantFrom(...codes),
    year: fc.constantFrom(...years),
    // All to two decimals: of two figures that differ by rounding the finer would be kept.
    value: fc.option(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole + 0.25),
      { nil: null, freq: 8 },
    ),
    numerator: count,
    denominator: fc.option(fc.integer({ min: 1, max: 2_000_000 }), { nil: null }),
    respondents: count,
    flags: fc.uniqueArray(flag, { maxLength: 3 }),
  })
  .map(({ file, code, year, value, flags, ...counts }) => ({
    file: files[file] as string,
    figure: observedOf(code, year, value, { flags: value === null ? [] : flags, ...counts }),
  }));
const cells = fc.uniqueArray(cell, {
  selector: ({ file, figure }) => `${file} ${figure.area} ${figure.period.label}`,
  minLength: 1,
  maxLength: 150,
});

type Cells = readonly { readonly file: string; readonly figure: Observed }[];

function packFrom(given: Cells): Pack {
  const of = (file: string): Observed[] => given.filter((one) => one.file === file).map(({ figure }) => figure);
  const histories = files.slice(1).map((source) => ({ source, figures: of(source) }));
  const merged = mergeSeries({ ...inputOf(of("lof")), histories });
  const parts = { edition: "2026-09-14", built: "2026-09-20", areas: tinyPackFile.areas, outcomes: tinyPack.outcomes };
  const none = { formerAreas: [], indicators: [], neighbourLists: [], placeNames: new Map<string, string>() };
  return readPack(writePack(assemblePack({ ...parts, ...none, metrics, series: [merged], sources })), "0".repeat(64));
}

/** The first of the figures with a number, in the order of the files; else the first mark. */
function expected(given: Cells, code: string, label: string): Cells[number] | undefined {
  const here = given
    .filter(({ figure }) => figure.area === code && figure.period.label === label)
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
  return here.find(({ figure }) => figure.value !== null) ?? here[0];
}

const has = ({ numerator = null, denominator = null, respondents = null }: Observed): boolean =>
  numerator !== null || denominator !== null || respondents !== null;

function check(given: Cells): void {
  const pack = packFrom(given);
  const series = pack.series[0]!;
  for (const [period, { label }] of series.periods.entries())
    for (const area of pack.areas) {
      const at = period * pack.areas.length + area.index;
      const found = expected(given, area.code, label);
      const figure = found?.figure;
      expect(series.values[at]).toBe(figure?.value ?? NaN);
      expect(series.states[at]).toBe(figure?.state ? stateCodes[figure.state] : 0);
      expect(series.flags[at]).toBe((figure?.flags ?? []).reduce((bits, one) => bits | flagBits[one], 0));
      if (figure !== undefined && figure.value !== null)
        expect(sourceOfFigure(pack, series, area, period)?.id).toBe(found?.file);
      // A figure without counts may have those of an equal figure elsewhere: merge-series.test.ts.
      if (figure === undefined || has(figure))
        for (const part of ["numerator", "denominator", "respondents"] as const)
          expect(series[part]?.[at] ?? NaN).toBe(figure?.[part] ?? NaN);
    }
}

/** A council has a figure in the newest year, as every series of a pack must. */
const newest = { file: "lof", figure: observedOf("E06000032", 2025, 1, { numerator: 1, denominator: 100 }) };

test("whatever the counts and sources, each cell comes out with its own", () => {
  fc.assert(
    fc.property(cells, (given) => check([newest, ...given])),
    { numRuns: 25 },
  );
});

test("figures of one period from five sources, two of them for counties and districts, keep theirs", () => {
  const given = codes.map((code, at) => ({ file: files[at % 5] as string, figure: observedOf(code, 2025, at) }));
  check(given);
});
