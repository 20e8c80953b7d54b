import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../../../src/pack/assembly/observed.ts";
import * as plain from "../../../src/sources/adapters/plain-tables.ts";
import { readAscof } from "../../../src/sources/adapters/ascof.ts";
import { readCscMeasures } from "../../../src/sources/adapters/csc-measures.ts";
import { readLait } from "../../../src/sources/adapters/lait.ts";
import { readCompiledValues } from "../../../src/sources/adapters/lof-single-tier.ts";
import { readPlainTable, type PlainTable } from "../../../src/sources/adapters/plain-table.ts";
import type { Reading, SourceFigure } from "../../../src/sources/table/source-figure.ts";
import { smallDirectory } from "../small-directory.ts";

/*
 * Small files in the publishers' shape, each beside what it should become. A new case is a new pair of files in the
 * adapter's folder. Expected figures are written as one line each: area, period, number or mark, limits, flags.
 */

const root = "test/fixtures/sources";
const all = (...measures: string[]): ReadonlySet<string> => new Set(measures);
const plainly =
  (shape: PlainTable, ...measures: string[]): Adapter =>
  (text, file) =>
    readPlainTable(text, file, smallDirectory, shape, measures.length === 0 ? undefined : all(...measures));

type Adapter = (text: string, file: string) => Reading;
const adapters: Readonly<Record<string, Adapter>> = {
  lait: (text, file) => readLait(text, file, smallDirectory, all("LAC", "Emotional_LAC")),
  "csc-measures": (text, file) => readCscMeasures(text, file, smallDirectory, all("share")),
  ascof: (text, file) => readAscof(text, file, smallDirectory, all("1d", "1b", "2a", "2d(1)", "4b", "6a")),
  "lof-values": (text, file) => readCompiledValues(text, file, smallDirectory),
  "rough-sleeping": plainly(plain.roughSleeping),
  deprivation: plainly(plain.deprivation, "imd"),
  waste: plainly(plain.waste, "Household waste recycling rate"),
  "fly-tipping": plainly(plain.flyTipping),
  "particle-deaths": plainly(plain.particleDeaths, "new method"),
  "child-obesity": plainly(plain.childObesity, "Year 6"),
  "sen-absence": plainly(plain.senAbsence),
  "year-6-obesity": plainly(plain.yearSixObesity),
  "fingertips-districts": plainly(plain.fingertipsDistricts, "inactive", "gap Male", "gap Female"),
  recycling: plainly(plain.recycling),
  "possession-claims": plainly(plain.possessionClaims),
  qualifications: plainly(plain.qualifications),
};

interface Expected {
  readonly figures: readonly string[];
  readonly issues: readonly string[];
  readonly codeConflicts?: number;
}

const cases = readdirSync(root).flatMap((adapter) =>
  readdirSync(join(root, adapter))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => [adapter, name.replace(/\.csv$/, "")] as const),
);

test.each(cases)("%s reads %s as expected", (adapter, name) => {
  const text = readFileSync(join(root, adapter, `${name}.csv`), "utf8");
  const expected = JSON.parse(readFileSync(join(root, adapter, `${name}.expected.json`), "utf8")) as Expected;
  const reading = adapters[adapter]?.(text, `${name}.csv`);
  expect(reading?.figures.map(figureLine)).toEqual(expected.figures);
  expect(reading?.issues.map(issueLine)).toEqual(expected.issues);
  expect(reading?.codeConflicts).toHaveLength(expected.codeConflicts ?? 0);
});

test("every adapter of the table has at least one case", () => {
  expect(new Set(cases.map(([adapter]) => adapter))).toEqual(new Set(Object.keys(adapters)));
});

test("an issue says what was found and what was expected", () => {
  const text = "Short Desc,Years,LA Number,Values\nLAC,2025,886,~\n";
  const [issue] = readLait(text, "bds_long.csv", smallDirectory, all("LAC")).issues;
  expect(issue).toEqual({
    file: "bds_long.csv",
    row: 2,
    column: "Values",
    code: "unreadable-number",
    message: '"~" is neither a number nor a mark known for this file',
  });
});

function figureLine({ area, period, value, state, lower95, upper95, flags }: SourceFigure): string {
  const limits = lower95 === null && upper95 === null ? [] : [`[${lower95}, ${upper95}]`];
  return [area, period, value ?? state, ...limits, ...flags].join(" ");
}

function issueLine({ code, row, column }: Issue): string {
  return `${code} row ${row}${column === null ? "" : ` ${column}`}`;
}
