import type { Indicator } from "../../pack/pack.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import { figure } from "../../wording/figure/number.ts";
import { factNames, factWords as words } from "../../wording/renewal/fact-words.ts";
import { sinceWords } from "../../wording/report/since-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import { matchInRounds, type Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks } from "../matching/matched-packs.ts";
import { indicatorFacts, otherFacts } from "./facts.ts";

/** The contextual indicators of the neighbour model: what they are, and each council's value. */
export function indicatorChanges(packs: MatchedPacks): PackChange[] {
  const indicators = matchInRounds(packs.before.indicators, packs.after.indicators, [
    { keys: ({ id }) => [id] },
    { keys: ({ number }) => [String(number)] },
  ]);
  const kind = "indicatorOther";
  return [
    ...indicators.fresh.map(({ name }) => changeOf({ kind, what: name, before: words.notThere, after: words.yes })),
    ...indicators.gone.map(({ name }) => changeOf({ kind, what: name, before: words.yes, after: words.notThere })),
    ...indicators.both.flatMap((pair) => [
      ...otherFacts(indicatorFacts(pair.before), indicatorFacts(pair.after)).map(({ fact, ...said }) =>
        changeOf({ kind, what: `${pair.after.name}: ${factNames[fact]}`, ...said }),
      ),
      ...valueChanges(packs, pair),
    ]),
  ];
}

function valueChanges({ areas }: MatchedPacks, { before, after }: Pair<Indicator>): PackChange[] {
  return areas.both.flatMap((area) => {
    const [one, other] = [valueOf(before, area.before.index), valueOf(after, area.after.index)];
    if (one === other || (one !== null && other !== null && sameFigure(one, other))) return [];
    const text = (value: number | null, { unit }: Indicator): string =>
      value === null ? sinceWords.noFigure("") : figure(value, unit);
    return [
      changeOf({
        kind: "indicator",
        area: area.after.code,
        what: after.name,
        period: after.period,
        before: text(one, before),
        after: text(other, after),
        values: [one, other],
      }),
    ];
  });
}

function valueOf({ values }: Indicator, index: number): number | null {
  const value = values[index];
  return value === undefined || Number.isNaN(value) ? null : value;
}
