import type { Area } from "../../areas/area.ts";
import { hasDigits } from "../../areas/code-and-name.ts";
import type { Suggestion } from "../../framework/search.ts";
import { emptyListWords } from "../../wording/arguments.ts";
import { unmeasuredSentence } from "../../wording/unknown-names.ts";
import type { Desk } from "../desk.ts";

/** What can be searched for. */
export type SuggestionKind = "metric" | "area";

/** One result: its name, and the id that identifies it in a formula. */
export interface SuggestionRow {
  readonly kind: SuggestionKind;
  readonly name: string;
  /** Metric id or area code. */
  readonly id: string;
}

/**
 * Metrics and councils whose names or outcomes have the words of a text, most likely first; for an everyday word the
 * metrics decided for it.
 *
 * A council that the functions read in the text comes first, the successors for a former one, today's councils for
 * one to come. What can be no council,
 * such as a region or the beginning of a code, suggests none: only names are matched by likeness.
 */
export function suggest(desk: Desk, text: string, kind: SuggestionKind | null, most = 10): readonly SuggestionRow[] {
  const named = kind === "metric" ? [] : areasNamed(desk, text);
  const onlyMetrics = named === null || hasDigits(text);
  const found =
    onlyMetrics && kind === "area" ? [] : desk.search.find(text, onlyMetrics ? "metric" : (kind ?? undefined), most);
  const first = (named ?? []).map((area) => rowOf({ kind: "area", area }));
  return [...first, ...found.map(rowOf).filter((row) => first.every((one) => one.id !== row.id))].slice(0, most);
}

/** The areas that a text names outright; null where it can name none. */
function areasNamed({ areas, pack }: Desk, text: string): readonly Area[] | null {
  const answer = areas.resolve(text);
  switch (answer.kind) {
    case "area":
      return [answer.area];
    case "former":
      return answer.former.successors.flatMap((code) => pack.areaByCode.get(code) ?? []);
    case "coming":
      return [...answer.coming.districts, answer.coming.county].flatMap((code) => pack.areaByCode.get(code) ?? []);
    case "ambiguous":
      return answer.candidates;
    case "unknown":
      return answer.because === undefined ? [] : null;
  }
}

function rowOf(found: Suggestion): SuggestionRow {
  return found.kind === "metric"
    ? { kind: "metric", name: found.metric.shortName, id: found.metric.id }
    : { kind: "area", name: found.area.name, id: found.area.code };
}

/** Why `suggest` found nothing. */
export function nothingSuggested(desk: Desk, text: string, kind: SuggestionKind | null): string {
  const everyday = kind === "area" ? null : desk.search.everyday(text);
  return everyday?.measured === false ? unmeasuredSentence(everyday.word, []) : emptyListWords.suggestions(text.trim());
}
