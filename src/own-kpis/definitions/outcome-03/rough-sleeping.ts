import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Rough sleeping: the single night in autumn, and the long-term group over a month. */
export const roughSleeping: readonly MeasureDefinition[] = [
  {
    id: metricId("O03M04"),
    counted: "people sleeping rough on a single night in autumn",
    of: "",
    says: [
      "people sleeping rough on a single night",
      "rough sleeping on a single night",
      "rough sleepers on a single night",
      "rough sleeping on one night",
      "rough sleeping in one night",
      "rough sleeping on any one night",
      "rough sleepers on a given night",
      "rough sleeping snapshot",
      "rough sleeping count",
      "rough sleepers single night snapshot",
      "rough sleepers autumn count",
      "rough sleeping autumn snapshot",
      "rough sleepers street count",
      "rough sleeping official count or estimate",
      "official rough sleeper estimate",
      "annual rough sleeper count",
      "rough sleepers",
      "people sleeping rough",
    ],
    implied: (
      "rough sleeper sleepers sleeping single one night snapshot autumn annual official count estimate " +
      "counted estimated street streets individuals person homeless homelessness typical"
    ).split(" "),
    related: [
      {
        says: [
          "people sleeping rough over the course of the month",
          "rough sleepers over the course of the year",
          "CHAIN rough sleepers",
        ],
        differs: ["time"],
        sentence: "Yours counts people over a longer time; LOF counts a single night in autumn.",
      },
      {
        says: [
          "new rough sleepers",
          "newly identified rough sleepers",
          "people new to rough sleeping",
          "people returning to rough sleeping",
          "rough sleepers new to the streets",
        ],
        differs: ["numerator", "time"],
        sentence: "Yours counts one group of rough sleepers; LOF counts all of them on a single night in autumn.",
      },
      {
        says: [
          "rough sleepers supported into accommodation",
          "rough sleepers helped off the streets",
          "rough sleepers moved into accommodation",
          "rough sleepers housed",
          "rough sleepers engaged by outreach",
          "rough sleepers offered accommodation",
        ],
        differs: ["measure"],
        sentence: "Yours counts people helped by a service; LOF counts people sleeping rough on a single night.",
      },
    ],
    units: ["count"],
    caution:
      "Counts are very small and councils use different methods, a count or an estimate. Check that yours is of the same single night in autumn, not of a month or year: a name that says only rough sleepers may mean any of them.",
    never: [
      "rough sleeping funding",
      "rough sleeper initiative",
      "rough sleeping grant",
      "rough sleeping spend",
      "rough sleeper beds",
    ],
  },
  {
    id: metricId("O03M05"),
    counted: "people sleeping rough over the month who are long term",
    of: "",
    says: [
      "people sleeping rough over the month who are long term",
      "long-term rough sleeping",
      "long term rough sleepers",
      "rough sleeping long term",
      "people sleeping rough long-term during the month",
      "long term rough sleeping over the month",
      "people experiencing long-term rough sleeping",
    ],
    implied: (
      "rough sleeper sleepers sleeping long term over during month monthly experiencing individuals " +
      "homeless street streets"
    ).split(" "),
    related: [
      {
        says: [
          "entrenched rough sleepers",
          "entrenched rough sleeping",
          "persistent rough sleepers",
          "repeat rough sleepers",
        ],
        differs: ["numerator"],
        sentence:
          "Yours has a rule of its own for who is counted; LOF counts people who are long term in MHCLG's terms.",
      },
      {
        says: ["long-term rough sleepers on a single night", "long-term rough sleepers supported into accommodation"],
        differs: ["time", "numerator"],
        sentence: "Yours counts another time or a service's work; LOF counts long-term rough sleepers over the month.",
      },
    ],
    units: ["count"],
    caution:
      "Monthly management information with tiny counts, not comparable with the autumn snapshot. Check that yours uses MHCLG's rule for who is long term.",
    never: ["rough sleeping grant", "rough sleeping spend", "rough sleeping funding", "rough sleeper beds"],
  },
];
