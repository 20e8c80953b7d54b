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
 */
export function suggest(desk: Desk, text: string, kind: SuggestionKind | null, most = 10): readonly SuggestionRow[] {
  return desk.search
    .find(text, kind ?? undefined, most)
    .map((found) =>
      found.kind === "metric"
        ? { kind: "metric", name: found.metric.shortName, id: found.metric.id }
        : { kind: "area", name: found.area.name, id: found.area.code },
    );
}

/** Why `suggest` found nothing. */
export function nothingSuggested(desk: Desk, text: string, kind: SuggestionKind | null): string {
  const everyday = kind === "area" ? null : desk.search.everyday(text);
  return everyday?.measured === false ? unmeasuredSentence(everyday.word, []) : emptyListWords.suggestions(text.trim());
}
