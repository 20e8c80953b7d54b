import type { Area } from "../areas/area.ts";
import { noValue, type NoValue } from "../statistics/no-value.ts";
import type { Indicator, Pack } from "../pack/pack.ts";
import { normaliseName } from "../text/normalise.ts";
import { isBelowZero } from "../text/read-number.ts";
import { indicatorNames } from "../wording/indicator-names.ts";
import { unknownName, type Refusal } from "../wording/refusal.ts";
import { ambiguousIndicatorSentence, unknownIndicatorSentence } from "../wording/unknown-names.ts";

/** The value of an area on one of the contextual indicators, or why it has none. */
export function contextOf(indicator: Indicator, area: Area): number | NoValue {
  const value = indicator.values[area.index];
  if (value !== undefined && !Number.isNaN(value)) return value;
  const about = { area: area.name, metric: indicator.name, period: indicator.period };
  if (indicator.status === "missing") return noValue("not-held", { ...about, indicator: indicator.name });
  return noValue("not-published", about);
}

/**
 * The contextual indicator that a text names: its number in MHCLG's list (1 to 21), id, name, our short name, or an
 * unambiguous part of the name.
 */
export function findIndicator(pack: Pack, text: string): Indicator | Refusal {
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
