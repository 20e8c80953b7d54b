import { explainPair, type PairExplanation, type PairPart } from "../neighbours/explain-pair.ts";
import type { Indicator } from "../pack/pack.ts";
import { openModel } from "../neighbours/open-model.ts";
import { answer, orThrow, type OutCell, type OutCells } from "./answer.ts";
import { oneArea } from "./arguments/each-pair.ts";
import { readWeights } from "./arguments/weights.ts";
import { pairOnList } from "../queries/official/listed-standing.ts";
import { noValue } from "../statistics/no-value.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { officialWords } from "../wording/official-list.ts";

/**
 * Why two councils are neighbours by the open model: each indicator's part of their distance. Example: =LOF.EXPLAIN("Kent","Essex")
 *
 * @customfunction EXPLAIN
 * @helpurl https://lof-for-excel.example/help.html#explain
 * @param area Council by name or code.
 * @param neighbour Another council of the same tier.
 * @param [weights] Two columns, indicator and weight. Left out: all weigh the same.
 * @returns A table with a row of headings, a row an indicator, and the squared distance, to which the contributions sum.
 */
export function EXPLAIN(area: unknown[][], neighbour: unknown[][], weights?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const own = oneArea(desk, area, "area");
    const other = oneArea(desk, neighbour, "neighbour");
    const given = readWeights(desk, weights);
    const explained = orThrow(explainPair(openModel(desk.pack, given ?? undefined), own, other));
    const onList = pairOnList(desk.pack, own, other);
    const known = onList === "" ? "" : `; ${officialWords.ours}. ${onList}`;
    return explanationTable(explained, desk.pack.indicators, known);
  });
}

/** @param known what else is known of the pair */
function explanationTable(explained: PairExplanation, indicators: readonly Indicator[], known: string): OutCells {
  const { squared, distance, model, parts } = explained;
  return [
    ["number", "indicator", "own", "neighbour", "unit", "difference", "weight", "contribution", "share", "note"],
    ...parts.map((part, at) => partLine(part, indicators[at] as Indicator)),
    [
      "",
      "squared distance",
      "",
      "",
      "",
      "",
      "",
      squared,
      squared === 0 ? 0 : 1,
      `distance ${distance}; ${model}${known}`,
    ],
  ];
}

/** One indicator's row; values that are not known, or do not count, are replaced by words. */
function partLine(part: PairPart, { number, name, unit, status, note }: Indicator): OutCell[] {
  const { own, other, difference, weight, contribution, share } = part;
  const counted = (value: number | null): OutCell => value ?? "not counted";
  const held = (value: number | null): OutCell =>
    value ?? stateWord(noValue(status === "missing" ? "not-held" : "not-published"));
  const saysStatus = status === "official" || status === "missing" || note.toLowerCase().startsWith(status);
  const remark = saysStatus ? note : [status, note].filter((one) => one !== "").join(": ");
  return [
    number,
    name,
    held(own),
    held(other),
    unit,
    counted(difference),
    weight,
    counted(contribution),
    counted(share),
    remark,
  ];
}
