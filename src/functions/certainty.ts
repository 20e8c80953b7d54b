import { distance } from "../comparison/distance.ts";
import { position } from "../comparison/position.ts";
import type { Comparison } from "../comparison/compare-in-set.ts";
import type { Certainty } from "../comparison/certainty/certainty.ts";
import { certaintyOf } from "../queries/certainty/certainty.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { certaintySentence, holdsWord } from "../wording/figure/certainty.ts";
import { answer } from "./answer.ts";
import { optionalChoice } from "./arguments/arguments.ts";
import { asked, placeEach } from "./scores.ts";

type Field = "sentence" | "best" | "worst" | "joint best" | "joint worst" | "p" | "holds" | "interval";

const fields: Readonly<Record<string, Field>> = {
  sentence: "sentence",
  "best place": "best",
  best: "best",
  "worst place": "worst",
  worst: "worst",
  "joint best place": "joint best",
  "joint best": "joint best",
  "joint worst place": "joint worst",
  "joint worst": "joint worst",
  p: "p",
  "p value": "p",
  holds: "holds",
  interval: "interval",
};

/**
 * What the 95% intervals let be said of a council's place and verdict. Example: =LOF.CERTAINTY("Gateshead","NEET")
 *
 * @customfunction CERTAINTY
 * @helpurl https://lof-for-excel.example/help.html#certainty
 * @param area Council by name or code. A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @param [field] "best place", "worst place" that the intervals leave open; "joint best place", "joint worst place", wide enough for all places at once; "p", "holds" among all judged metrics; "interval" (published, derived, margin or none). Left out: a sentence.
 * @returns Text or a number. "holds": "yes", "no", "similar", or why the figure is not tested.
 */
export function CERTAINTY(
  area: unknown[][],
  metric: unknown[][],
  set?: unknown[][],
  period?: unknown[][],
  field?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const how = asked(desk, set, period);
    const wanted = optionalChoice(field, "field", fields) ?? "sentence";
    return placeEach(desk, [area, metric], how, (comparison) =>
      fieldOf(comparison, certaintyOf(comparison, how.set), wanted),
    );
  });
}

function fieldOf(comparison: Comparison, certainty: Certainty, field: Field): string | number | NoValue {
  const { places, test } = certainty;
  switch (field) {
    case "sentence": {
      const place = position(comparison);
      return isNoValue(place) ? place : certaintySentence(place, certainty, distance(comparison));
    }
    case "best":
    case "worst":
      return isNoValue(places) ? places : places[field];
    case "joint best":
    case "joint worst": {
      const { joint } = certainty;
      return isNoValue(joint) ? joint : joint[field === "joint best" ? "best" : "worst"];
    }
    case "p":
      return isNoValue(test) ? test : test.p;
    case "holds":
      return isNoValue(test) && test.reason !== "no-interval" && test.reason !== "not-judged" ? test : holdsWord(test);
    case "interval":
      return isNoValue(comparison.own) ? comparison.own : certainty.interval;
  }
}
