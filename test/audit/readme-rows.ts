import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "./answers.ts";
import type { AuditCase } from "./audit-case.ts";
import { documented, inWords, isTaken } from "./documented-formulas.ts";
import type { CheckedRow } from "./formula-sheet.ts";

/** Rows of the README whose formula gives a different figure from the row's own, for the reader to compare with it. */
const besideIt: Readonly<Record<string, string>> = { quartile: "q3, own included", verdict: "median" };

const ranked = inWords(documented("statistics/rank-block"), { own: "own", all: "all", order: "0" });

/** The formulas of the README's table "What each number means", by the name in the row's first cell. */
function readmeFormulas(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  const [, section = ""] = readme.split("## What each number means");
  const rows = (section.split("\n## ")[0] ?? "").matchAll(/^\| ([^|]+) \|.*`=([^`]+)`[^|]*\|$/gm);
  return new Map([...rows].map(([, name = "", formula = ""]) => [name, formula]));
}

/** Formulas of the README that the cases here cannot run and that are in no docstring. */
export function unknownFormulas(answers: Answers): readonly string[] {
  return [...readmeFormulas()]
    .filter(([name, formula]) => !Object.hasOwn(answers, besideIt[name] ?? name) && !isTaken(formula))
    .map(([name]) => name);
}

/** The README's formulas for the cases in which all of them have an answer as written there. */
export function readmeRows(cases: readonly AuditCase[], answers: readonly Answers[]): readonly CheckedRow[] {
  return cases.flatMap((one, at): CheckedRow[] => {
    const given = answers[at]!;
    // RANK.EQ counts from the highest by default, and a deviation of 0 needs the other scale.
    if (one.own === null || one.factor === -1 || given.mad === 0) return [];
    const known = [...readmeFormulas()].filter(([name]) => typeof given[besideIt[name] ?? name] === "number");
    const words = { x: "own", Y: "set", all: "all", N: "COUNT(all)", r: ranked };
    return [
      {
        label: `README, ${one.label}`,
        inputs: { own: one.own, set: one.others },
        spans: { all: ["own", "set"] },
        formulas: Object.fromEntries(known.map(([name, formula]) => [name, inWords(formula, words)])),
        expected: Object.fromEntries(known.map(([name]) => [name, given[besideIt[name] ?? name] as number])),
      },
    ];
  });
}
