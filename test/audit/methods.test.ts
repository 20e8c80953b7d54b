import { call } from "../functions/calling.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { shippedDesk } from "./audit-case.ts";
import { lines, methods, names, numbersOf, shownLike, type NamedFigures } from "../docs/methods/methods-page.ts";
import { runFormulas, type FormulaRow, type Input, type RowResults } from "./formula-sheet.ts";
import { hasLibreOffice, skippedWhere } from "./libre-office.ts";

/*
 * The formulas of src/METHODS.md, typed into LibreOffice over the figures that stand on the page, must give the answers
 * that stand beside them. That the functions give these answers too is asked in test/docs/methods.
 */

const inLibreOffice = hasLibreOffice ? test : test.skip;
const typedLines = lines.filter(({ formula }) => formula !== "");
const keyOf = (at: number): string => `line ${at + 1}`;

/** The page's own formula for how many of several verdicts hold. */
const holding = lines.find(({ formula }) => formula.startsWith("MAX((p<="))!.formula;

let results: RowResults;
let judged: readonly Judged[];
let held: RowResults;

beforeAll(async () => {
  awaitPack();
  judged = judgedOnPublished("Gateshead");
  if (!hasLibreOffice) return;
  const found = await runFormulas({ Methods: [pageRow(names)], Verdicts: [verdictsRow(judged)] });
  results = found.Methods![0]!;
  held = found.Verdicts![0]!;
}, 300_000);

/** A verdict that rests on a published interval. */
interface Judged {
  readonly metric: string;
  readonly similar: boolean;
  /** From the median, in standard errors. */
  readonly distance: number;
}

/** A council's verdicts against its neighbours, without contextual outcomes and repeats of a metric. */
function judgedOnPublished(council: string): readonly Judged[] {
  const counted = shippedDesk().pack.series.filter(({ metric }) => metric.outcome < 15 && metric.sameAs === null);
  const ids = [counted.map(({ id }) => id)];
  const [words = [], medians = []] = [call("VERDICT", council, ids)[0], call("BENCHMARK", council, ids)[0]];
  const [values, lower, upper, flags] = ["value", "lower", "upper", "flag"].map(
    (field) => call("METRIC", council, ids, null, field)[0]!,
  ) as [unknown[], unknown[], unknown[], unknown[]];
  return counted.flatMap(({ metric }, at): Judged[] => {
    if (!/^(?:better|worse|higher|lower|similar)\b/.test(String(words[at]))) return [];
    if (String(flags[at]).includes("derived interval")) return [];
    const [value, median] = [Number(values[at]), Number(medians[at])];
    const half = median > value ? Number(upper[at]) - value : value - Number(lower[at]);
    const similar = String(words[at]).startsWith("similar");
    return [{ metric: metric.shortName, similar, distance: Math.abs(value - median) / (half / 1.959964) }];
  });
}

function verdictsRow(all: readonly Judged[]): FormulaRow {
  return {
    label: "Gateshead",
    inputs: {
      distance: all.map(({ distance }) => distance),
      p: all.map((_, at) => ({ formula: `2*(1-NORM.S.DIST(distance${at + 1},1))` })),
    },
    formulas: { holding },
  };
}

inLibreOffice(
  `Gateshead's verdicts on published intervals: how many are judged, stand out and hold${skippedWhere}`,
  () => {
    const standing = judged.filter(({ similar }) => !similar).sort((one, other) => other.distance - one.distance);
    const fallen = standing.slice(Number(held["holding"])).map(({ metric }) => metric);
    expect(methods.replace(/\s+/g, " ")).toContain(
      `${judged.length} of Gateshead's metrics are judged, ${standing.length} stand out, ${held["holding"]} hold: ` +
        "women's inequality in life expectancy, active travel and users' access to information do not.",
    );
    expect(fallen.sort()).toEqual([
      "Active travel",
      "Easy to find information about services",
      "Inequality in life expectancy",
    ]);
  },
);

/** The whole page as one row of a sheet: figures in cells, every formula beside them. */
function pageRow(named: readonly NamedFigures[]): FormulaRow {
  const inputs: Record<string, readonly Input[]> = {};
  const spans: Record<string, readonly [string, string]> = {};
  const formulas: Record<string, string> = {};
  for (const one of named) {
    const between = /^`(\w+)` with `(\w+)`$/.exec(one.figures);
    if (between !== null) spans[one.name] = [between[1]!, between[2]!];
    else if (!one.figures.startsWith("=")) inputs[one.name] = numbersOf(one).map(Number);
    else if (one.from === "one for each point") inputs[one.name] = forEachPoint(one.figures.slice(1), inputs);
    else formulas[one.name] = one.figures.slice(1);
  }
  typedLines.forEach(({ formula }, at) => (formulas[keyOf(at)] = formula));
  return { label: "METHODS.md", inputs, spans, formulas };
}

/** A formula over lists, once for each of their points. */
function forEachPoint(formula: string, inputs: Readonly<Record<string, readonly Input[]>>): readonly Input[] {
  const lists = [...formula.matchAll(/[a-z]+/g)].map(([name]) => name);
  return inputs[lists[0]!]!.map((_, at) => ({ formula: formula.replace(/[a-z]+/g, (name) => `${name}${at + 1}`) }));
}

test("most lines of the page have a formula to type", () => {
  expect(typedLines.length).toBeGreaterThan(40);
});

inLibreOffice.each(typedLines.map((line, at) => ({ ...line, at })))(
  `$section: =$formula is $answer${skippedWhere}`,
  ({ at, answer }) => {
    expect(shownLike(results[keyOf(at)], answer)).toBe(answer);
  },
);
