import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { readFigure } from "../table/figure.ts";
import { readTable } from "../table/table.ts";
import type { Reading } from "../table/source-figure.ts";

const ages = [...Array.from({ length: 90 }, (_, age) => `age_${age}`), "age_90+"];

/** Age groups used for rates of the framework. */
const groups: Readonly<Record<string, readonly string[]>> = {
  "all ages": ages,
  "under 18": ages.slice(0, 18),
  "18 to 64": ages.slice(18, 65),
  "65 and over": ages.slice(65),
};

/** Reads ONS's mid-year estimates by single year of age, summed to the age groups that rates need. */
export function readPopulation(text: string, file: string, directory: AreaDirectory, period: string): Reading {
  const table = readTable(text, file, { wanted: ["code", ...ages], known: ["name", "geography", "all_ages"] });
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const byAge = new Map(
      ages.map((age) => [age, collector.checked(readFigure(row.cells[age] as string, {}), row, age)]),
    );
    for (const [group, members] of Object.entries(groups)) {
      const value = members.reduce((sum, age) => sum + (byAge.get(age)?.value ?? NaN), 0);
      if (Number.isNaN(value)) continue;
      const figure = {
        measure: group,
        period,
        value,
        state: null,
        lower95: null,
        upper95: null,
        flags: [],
        row: row.row,
      };
      collector.add(directory.placeOf(row.cells.code as string), row.cells.code as string, figure);
    }
  }
  return collector.reading();
}
