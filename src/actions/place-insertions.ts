import type { Area } from "../areas/area.ts";
import type { Weights } from "../neighbours/model-input.ts";
import { openModel, openModelName } from "../neighbours/open-model.ts";
import { ownSetAsked } from "../functions/own-sets.ts";
import type { Pack } from "../pack/pack.ts";
import type { Desk } from "../queries/desk.ts";
import { neighboursOf } from "../queries/neighbours.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { isRefusal } from "../wording/refusal.ts";
import { type Argument, type ArrayConstant, type Call, formulaOf, type Namespace } from "../formula/formula.ts";
import type { Insertion } from "./insert.ts";

/** Number of columns of NEIGHBOURS with detail, and the column of its distance, from 0. */
const neighbourColumns = { count: 6, distance: 4 } as const;
const explainColumns = { count: 10, own: 2, figures: 2, difference: 5, contribution: 7, share: 8 } as const;

/**
 * The neighbours, or the members of another set, as one live formula with tier, region, distance and a row of headings.
 *
 * @param set the set's name, including the user's own sets; null for the statistical neighbours
 * @returns null where the council has no such set
 */
export function neighbourInsertion(
  desk: Desk,
  area: Area,
  set: string | null,
  namespace: Namespace = "LOF",
): Insertion | null {
  const own = ownSetAsked(desk, set);
  if (isRefusal(own)) return null;
  const found = neighboursOf(desk.pack, area, { ...(set === null ? {} : { set }), ...own });
  if (isNoValue(found) || isRefusal(found)) return null;
  const name = found.model === openModelName ? "Neighbours by the open model" : "Neighbours";
  return neighbourTable(name, found.members.length, { args: [area.name, null, set, true] }, namespace);
}

/**
 * The list of neighbours by the user's weights as one live formula. Weights other than 1 are written in the formula,
 * where they can be read and changed.
 *
 * @param weights by indicator id; at least one that is not 1
 */
export function weightedInsertion(pack: Pack, area: Area, weights: Weights, namespace: Namespace = "LOF"): Insertion {
  const { length } = openModel(pack, weights).neighboursOf(area);
  const given: ArrayConstant = { kind: "array", rows: [...weights] };
  return neighbourTable(
    "Neighbours by your weights",
    length,
    { args: [area.name, null, null, true, given] },
    namespace,
  );
}

function neighbourTable(
  name: string,
  rows: number,
  { args }: Pick<Call<Argument | ArrayConstant>, "args">,
  namespace: Namespace,
): Insertion {
  return {
    id: "neighbours",
    name,
    formula: formulaOf({ name: "NEIGHBOURS", args }, namespace),
    rows: rows + 1,
    columns: neighbourColumns.count,
    formats: [
      {
        at: { row: 1, column: neighbourColumns.distance, rows, columns: 1 },
        format: { numberFormat: "0.00;-0.00;0.00;@" },
      },
    ],
  };
}

/**
 * Why two councils are neighbours by the open model, as one live formula: one row per indicator, and their squared
 * distance.
 */
export function pairInsertion(pack: Pack, area: Area, other: Area, namespace: Namespace = "LOF"): Insertion {
  const rows = pack.indicators.length + 1;
  const column = (first: number, columns: number, numberFormat: string): Insertion["formats"][number] => ({
    at: { row: 1, column: first, rows, columns },
    format: { numberFormat },
  });
  return {
    id: "pair",
    name: "Why they are neighbours",
    formula: formulaOf({ name: "EXPLAIN", args: [area.name, other.name] }, namespace),
    rows: rows + 1,
    columns: explainColumns.count,
    formats: [
      column(explainColumns.own, explainColumns.figures, "#,##0.0;-#,##0.0;0.0;@"),
      column(explainColumns.difference, 1, "0.00;-0.00;0.00;@"),
      column(explainColumns.contribution, 1, "0.000;-0.000;0.000;@"),
      column(explainColumns.share, 1, "0%;-0%;0%;@"),
    ],
  };
}
