import type { Area } from "../areas/area.ts";
import type { Desk } from "../queries/desk.ts";
import { longestName } from "../text/longest-name.ts";
import type { OutCells } from "./answer.ts";
import { currentColumn, valueIn, type CurrentColumn } from "./figure-cell.ts";
import { packState } from "./pack-holder.ts";

/**
 * A fast path for the call that workbooks make thousands of times: one area, one metric, the current value.
 *
 * It gives exactly the same answer as the general path (a test checks that) at the cost of two look-ups.
 *
 * @returns undefined for any other call, or while the pack is not loaded
 */
export function quickFigure(area: unknown, metric: unknown, period: unknown, field: unknown): OutCells | undefined {
  if ((period ?? field ?? null) !== null) return undefined;
  const state = packState();
  const areaText = onlyText(area);
  const metricText = onlyText(metric);
  if (areaText === undefined || metricText === undefined || state.kind !== "ready") return undefined;
  const { desk } = state;
  const names = desk === known.desk ? known : forget(desk);
  const place = names.areas.get(areaText) ?? learnArea(desk, areaText);
  const column = names.columns.get(metricText) ?? learnColumn(desk, metricText);
  return place === undefined || column === undefined ? undefined : [[valueIn(desk.pack, column, place)]];
}

/** The names seen so far and what they mean, for the current desk; a workbook repeats a few hundred of them. */
interface KnownNames {
  readonly desk: Desk | null;
  readonly areas: Map<string, Area>;
  readonly columns: Map<string, CurrentColumn>;
}

const mostKnown = 5_000;
let known: KnownNames = { desk: null, areas: new Map(), columns: new Map() };

function forget(desk: Desk): KnownNames {
  known = { desk, areas: new Map(), columns: new Map() };
  return known;
}

function learnArea(desk: Desk, text: string): Area | undefined {
  const place = desk.areaNamed(text);
  return "kind" in place ? undefined : learnt(known.areas, text, place);
}

function learnColumn(desk: Desk, text: string): CurrentColumn | undefined {
  const series = desk.seriesNamed(text);
  return "kind" in series ? undefined : learnt(known.columns, text, currentColumn(desk.pack, series));
}

function learnt<Thing>(names: Map<string, Thing>, text: string, thing: Thing): Thing {
  if (names.size >= mostKnown) names.clear();
  if (text.length <= longestName) names.set(text, thing);
  return thing;
}

/** The text of a one-cell argument as the host passes it: a value, or one row of one value. */
function onlyText(argument: unknown): string | undefined {
  const row = onlyOne(argument);
  const cell = onlyOne(row);
  return typeof cell === "string" ? cell : undefined;
}

function onlyOne(of: unknown): unknown {
  return Array.isArray(of) ? (of.length === 1 ? (of[0] as unknown) : undefined) : of;
}
