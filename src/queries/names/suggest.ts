import type { Desk } from "../desk.ts";

/** What can be searched for. */
export type SuggestionKind = "metric" | "area";

/** One find: what it is called, and what to write in a formula to mean it and nothing else. */
export interface SuggestionRow {
  readonly kind: SuggestionKind;
  readonly name: string;
  /** Metric id or area code. */
  readonly id: string;
}

/** Metrics and councils whose names or outcomes have the words of a text, likeliest first. */
export function suggest(desk: Desk, text: string, kind: SuggestionKind | null, most = 10): readonly SuggestionRow[] {
  return desk.search
    .find(text, kind ?? undefined, most)
    .map((found) =>
      found.kind === "metric"
        ? { kind: "metric", name: found.metric.shortName, id: found.metric.id }
        : { kind: "area", name: found.area.name, id: found.area.code },
    );
}
