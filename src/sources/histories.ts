import type { Issue } from "../pack/assembly/observed.ts";
import type { AreaDirectory } from "./areas/area-directory.ts";
import { roundTo } from "./table/decimals.ts";
import { datedAs, deriveFigures, publishedDifference } from "./derive-figures.ts";
import * as plain from "./adapters/plain-tables.ts";
import { ascofPart, readAscof } from "./adapters/ascof.ts";
import { readCscMeasures } from "./adapters/csc-measures.ts";
import { readLait } from "./adapters/lait.ts";
import { readPlainTable, type PlainTable } from "./adapters/plain-table.ts";
import { readPopulation } from "./adapters/population.ts";
import type { Reading, SourceFigure } from "./table/source-figure.ts";
import { sourceFiles, type SourceKey } from "./plan/source-files.ts";
import { seriesPlan } from "./plan/series-plan.ts";

/** The unpacked text of a file of {@link sourceFiles}. */
export type TextOf = (source: SourceKey) => string;

export interface Histories {
  /** By source and measure. */
  readonly figures: (source: SourceKey, measure: string) => readonly SourceFigure[];
  readonly issues: readonly Issue[];
  readonly codeConflicts: readonly string[];
}

/** Parts of derived measures, read in addition to the measures of the plan. */
const parts: Partial<Record<SourceKey, readonly string[]>> = {
  lait: [
    "NonDAP_NEW_KS2_RWM",
    "DAP_NEW_KS2_RWM",
    "NonDAP_KS4_ATT8",
    "DAP_KS4_ATT8",
    "FSP_NEW_GOODDEV",
    "FSP_Gooddev_FSM",
  ],
};

const plainShapes: Partial<Record<SourceKey, PlainTable>> = {
  roughSleeping: plain.roughSleeping,
  deprivation: plain.deprivation,
  qualifications: plain.qualifications,
  waste: plain.waste,
  flyTipping: plain.flyTipping,
  particleDeaths: plain.particleDeaths,
  childObesity: plain.childObesity,
  senAbsence: plain.senAbsence,
  yearSixObesity: plain.yearSixObesity,
  fingertipsDistricts: plain.fingertipsDistricts,
  recycling: plain.recycling,
};

/** Reads every file that the plan names and calculates the derived measures. */
export function readHistories(textOf: TextOf, directory: AreaDirectory): Histories {
  const readings = new Map<SourceKey, Reading>();
  for (const source of Object.keys(sourceFiles) as SourceKey[]) {
    readings.set(source, readOne(source, textOf(source), directory));
  }
  const population = readings.get("population")?.figures ?? [];
  const byMeasure = new Map<string, SourceFigure[]>();
  for (const [source, reading] of readings) {
    const all = [...reading.figures, ...derived(source, reading.figures, population)];
    for (const figure of all) {
      const key = `${source}|${figure.measure}`;
      const group = byMeasure.get(key);
      if (group === undefined) byMeasure.set(key, [figure]);
      else group.push(figure);
    }
  }
  const all = [...readings.values()];
  return {
    figures: (source, measure) => byMeasure.get(`${source}|${measure}`) ?? [],
    issues: all.flatMap((reading) => reading.issues),
    codeConflicts: all.flatMap((reading) => reading.codeConflicts),
  };
}

function readOne(source: SourceKey, text: string, directory: AreaDirectory): Reading {
  const file = sourceFiles[source].path;
  const measures = new Set([...plannedMeasures(source), ...(parts[source] ?? [])]);
  const shape = plainShapes[source];
  if (shape !== undefined) {
    return readPlainTable(text, file, directory, shape, measures);
  }
  if (source === "lait") return readLait(text, file, directory, measures);
  if (source === "csc") return readCscMeasures(text, file, directory, measures);
  if (source === "ascof") return readAscof(text, file, directory, measures);
  if (source === "population") return readPopulation(text, file, directory, "mid-2024");
  throw new Error(`nothing reads ${source}`);
}

function plannedMeasures(source: SourceKey): string[] {
  const histories = Object.values(seriesPlan).flatMap(({ histories: all, counts = {} }) => [
    ...all,
    ...Object.values(counts),
  ]);
  return histories.filter((history) => history.source === source).map((history) => history.measure);
}

/** Rates and gaps that the framework calculates from published parts, calculated here in the same way. */
function derived(
  source: SourceKey,
  figures: readonly SourceFigure[],
  population: readonly SourceFigure[],
): SourceFigure[] {
  switch (source) {
    case "lait":
      return [
        // The profile changed in 2021/22; before, free school meals are in whole per cent.
        ...deriveFigures(
          figures.filter(({ period }) => Number(period.slice(0, 4)) >= 2022),
          "free school meals gap",
          ["FSP_NEW_GOODDEV", "FSP_Gooddev_FSM"],
          publishedDifference,
        ),
        ...deriveFigures(
          figures,
          "KS2 disadvantage gap",
          ["NonDAP_NEW_KS2_RWM", "DAP_NEW_KS2_RWM"],
          publishedDifference,
        ),
        ...deriveFigures(
          figures,
          "Attainment 8 disadvantage gap",
          ["NonDAP_KS4_ATT8", "DAP_KS4_ATT8"],
          publishedDifference,
        ),
      ];
    case "ascof":
      return [...livingAtHome(figures), ...longTermSupport([...figures, ...datedAs(population, "2024/25")])];
    default:
      return [];
  }
}

/** Both age groups together: numerators and denominators added, as in the compiled figure. */
function livingAtHome(figures: readonly SourceFigure[]): SourceFigure[] {
  const { numerator, denominator } = ascofPart;
  return deriveFigures(
    figures,
    "living at home, all ages",
    [numerator("2e(2a)"), numerator("2e(2b)"), denominator("2e(2a)"), denominator("2e(2b)")],
    (young, old, ofYoung, ofOld) => roundTo(((young + old) / (ofYoung + ofOld)) * 100, 4),
    (young, old, ofYoung, ofOld) => [young + old, ofYoung + ofOld],
  );
}

/** People with long-term support per 100,000 of the age group, to the nearest 5, as the publisher rounds the rate. */
function longTermSupport(figures: readonly SourceFigure[]): SourceFigure[] {
  const rate = (people: number, residents: number): number => roundTo((people / residents) * 20_000, 0) * 5;
  return [
    ["2e(2a)", "18 to 64"],
    ["2e(2b)", "65 and over"],
  ].flatMap(([measure, ages]) =>
    deriveFigures(
      figures,
      `long-term support rate, ${ages}`,
      [ascofPart.denominator(measure as string), ages as string],
      (people, residents) => rate(people, residents),
      (people, residents) => [people, residents],
    ),
  );
}
