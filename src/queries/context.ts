import type { Area } from "../areas/area.ts";
import { noValue, type NoValue } from "../statistics/no-value.ts";
import type { Indicator, Pack } from "../pack/pack.ts";
import { normaliseName } from "../text/normalise.ts";
import { remember } from "../text/remember.ts";
import { isBelowZero } from "../text/read-number.ts";
import { indicatorNames } from "../wording/indicator-names.ts";
import { unknownName, type Refusal } from "../wording/refusal.ts";
import { ambiguousIndicatorSentence, unknownIndicatorSentence } from "../wording/unknown-names.ts";

/**
 * The value of an area on one of the contextual indicators, or that none is held: the pack does not say whether one is
 * published.
 */
export function contextOf(indicator: Indicator, area: Area): number | NoValue {
  const value = indicator.values[area.index];
  if (value !== undefined && !Number.isNaN(value)) return value;
  const period = indicator.period === "" ? {} : { period: indicator.period };
  return noValue("not-held", { area: area.name, metric: indicator.name, indicator: indicator.name, ...period });
}

/**
 * The contextual indicator that a text names: its number in MHCLG's list (1 to 21), id, name, our short name, or an
 * unambiguous part of the name.
 */
export function findIndicator(pack: Pack, text: string): Indicator | Refusal {
  let find = finders.get(pack);
  if (find === undefined) finders.set(pack, (find = remember((asked: string) => lookUp(pack, asked))));
  return find(text);
}

/** A range of texts is asked for every area anew. */
const finders = new WeakMap<Pack, (text: string) => Indicator | Refusal>();

function lookUp(pack: Pack, text: string): Indicator | Refusal {
  const wanted = isBelowZero(text) ? "" : normaliseName(text);
  const exact = pack.indicators.find(
    (one) =>
      String(one.number) === wanted ||
      [one.id, one.name, ...indicatorNames(one)].some((name) => normaliseName(name) === wanted),
  );
  if (exact !== undefined) return exact;
  const partly = wanted === "" ? [] : pack.indicators.filter((one) => normaliseName(one.name).includes(wanted));
  if (partly.length === 1) return partly[0] as Indicator;
  return unknownName(
    partly.length === 0
      ? unknownIndicatorSentence(text)
      : ambiguousIndicatorSentence(
          text,
          partly.map((one) => `${one.number} ${one.name}`),
        ),
  );
}
