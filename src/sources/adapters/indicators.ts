import type { Indicator } from "../../pack/pack.ts";
import type { Issue } from "../../pack/assembly/observed.ts";
import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { indicatorPlan, type IndicatorPlan } from "../plan/indicator-plan.ts";
import type { Reading } from "../table/source-figure.ts";
import { readFigure } from "../table/figure.ts";
import { readTable } from "../table/table.ts";

/** An indicator with its values by area code. */
export interface ReadIndicator {
  readonly plan: IndicatorPlan;
  readonly values: ReadonlyMap<string, number>;
}

/** How the compiled table's text for each status begins. */
const statusWords: Readonly<Record<Exclude<Indicator["status"], "missing">, string>> = {
  official: "official",
  derived: "derived",
  proxy: "PROXY",
};

/**
 * Reads the contextual indicators of the neighbour model, in MHCLG's order; one that is not available anywhere has no
 * values.
 *
 * @param elsewhere figures of indicators that stand in another file, as measures
 */
export function readIndicators(
  text: string,
  file: string,
  directory: AreaDirectory,
  elsewhere: Reading,
): { indicators: ReadIndicator[]; issues: Issue[] } {
  const wanted = new Map(indicatorPlan.map((plan) => [plan.row, plan]));
  const table = readTable(
    text,
    file,
    {
      wanted: ["indicator", "area_code", "period", "value", "status"],
      known: ["unit", "lci_95", "uci_95", "flag", "source_file"],
    },
    (cells) => wanted.has(cells.indicator),
  );
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const { cells } = row;
    const figure = collector.checked(readFigure(cells.value, {}), row, "value");
    const plan = wanted.get(cells.indicator);
    if (figure === null || plan === undefined || plan.status === "missing") continue;
    if (!cells.status.startsWith(statusWords[plan.status])) {
      collector.fault(
        "unknown-word",
        row.row,
        "status",
        `"${cells.status}" is not the ${plan.status} figure of the plan`,
      );
    }
    const rest = { lower95: null, upper95: null, flags: [], row: row.row };
    collector.add(directory.placeOf(cells.area_code), cells.area_code, {
      measure: cells.indicator,
      period: cells.period,
      ...figure,
      ...rest,
    });
  }
  const reading = collector.reading();
  const issues = [...reading.issues, ...elsewhere.issues];
  const indicators = indicatorPlan.map((plan): ReadIndicator => {
    const figures = [...reading.figures, ...elsewhere.figures].filter((figure) => figure.measure === plan.row);
    if (plan.row !== null && figures.length === 0) {
      issues.push({ file, row: null, column: "indicator", code: "no-figures", message: `no row of "${plan.row}"` });
    }
    return {
      plan,
      values: new Map(figures.flatMap(({ area, value }) => (value === null ? [] : [[area as string, value]]))),
    };
  });
  return { indicators, issues };
}
