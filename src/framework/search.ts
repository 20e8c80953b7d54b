import MiniSearch from "minisearch";
import type { Area } from "../areas/area.ts";
import { fewWords } from "../text/few-words.ts";
import { normaliseName } from "../text/normalise.ts";
import { toleratedEdits } from "../text/tolerated-edits.ts";
import { makeEveryday, type Everyday } from "./everyday.ts";
import type { Metric, Outcome } from "./metric.ts";
import { outcomes as frameworkOutcomes } from "./outcomes.ts";

export type Suggestion =
  | { readonly kind: "metric"; readonly metric: Metric }
  | { readonly kind: "area"; readonly area: Area };

export interface Search {
  /**
   * Metrics and areas that have the words of a text in their names or their outcome's title, the best fit first. The
   * last letters of a word may be missing. Only when nothing has every word, misspelt ones count; only when nothing
   * fits even so, things that have some of the words.
   *
   * A text that is an everyday word ("potholes") finds the metrics decided for it first. One that only has such a word in
   * it, or one misspelt, finds them when nothing has every word. For a word of which the framework measures nothing the
   * nearest are found, and of other metrics none.
   *
   * @param kind metrics only or areas only; both when left out
   * @returns at most `limit`, none for a text without letters or digits
   */
  find(text: string, kind?: Suggestion["kind"], limit?: number): Suggestion[];
  /** What a text is about by our table of everyday words, where that decides what `find` finds first; else null. */
  everyday(text: string): Everyday | null;
}

const usualLimit = 10;
const longestText = 100;

/**
 * Indexes metrics and areas for searching by words, at the first search.
 *
 * The same question always has the same answer in the same order: equal scores stand in framework order, metrics
 * before areas.
 *
 * @example makeSearch(pack.metrics, pack.areas).find("absence", "metric")
 */
export function makeSearch(
  metrics: readonly Metric[],
  areas: readonly Area[],
  outcomes: readonly Outcome[] = frameworkOutcomes,
  everydayLines: readonly string[] = [],
): Search {
  let index: MiniSearch<Searchable> | undefined;
  const suggestions: Suggestion[] = [
    ...metrics.map((metric): Suggestion => ({ kind: "metric", metric })),
    ...areas.map((area): Suggestion => ({ kind: "area", area })),
  ];
  const byWords = (text: string, how: How, kind?: Suggestion["kind"]): Suggestion[] => {
    index ??= indexed(suggestions, outcomes);
    return ranked(index, fewWords(text), how, kind).map((place) => suggestions[place] as Suggestion);
  };
  const lookUp = makeEveryday(metrics, everydayLines);
  /** Everyday words, and what has every word as it is written. */
  const look = (text: string, kind?: Suggestion["kind"]): { everyday: Everyday | null; exact: Suggestion[] } => {
    const exact = byWords(normaliseName(text), strict, kind);
    return { exact, everyday: kind === "area" ? null : lookUp(text, exact.length > 0) };
  };
  return {
    find: (given, kind, limit = usualLimit) => {
      const text = given.slice(0, longestText);
      const words = normaliseName(text);
      if (words === "") return [];
      const { everyday, exact } = look(text, kind);
      if (everyday !== null) {
        const similar = everyday.how === "part" ? byWords(words, lenient[0], kind) : exact;
        return [...new Set(withDecided(suggestions, everyday, similar))].slice(0, limit);
      }
      if (exact.length > 0) return exact.slice(0, limit);
      for (const how of lenient) {
        const found = byWords(words, how, kind);
        if (found.length > 0) return found.slice(0, limit);
      }
      return [];
    },
    everyday: (given) => (normaliseName(given) === "" ? null : look(given.slice(0, longestText)).everyday),
  };
}

/** What was decided for a word, then others: of metrics only where the framework measures what the word means. */
function withDecided(all: readonly Suggestion[], { metrics, measured }: Everyday, others: Suggestion[]): Suggestion[] {
  const decided = metrics.flatMap((metric) => all.find((one) => one.kind === "metric" && one.metric === metric) ?? []);
  return [...decided, ...others.filter(({ kind }) => measured || kind === "area")];
}

/** Our own short name says best what a metric is; a title often names what surrounds it. */
const weights = { name: 4, aliases: 2, title: 1, outcome: 0.5 };

interface How {
  readonly combineWith: "AND" | "OR";
  readonly misspelt: boolean;
}

const strict: How = { combineWith: "AND", misspelt: false };
const lenient: readonly [How, How] = [
  { combineWith: "AND", misspelt: true },
  { combineWith: "OR", misspelt: true },
];

interface Searchable {
  readonly id: number;
  readonly kind: Suggestion["kind"];
  readonly name: string;
  readonly aliases: string;
  readonly title: string;
  readonly outcome: string;
}

function indexed(suggestions: readonly Suggestion[], outcomes: readonly Outcome[]): MiniSearch<Searchable> {
  const index = new MiniSearch<Searchable>({
    fields: Object.keys(weights),
    storeFields: ["kind"],
    tokenize: (text) => normaliseName(text).split(" "),
    processTerm: (term) => (term === "" ? null : term),
  });
  index.addAll(suggestions.map((suggestion, id) => ({ id, ...words(suggestion, outcomes) })));
  return index;
}

function words(suggestion: Suggestion, outcomes: readonly Outcome[]): Omit<Searchable, "id"> {
  if (suggestion.kind === "area") {
    const { code, name, aliases } = suggestion.area;
    return { kind: "area", name, aliases: [code, ...aliases].join(" "), title: "", outcome: "" };
  }
  const { id, shortName, aliases, title } = suggestion.metric;
  const outcome = outcomes.find((each) => each.number === suggestion.metric.outcome)?.title ?? "";
  return { kind: "metric", name: shortName, aliases: [id, ...aliases].join(" "), title, outcome };
}

function ranked(
  index: MiniSearch<Searchable>,
  text: string,
  { combineWith, misspelt }: How,
  kind: Suggestion["kind"] | undefined,
): number[] {
  const found = index.search(text, {
    combineWith,
    boost: weights,
    prefix: true,
    fuzzy: (word) => (misspelt ? toleratedEdits(word) : false),
    filter: (result) => kind === undefined || result["kind"] === kind,
  });
  found.sort((one, other) => other.score - one.score || (one.id as number) - (other.id as number));
  return found.map((each) => each.id as number);
}
