import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import type { AuditCase } from "./audit-case.ts";
import { documented, inWords } from "./documented-formulas.ts";
import type { FormulaRow } from "./formula-sheet.ts";

/*
 * The formulas of the docstrings, combined by the rules of src/METHODS.md: which formula for which polarity, and what is used
 * instead where they have no answer.
 */

const madScale = documented("statistics/robust-spread", 0);
const meanScale = documented("statistics/robust-spread", 1);
const robust = `IF(${madScale}=0,(own-MEDIAN(set))/(${meanScale}),${documented("statistics/robust-z")})`;
const allEqual = documented("statistics/all-equal");
const identical = (range: string): string => inWords(allEqual, { values: range });
const quintile = documented("statistics/quintile-band");

/** A score among equal values: 0 for the same value, no score for a different one. */
const scaled = (formula: string): string => `IF(${identical("set")},IF(own=MEDIAN(set),0,"identical"),${formula})`;

/** The statistics of the set, which do not need the council's own value. */
const ofSet: Readonly<Record<string, string>> = {
  median: documented("statistics/median"),
  mean: documented("statistics/mean"),
  q1: documented("statistics/quartiles", 0),
  q3: documented("statistics/quartiles", 2),
  min: documented("comparison/benchmark", 4),
  max: documented("comparison/benchmark", 5),
  mad: documented("statistics/mad"),
  n: "COUNT(set)",
};

/** The scores except the bands, whose formula depends on polarity. */
const ofOwn: Readonly<Record<string, string>> = {
  gap: documented("statistics/gap"),
  "gap%": `IF(MEDIAN(set)=0,"median is 0",${documented("statistics/gap-percent")})`,
  z: scaled(documented("statistics/z-score")),
  robustz: scaled(robust),
  percentile: documented("statistics/percentile"),
  "scale is the fallback": `AND(${madScale}=0,${meanScale}>0)`,
  "ties with": "COUNTIF(set,own)",
};

/** The formulas of a case, by the statistic or method of the function that is compared with them. */
export function scoreRow(one: AuditCase): FormulaRow {
  const { own, others, lower, upper } = one;
  if (own === null)
    return {
      label: one.label,
      inputs: { set: others },
      spans: { all: ["set", "set"] },
      formulas: { ...ofSet, ...includingOwn(Object.keys(ofSet)) },
    };
  const limits = lower === null || upper === null ? null : { lower, upper };
  return {
    label: one.label,
    inputs: { own, set: others, ...limits },
    spans: { all: ["own", "set"] },
    formulas: {
      ...ofSet,
      ...ofOwn,
      ...placeFormulas(one.factor),
      ...includingOwn(["median", "mean", "q1", "q3", "mad", "gap", "z", "robustz"]),
      ...(limits === null ? {} : { verdict: verdictFormula(one.contextual ? 0 : one.factor) }),
    },
  };
}

/** Rank, bands and the favourable scores. */
function placeFormulas(factor: PolarityFactor): Readonly<Record<string, string>> {
  const rank = inWords(documented("statistics/rank-block"), {
    own: "own",
    all: "all",
    order: factor === -1 ? "1" : "0",
  });
  const last = `${rank}+COUNTIF(all,own)-1`;
  if (factor === 0) return { rank, "last of the block": last };
  const [best, worst] = [rank, last].map((place) => inWords(quintile, { N: "COUNT(all)", rank: `(${place})` }));
  return {
    rank,
    "last of the block": last,
    quartile: `IF(${identical("all")},"identical",${quartileFormula(factor)})`,
    quintile: `IF(${best}=${worst},${best},"tie")`,
    favourable: scaled(factor === 1 ? robust : inWords(documented("statistics/favourable", 0), { score: robust })),
    "favourable percentile":
      factor === 1
        ? documented("statistics/percentile")
        : inWords(documented("statistics/favourable", 1), {
            percentile: `(${documented("statistics/percentile")})`,
          }),
  };
}

/**
 * The documented formula is for "high is good"; "low is good" is its mirror: at most instead of at least, first
 * quartile for third.
 */
function quartileFormula(factor: PolarityFactor): string {
  const formula = documented("statistics/quartile-band");
  if (factor === 1) return formula;
  return formula.replaceAll(">=", "<=").replace(/,([13])\)/g, (_, which) => (which === "1" ? ",3)" : ",1)"));
}

/** The same for the verdict; where neither side is good, or the outcome is contextual, it says higher or lower. */
function verdictFormula(factor: PolarityFactor): string {
  const words = {
    1: ["better", "worse"],
    [-1]: ["worse", "better"],
    0: ["higher", "lower"],
  }[factor] as [string, string];
  return documented("comparison/verdict").replace(/better|worse/g, (word) => words[word === "better" ? 0 : 1]);
}

/**
 * The formulas that change when the council's own value is counted into the benchmark; none where there is no value.
 */
function includingOwn(statistics: readonly string[]): Readonly<Record<string, string>> {
  const formulas = { ...ofSet, ...ofOwn };
  return Object.fromEntries(
    statistics.map((what) => [`${what}, own included`, formulas[what]!.replace(/\bset\b/g, "all")]),
  );
}
