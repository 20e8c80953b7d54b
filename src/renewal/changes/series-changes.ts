import type { Series } from "../../pack/pack.ts";
import { dateInWords } from "../../wording/date.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { cellWhy } from "../../wording/renewal/cell-words.ts";
import { factNames, factWords as words } from "../../wording/renewal/fact-words.ts";
import { whyOtherWords } from "../../wording/renewal/why-other-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import type { PlacedPeriod } from "../matching/match-periods.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import { breaksText, otherFacts, seriesFacts } from "./facts.ts";
import { figuresOfPeriod, seriesFigures } from "./held-figures.ts";

/** Series that are new, gone, or described otherwise, and their periods. */
export function seriesChanges(packs: MatchedPacks): PackChange[] {
  const { before, after, series } = packs;
  const about = (one: Series): { id: string; what: string } => ({ id: one.id, what: seriesName(one) });
  const has = (pack: typeof before, one: Series): string => {
    const { figures, periods } = seriesFigures(pack, one);
    return words.has(figures, periods, "period");
  };
  return [
    ...series.fresh.map((one) =>
      changeOf({ kind: "seriesNew", ...about(one), before: words.notThere, after: has(after, one) }),
    ),
    ...series.gone.map((one) =>
      changeOf({ kind: "seriesGone", ...about(one), before: has(before, one), after: words.notThere }),
    ),
    ...packs.seriesPairs.flatMap((pair) => [
      ...descriptionChanges(pair, about(pair.after)),
      ...periodChanges(packs, pair, about(pair.after)),
    ]),
  ];
}

interface About {
  readonly id: string;
  readonly what: string;
}

function descriptionChanges(pair: SeriesPair, about: About): PackChange[] {
  const { before, after } = pair;
  const unit =
    before.unit === after.unit
      ? []
      : [
          changeOf({
            kind: "unit",
            ...about,
            before: before.unit,
            after: after.unit,
            why: cellWhy.otherUnit(before.unit, after.unit),
          }),
        ];
  const breaks = sameBreaks(pair)
    ? []
    : [changeOf({ kind: "breaks", ...about, before: breaksText(before), after: breaksText(after) })];
  const facts = otherFacts(seriesFacts(before), seriesFacts(after)).map(({ fact, ...said }) =>
    changeOf({ kind: "seriesOther", id: about.id, what: `${about.what}: ${factNames[fact]}`, ...said }),
  );
  return [...unit, ...breaks, ...facts];
}

/** A break is the same where its period is, however that is called. */
export function sameBreaks({ before, after, periodNow }: SeriesPair): boolean {
  const earlier = before.breaks.map(({ from, reason }) => `${periodNow.get(from) ?? "none"} ${reason}`);
  const later = after.breaks.map(({ from, reason }) => `${from} ${reason}`);
  return earlier.sort().join("\n") === later.sort().join("\n");
}

function periodChanges({ before, after }: MatchedPacks, { periods, ...pair }: SeriesPair, about: About): PackChange[] {
  return [
    ...periods.fresh.map(({ index, label: period }) => {
      const count = words.councils(figuresOfPeriod(after, pair.after, index));
      return changeOf({ kind: "periodNew", ...about, period, before: words.notThere, after: count });
    }),
    ...periods.gone.map(({ index, label: period }) => {
      const count = words.councils(figuresOfPeriod(before, pair.before, index));
      return changeOf({ kind: "periodGone", ...about, period, before: count, after: words.notThere });
    }),
    ...periods.both.flatMap((both) => relabelled(both.before, both.after, about)),
  ];
}

function relabelled(before: PlacedPeriod, after: PlacedPeriod, about: About): PackChange[] {
  const days = ({ start, end }: PlacedPeriod): string => words.days(dateInWords(start), dateInWords(end));
  const label =
    before.label === after.label
      ? []
      : [
          changeOf({
            kind: "periodLabel",
            ...about,
            period: after.label,
            before: before.label,
            after: after.label,
            why: whyOtherWords.periodLabel(before.label, after.label),
          }),
        ];
  const dates =
    days(before) === days(after)
      ? []
      : [
          changeOf({
            kind: "seriesOther",
            id: about.id,
            what: `${about.what}: ${factNames.dates}`,
            period: after.label,
            before: days(before),
            after: days(after),
          }),
        ];
  return [...label, ...dates];
}
