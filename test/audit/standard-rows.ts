import { quantile } from "../../src/statistics/quantile.ts";
import { quartiles, type Quartiles } from "../../src/statistics/quartiles.ts";
import { quintileOfRank } from "../../src/statistics/quintile-band.ts";
import { standardDeviation } from "../../src/statistics/standard-deviation.ts";
import { call } from "../functions/calling.ts";
import type { AuditCase } from "./audit-case.ts";
import { documented } from "./documented-formulas.ts";
import type { CheckedRow } from "./formula-sheet.ts";

/** Deviation, middle quartile and other shares of sets: which no cell function gives by itself. */
export function quantileRows(cases: readonly AuditCase[]): readonly CheckedRow[] {
  const sets = cases.filter((one, at) => at % 10 === 0 && one.others.length >= 5);
  return sets.map(({ label, others }, at): CheckedRow => {
    const share = [0.1, 0.25, 1 / 3, 0.9, 0.95][at % 5]!;
    return {
      label,
      inputs: { set: others, share },
      formulas: {
        deviation: documented("statistics/standard-deviation"),
        q2: documented("statistics/quartiles", 1),
        quantile: documented("statistics/quantile"),
      },
      expected: {
        deviation: standardDeviation(others) as number,
        q2: (quartiles(others) as Quartiles).q2,
        quantile: quantile(others, share) as number,
      },
    };
  });
}

/** Every place in every set of 10 to 40: a quintile's boundary must not move because of the last bit of N / 5. */
export function quintileRows(): readonly CheckedRow[] {
  return Array.from({ length: 31 }, (_, at) => at + 10).flatMap((N) =>
    Array.from({ length: N }, (_, at): CheckedRow => {
      const rank = at + 1;
      return {
        label: `place ${rank} of ${N}`,
        inputs: { N, rank },
        formulas: { quintile: documented("statistics/quintile-band") },
        expected: { quintile: quintileOfRank(rank, N) },
      };
    }),
  );
}

/** A council's own standard: the median of its neighbours as target, their worse quartile as floor. */
export function ragRows(cases: readonly AuditCase[]): readonly CheckedRow[] {
  const judged = cases.filter((one) => one.own !== null && one.factor !== 0 && one.others.length >= 5);
  return judged.slice(0, 100).map(({ label, own, others, factor }): CheckedRow => {
    const { q1, q2: target, q3 } = quartiles(others) as Quartiles;
    const floor = factor === 1 ? q1 : q3;
    const formula = documented("comparison/rag");
    return {
      label,
      inputs: { x: own!, target, floor },
      formulas: { rag: factor === 1 ? formula : formula.replaceAll(">=", "<=") },
      expected: { rag: String(call("RAG", own, target, floor, factor === 1 ? "high" : "low")[0]![0]) },
    };
  });
}
