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

/** Metrics and councils whose names or outcomes have the words of a text, most likely first. */
export function suggest(desk: Desk, text: string, kind: SuggestionKind | null, most = 10): readonly SuggestionRow[] {
  return desk.search
    .find(text, kind ?? undefined, most)
    .map((found) =>
      found.kind === "metric"
        ? { kind: "metric", name: found.metric.shortName, id: found.metric.id }
        : { kind: "area", name: found.area.name, id: found.area.code },
    );
}
