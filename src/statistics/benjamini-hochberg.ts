import { sameFigure } from "./same-figure.ts";

/**
 * Which of many tests stand when all are made at once, so that of those that stand one in twenty is a false alarm.
 *
 * With k the largest number for which the k-th smallest p-value is at most 5% of k / m, the first k stand, whatever
 * the p-values between. Equal ones stand or fall together. Source: Benjamini and Hochberg, Controlling the false
 * discovery rate, JRSS B 57 (1995).
 *
 * Excel check: `=p<=0.05*SUMPRODUCT(--(all<=p))/COUNT(all)` for the largest such p; then it and all below it stand
 *
 * @param all the p-values of all tests made, in any order
 * @returns for each, in the same order, whether it stands
 * @example benjaminiHochberg([0.04, 0.001, 0.03, 0.5]) // [false, true, false, false]
 */
export function benjaminiHochberg(all: readonly number[]): readonly boolean[] {
  const smallestFirst = [...all].sort((one, other) => one - other);
  let largest = -1;
  smallestFirst.forEach((p, at) => {
    const bound = (falseAlarms * (at + 1)) / all.length;
    if (p <= bound || sameFigure(p, bound)) largest = p;
  });
  return all.map((p) => p <= largest);
}

/** The share of false alarms allowed among the tests that stand. */
const falseAlarms = 0.05;
