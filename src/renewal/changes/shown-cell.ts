import type { Area } from "../../areas/area.ts";
import { countOf, type CountPart } from "../../pack/counts-of.ts";
import type { Observation } from "../../pack/observe.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { sourceOfFigure } from "../../pack/source-of-figure.ts";
import { figureOf } from "../../queries/figure.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { stateWord } from "../../wording/explain-no-value.ts";
import { figure, figureRange, whole } from "../../wording/figure/number.ts";
import { flagWords } from "../../wording/metric-words.ts";
import { cellWords } from "../../wording/renewal/cell-words.ts";
import { sinceWords } from "../../wording/report/since-words.ts";

/** A figure of one pack, or why it has none. */
export interface Cell {
  readonly pack: Pack;
  readonly series: Series;
  readonly area: Area;
  /** Index into the series' periods. */
  readonly period: number;
  readonly held: Observation | NoValue;
}

export function cellOf(pack: Pack, series: Series, area: Area, period: number): Cell {
  return { pack, series, area, period, held: figureOf(pack, series, area, period) };
}

/** The figure as a number; null where there is none. */
export function numberOf({ held }: Cell): number | null {
  return isNoValue(held) ? null : held.value;
}

/** "19.4%", or "no figure: suppressed". */
export function cellText({ held, series }: Cell): string {
  return isNoValue(held) ? sinceWords.noFigure(stateWord(held)) : figure(held.value, series.unit);
}

export function periodLabel({ series, period }: Pick<Cell, "series" | "period">): string {
  return series.periods[period]?.label ?? "";
}

/**
 * Why there is no figure, for comparison. That the council has figures of other periods is not another reason: the
 * source is silent about this one in both.
 */
export function reasonKey(answer: NoValue): string {
  const { cause = "", unsaid = "" } = answer.detail;
  const reason = answer.reason === "not-published-for-period" ? "not-published" : answer.reason;
  return [reason, cause, unsaid].join(" ");
}

/** "18.1% to 19.0%", with how it came about where it was derived. */
export function intervalText({ held, series }: Cell): string {
  if (isNoValue(held) || held.lower95 === null || held.upper95 === null) return cellWords.noInterval;
  const range = figureRange(held.lower95, held.upper95, series.unit);
  return held.flags.includes("derivedInterval") ? cellWords.derived(range) : range;
}

const parts: readonly CountPart[] = ["numerator", "denominator", "respondents"];

/** The counts behind a figure as numbers; NaN where none is held. */
export function countsOf({ pack, series, area, period }: Cell): readonly number[] {
  return parts.map((part) => {
    const count = countOf(pack, series, area, period, part);
    return isNoValue(count) ? NaN : count;
  });
}

/** "123 of 456", "300 answered", "no counts". */
export function countsText(counts: readonly number[]): string {
  const [numerator, denominator, respondents] = counts.map((count) => (Number.isNaN(count) ? null : whole(count)));
  const texts = [
    cellWords.numeratorOf(numerator ?? null, denominator ?? null),
    respondents === null || respondents === undefined ? "" : cellWords.respondents(respondents),
  ].filter((text) => text !== "");
  return texts.length === 0 ? cellWords.noCounts : texts.join(", ");
}

/** Flags but that of a derived interval, which is said with the interval. */
export function flagsText({ held }: Cell): string {
  if (isNoValue(held)) return cellWords.noFlags;
  const words = flagWords(held.flags.filter((flag) => flag !== "derivedInterval"));
  return words === "" ? cellWords.noFlags : words;
}

/** Whose publication a figure is from; a file retrieved again is the same source. */
export function sourceText({ pack, series, area, period }: Cell): string {
  const source = sourceOfFigure(pack, series, area, period);
  return source === null ? "" : `${source.publisher}: ${source.title}`;
}
