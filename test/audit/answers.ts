import { call } from "../functions/calling.ts";
import type { AuditCase } from "./audit-case.ts";

/**
 * What the functions answer for a case, under the same names as the formulas; errors as "#N/A ..." with their sentence.
 */
export type Answers = Readonly<Record<string, unknown>>;

const statistics = ["median", "mean", "q1", "q3", "min", "max", "mad", "n"];
const methods = [
  "robustz",
  "z",
  "percentile",
  "favourable percentile",
  "rank",
  "quartile",
  "quintile",
  "gap",
  "gap%",
  "favourable",
];

/** Calls BENCHMARK, SCORE, POSITION and VERDICT for every case, once for all series of a council and set. */
export function answersOf(cases: readonly AuditCase[]): readonly Answers[] {
  const groups = new Map<AuditCase["plan"], AuditCase[]>();
  for (const one of cases) groups.set(one.plan, [...(groups.get(one.plan) ?? []), one]);
  const answers = new Map<AuditCase, Answers>();
  for (const [plan, group] of groups) askGroup(plan, group).forEach((one, at) => answers.set(group[at]!, one));
  return cases.map((one) => answers.get(one)!);
}

function askGroup({ area, argument }: AuditCase["plan"], group: readonly AuditCase[]): readonly Answers[] {
  const ids = [group.map((one) => one.series)];
  const columns: [string, unknown[]][] = [
    ...statistics.map((what): [string, unknown[]] => [what, call("BENCHMARK", area, ids, what, argument)[0]!]),
    ...methods.map((what): [string, unknown[]] => [what, call("SCORE", area, ids, what, argument)[0]!]),
    ...["median", "mean", "q1", "q3", "mad"].map((what): [string, unknown[]] => [
      `${what}, own included`,
      call("BENCHMARK", area, ids, what, argument, null, true)[0]!,
    ]),
    ...["gap", "z", "robustz"].map((what): [string, unknown[]] => [
      `${what}, own included`,
      call("SCORE", area, ids, what, argument, null, true)[0]!,
    ]),
    ["position", call("POSITION", area, ids, argument)[0]!],
    // Beside a verdict from a derived interval stand its distance and what it rests on.
    [
      "verdict",
      call("VERDICT", area, ids, argument)[0]!.map((said) =>
        String(said).replace(/(?:,.*)? \(derived interval\)$/, ""),
      ),
    ],
  ];
  return group.map((_, at) => Object.fromEntries(columns.map(([what, cells]) => [what, cells[at]])));
}
