import { answeringFrom } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import type { Desk } from "../../src/queries/desk.ts";
import { callerOf } from "../../src/report/call-function.ts";
import type { CellValue } from "../../src/workbook/port.ts";

/* What changes from one pack of a host to the next, and the formulas of an officer that it changes, or does not. */

export const absence = "O06M09";
export const connectivity = "O14M01";
/** What the publisher revises: the newest absence of Kent and of one of its neighbours. */
export const revisions = { Kent: [19.41965, 18.2345], Norfolk: [18.08758, 20.5] } as const;
export const newPeriod = "2026";
export const laterBy = 1.25;

/** The figures of some weeks later: two councils revised, and a new period of another series for all its councils. */
export function later(file: PackFile): void {
  const series = (id: string) => {
    const found = file.series.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The pack has no series ${id}.`);
    return found;
  };
  const revised = series(absence);
  for (const [before, after] of Object.values(revisions)) {
    const at = revised.values.flatMap((value, i) => (value === before ? [i] : []));
    if (at.length !== 1) throw new Error(`${before} is not where it was: take it from the pack.`);
    revised.values[at[0] ?? 0] = after;
  }
  const longer = series(connectivity);
  const [last] = longer.periods.slice(-1);
  if (last === undefined) throw new Error(`${connectivity} has no period.`);
  longer.periods.push([newPeriod, `${newPeriod}-01-01`, `${newPeriod}-12-31`, last[3]]);
  longer.values.push(...longer.values.map((value) => (value === null ? null : value + laterBy)));
  longer.current = 1;
  file.built = "2027-01-15";
}

/** A formula of the officer's, by its function and arguments. */
type Asked = readonly [name: string, ...given: readonly (string | number)[]];

const counties = ["Kent", "Essex", "Surrey", "Hampshire", "Norfolk", "Suffolk", "Devon", "Derbyshire"];
export const cities = ["Gateshead", "Sefton", "Rochdale", "Barnsley", "Darlington", "Calderdale"];
export const asked: readonly Asked[] = [
  ...counties.map((council): Asked => ["METRIC", council, absence]),
  ...cities.map((council): Asked => ["METRIC", council, connectivity]),
  ["METRIC", "Gateshead", connectivity, "2025"],
  ["METRIC", "Gateshead", connectivity, "", "period"],
  ["METRIC", "Kent", absence, "2023/24"],
  ["METRIC", "Kent", "O06M05"],
  ["POSITION", "Kent", absence],
  ["POSITION", "Essex", absence],
  ["BENCHMARK", "Kent", absence],
  ["BENCHMARK", "Kent", absence, "max"],
  ["BENCHMARK", "Kent", "O06M05"],
  ["SCORE", "Kent", absence],
  ["VERDICT", "Kent", "O06M05"],
  ["VERDICT", "Kent", absence],
  ["NARRATIVE", "Kent", absence],
  ["ABOUT", absence, "title"],
  ["WHY", "Maidstone", absence],
  ["SCORE", "Surrey", absence, "percentile"],
];

export const formulaOf = ([name, ...given]: Asked): string =>
  `=LOF.${name}(${given.map((one) => (one === "" ? "" : typeof one === "string" ? `"${one}"` : one)).join(",")})`;

const call = callerOf(functionTable);

/** What a formula gives on a pack, asked outside the browser. */
export function answer(desk: Desk, [name, ...given]: Asked): CellValue {
  const args = given.map((one) => (one === "" ? null : [[one]]));
  return answeringFrom(desk, () => call(name, args))[0]?.[0] ?? null;
}

/** As a cell of the grid holds it. */
export const shown = (value: CellValue): unknown =>
  typeof value === "object" && value !== null ? expect.objectContaining({ error: value.error }) : value;
