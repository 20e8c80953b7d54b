import type { Area } from "../../../areas/area.ts";
import { listedSet } from "../../../comparison/sets/list-sets.ts";
import { openModelName } from "../../../neighbours/open-model.ts";
import { findIndicator, contextOf } from "../../../queries/context.ts";
import type { Desk } from "../../../queries/desk.ts";
import { ownSetAsked } from "../../../functions/own-sets.ts";
import { neighboursOf } from "../../../queries/neighbours.ts";
import { sharedWords } from "../../../queries/official/shared-words.ts";
import { listedWords } from "../../model/pair.ts";
import { weighable } from "../../model/weights.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { indicatorValue } from "../../../wording/indicator-names.ts";
import { explainNoValue } from "../../../wording/explain-no-value.ts";
import { isRefusal } from "../../../wording/refusal.ts";
import { cellFact, placed } from "./cell-fact.ts";
import type { CellFact } from "./explanation-type.ts";
import { givesSentence } from "../../../formula/syntax/argument-positions.ts";
import type { GivenArgument } from "./read-arguments.ts";

/** What a formula about a council alone says, and the facts behind it. */
export interface CouncilWords {
  readonly words: readonly string[];
  readonly facts: readonly CellFact[];
}

/** Words and facts of the functions that take a council and no metric: its neighbours, its context, its scorecard. */
export function councilWords(desk: Desk, name: string, area: Area, given: readonly GivenArgument[]): CouncilWords {
  const council = cellFact("Council", placed(given[0], `${area.name} (${area.code})`));
  const said = about(desk, name, area, given);
  return { words: said?.words ?? [givesSentence(name)], facts: [council, ...(said?.facts ?? [])] };
}

function about(desk: Desk, name: string, area: Area, given: readonly GivenArgument[]): CouncilWords | null {
  if (name === "NEIGHBOURS") return neighbourWords(desk, area, given);
  if (name === "EXPLAIN") return pairWords(desk, area, given);
  return name === "CONTEXT" ? contextWords(desk, area, given) : null;
}

const setAt = 2;
const weightsAt = { NEIGHBOURS: 4, EXPLAIN: 2 } as const;

function neighbourWords(desk: Desk, area: Area, given: readonly GivenArgument[]): CouncilWords {
  const set = given[setAt]?.text ?? null;
  const own = ownSetAsked(desk, set);
  if (isRefusal(own)) return { words: [own.sentence], facts: [] };
  const found = neighboursOf(desk.pack, area, { ...(set === null ? {} : { set }), ...own });
  if (isRefusal(found)) return { words: [found.sentence], facts: [] };
  if (isNoValue(found)) return { words: [explainNoValue(found)], facts: [] };
  if (own.own !== undefined)
    return { words: [`The councils of your own set “${set ?? ""}”, in its order.`], facts: [] };
  if (found.members.some(({ closeness }) => closeness === "no distance"))
    return { words: [`The councils of the set ${found.model}, ${area.name} left out.`], facts: [] };
  const list = desk.pack.neighbourLists.find((one) => one.name === found.model);
  if (list === undefined) {
    const weighted = isGiven(given[weightsAt.NEIGHBOURS]);
    return {
      words: [`The councils most like ${area.name}, the nearest first, by the ${modelName(weighted)}.`],
      facts: modelFacts(desk, area, weighted),
    };
  }
  const source = desk.pack.sources[list.source];
  const published = listedSet(desk.pack, list, area);
  const shared = isNoValue(published) ? null : sharedWords(desk.pack, area, published);
  return {
    words: [
      `The neighbours of ${area.name} as ${list.publisher} lists them, ${shared === null ? "the nearest first" : "in its order"}.`,
    ],
    facts: [
      cellFact("List", placed(given[setAt], list.name)),
      ...(shared === null || shared === "" ? [] : [cellFact("Our model", shared)]),
      ...(source === undefined ? [] : [cellFact("Source", `${source.publisher}: ${source.title}`, source.address)]),
    ],
  };
}

function pairWords(desk: Desk, area: Area, given: readonly GivenArgument[]): CouncilWords | null {
  const text = given[1]?.text ?? null;
  const other = text === null ? null : desk.areaNamed(text);
  if (other === null) return null;
  if (isRefusal(other)) return { words: [other.sentence], facts: [] };
  const weighted = isGiven(given[weightsAt.EXPLAIN]);
  const listed = listedWords(desk.pack, area, other);
  return {
    words: [
      `How alike ${area.name} and ${other.name} are, indicator by indicator: the parts of their distance by the ${modelName(weighted)}.`,
      ...(listed === "" ? [] : [listed]),
    ],
    facts: [cellFact("With", placed(given[1], `${other.name} (${other.code})`)), ...modelFacts(desk, area, weighted)],
  };
}

function contextWords(desk: Desk, area: Area, given: readonly GivenArgument[]): CouncilWords | null {
  const text = given[1]?.text ?? null;
  const indicator = text === null ? null : findIndicator(desk.pack, text);
  if (indicator === null) return null;
  if (isRefusal(indicator)) return { words: [indicator.sentence], facts: [] };
  const value = contextOf(indicator, area);
  const sentence = isNoValue(value)
    ? explainNoValue(value)
    : `${indicator.name} in ${area.name}: ${indicatorValue(indicator, value)}, ${indicator.period}.`;
  return {
    words: [sentence],
    facts: [
      cellFact("Indicator", placed(given[1], `${indicator.name} (${indicator.number} of 21)`)),
      ...(indicator.source === "" ? [] : [cellFact("Source", indicator.source)]),
      ...(indicator.note === "" ? [] : [cellFact("With care", indicator.note)]),
    ],
  };
}

const modelName = (weighted: boolean): string =>
  `${openModelName}${weighted ? " with the weights of the formula" : ""}`;

function modelFacts(desk: Desk, area: Area, weighted: boolean): readonly CellFact[] {
  const { held } = weighable(desk.pack, area);
  const figures = `${held.length} of MHCLG’s ${desk.pack.indicators.length} indicators, as published for ${area.name}`;
  return [
    cellFact("Model", `${openModelName}, ${weighted ? "weights of the formula" : "equal weights"}. Not MHCLG’s list.`),
    cellFact("Figures", `${figures}; LOF.CONTEXT names the source of each.`),
  ];
}

const isGiven = (argument: GivenArgument | undefined): boolean =>
  argument !== undefined && (argument.unseen || argument.cells !== null);
