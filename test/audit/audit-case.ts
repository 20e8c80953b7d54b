import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import type { Desk } from "../../src/queries/desk.ts";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { call } from "../functions/calling.ts";

/** A set to compare one council with: the argument a user gives, and how the same user would list its members. */
interface Plan {
  readonly area: string;
  readonly set: string;
  readonly argument: unknown;
  readonly members: () => unknown[];
}

/** One council, series and set, with the figures as cells show them: what an auditor would copy into a sheet. */
export interface AuditCase {
  readonly plan: Plan;
  readonly series: string;
  readonly label: string;
  readonly unit: string;
  readonly factor: PolarityFactor;
  /** Outcomes 15 and 16. */
  readonly contextual: boolean;
  readonly noVerdict: boolean;
  readonly partial: boolean;
  readonly own: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly others: readonly number[];
}

const list = (id: string, ...args: unknown[]): unknown[] => call(id, ...args).map((row) => row[0]);
const typed = ["Surrey", "Essex", "Medway", "Kent", "East Sussex", "Hampshire", "West Sussex", "Surrey", "Norfolk"];

const plan = (area: string, set: string, members: () => unknown[]): Plan => ({ area, set, argument: set, members });
const neighbours = (area: string): Plan => ({
  area,
  set: "neighbours",
  argument: null,
  members: () => list("NEIGHBOURS", area),
});
const published = (area: string, set: string): Plan => plan(area, set, () => list("NEIGHBOURS", area, null, set));

/** A county, a metropolitan district, a London borough and a district, each with its own and with other sets. */
const plans: readonly Plan[] = [
  neighbours("Kent"),
  published("Kent", "DfE"),
  plan("Kent", "region", () => list("COUNCILS", "county", "South East")),
  plan("Kent", "England", () => list("COUNCILS", "upper")),
  { area: "Kent", set: "typed by the user", argument: typed.map((name) => [name]), members: () => [...new Set(typed)] },
  neighbours("Gateshead"),
  published("Gateshead", "ONS"),
  plan("Gateshead", "region", () => list("COUNCILS", "single", "North East")),
  plan("Gateshead", "tier", () => list("COUNCILS", "single")),
  neighbours("Westminster"),
  plan("Westminster", "type", () => list("COUNCILS", "London borough")),
  published("Westminster", "ONS demographic"),
  neighbours("Maidstone"),
  plan("Maidstone", "county's districts", () => list("DISTRICTS", "Kent")),
  published("Maidstone", "ONS economic"),
];

export function shippedDesk(): Desk {
  provideShippedPack();
  const state = packState();
  if (state.kind !== "ready") throw new Error("the pack is not there");
  return state.desk;
}

/** Every plan with every series for which the set has a figure. */
export function auditCases({ pack }: Desk): readonly AuditCase[] {
  return plans.flatMap((one) => casesOf(one, pack.series));
}

function casesOf(plan: Plan, series: Desk["pack"]["series"]): readonly AuditCase[] {
  const members = plan.members().filter((name) => name !== plan.area);
  const ids = [series.map((one) => one.id)];
  const figures = call("METRIC", [[plan.area], ...members.map((name) => [name])], ids);
  const field = (name: string): unknown[] => call("METRIC", plan.area, ids, null, name)[0] ?? [];
  const [lower, upper, flag] = [field("lower"), field("upper"), field("flag")];
  return series.flatMap((one, at): AuditCase[] => {
    const [own = null, ...others] = figures.map((row) => numberOrNull(row[at]));
    const held = others.filter((value) => value !== null);
    if (held.length === 0) return [];
    return [
      {
        plan,
        series: one.id,
        label: `${plan.area}, ${plan.set}, ${one.id}`,
        unit: one.unit,
        factor: { "higher-is-better": 1, "lower-is-better": -1, neutral: 0 }[one.metric.polarity] as PolarityFactor,
        contextual: /^O1[56]/.test(one.id),
        noVerdict: one.metric.noVerdict,
        partial: String(flag[at]).includes("partial"),
        own,
        lower: numberOrNull(lower[at]),
        upper: numberOrNull(upper[at]),
        others: held,
      },
    ];
  });
}

function numberOrNull(cell: unknown): number | null {
  return typeof cell === "number" ? cell : null;
}
