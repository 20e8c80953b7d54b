import type { Outcome } from "../../framework/metric.ts";
import type { FactTable } from "./fact-table.ts";

/** The facts about a priority outcome. */
export const aboutOutcome: FactTable<Outcome> = {
  one: "an outcome",
  otherWords: { name: "title", "short name": "title", outcome: "title", id: "number", "outcome number": "number" },
  facts: {
    title: (_pack, outcome) => outcome.title,
    number: (_pack, outcome) => outcome.number,
    ambition: (_pack, outcome) => outcome.ambition,
    type: (_pack, outcome) => (outcome.contextual ? "contextual" : "priority"),
    note: (_pack, outcome) => outcome.note ?? "",
    metrics: (pack, outcome) => pack.metrics.filter((metric) => metric.outcome === outcome.number).length,
  },
};
