import { NameTable } from "../text/name-table.ts";
import { normaliseName } from "../text/normalise.ts";
import type { Metric } from "./metric.ts";

/** Finds the metrics a text names, however it does that. */
type FindMetrics = (normalisedName: string) => readonly Metric[];

export interface BreakdownNames<S> {
  /**
   * The series that a text names by metric and breakdown. Between the two stands a comma, or nothing if the metric is
   * named in full: "HLE, women", "healthy life expectancy (female)", "female healthy life expectancy".
   *
   * @returns several where the words for the metric fit several, none where it is not such a name
   */
  find(text: string, whole: FindMetrics, part: FindMetrics): readonly S[];
  /** The metrics that have a breakdown of that name. */
  named: FindMetrics;
}

/** Indexes the breakdowns of every metric that has some. */
export function breakdownNames<S extends NamedSeries>(series: readonly S[]): BreakdownNames<S> {
  const table = new NameTable<S>();
  for (const each of series)
    if (each.breakdown !== null) for (const name of [each.breakdown, ...each.breakdownAliases]) table.add(name, each);
  const together = (metrics: readonly Metric[], breakdown: string): S[] =>
    table.get(breakdown).filter((each) => metrics.includes(each.metric));
  return {
    named: (name) => table.get(name).map((each) => each.metric),
    find: (text, whole, part) => {
      for (const [first, last] of splitsAtSpaces(normaliseName(text))) {
        const found = [
          ...(table.has(last) ? together(whole(first), last) : []),
          ...(table.has(first) ? together(whole(last), first) : []),
        ];
        if (found.length > 0) return found;
      }
      for (const [first, last] of splitsAtCommas(text)) {
        const found = table.has(last) ? together(part(first), last) : [];
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** Both halves at every space; the shortest last half first. */
function splitsAtSpaces(name: string): [string, string][] {
  return splitsBetween(name.split(" "));
}

/** Both halves, normalised, at every comma; the last comma first. */
export function splitsAtCommas(text: string): [string, string][] {
  return text.includes(",") ? splitsBetween(text.split(",").map(normaliseName)) : [];
}

/** Each piece is normalised once, and each half made of the one before it: a text of many pieces would take long else. */
function splitsBetween(pieces: readonly string[]): [string, string][] {
  const joined = (one: string, other: string): string => (one === "" || other === "" ? one + other : `${one} ${other}`);
  const firsts: string[] = [];
  for (const piece of pieces) firsts.push(joined(firsts.at(-1) ?? "", piece));
  const splits: [string, string][] = [];
  let last = "";
  for (let at = pieces.length - 1; at > 0; at--) {
    last = joined(pieces[at] ?? "", last);
    splits.push([firsts[at - 1] ?? "", last]);
  }
  return splits;
}

/** What names need to know of a series. Whoever indexes series gets their own, fuller type back. */
export interface NamedSeries {
  /** O06M09, or O08M01-F for a breakdown. */
  readonly id: string;
  readonly metric: Metric;
  /** "Female"; null for the total or only series. */
  readonly breakdown: string | null;
  readonly breakdownAliases: readonly string[];
}
