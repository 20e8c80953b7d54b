import { listed } from "../../wording/list.ts";
import type { TrendPicture, TrendPoint, TrendValue } from "../model/trend-picture.ts";
import { type TrendLine } from "./stretches.ts";

/**
 * The picture of a trend in words: from when to when, where each line begins and ends, its highest and lowest, and
 * where it is broken.
 *
 * @example trendText(neet) // "Lines from 2018/19 to 2024/25. Gateshead 5.6% to 4.9%, highest 5.8% in 2020/21, ..."
 */
export function trendText(picture: TrendPicture): string {
  const { points, own } = picture;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "No figures.";
  const medians = drawn(picture, "median");
  const england = drawn(picture, "england");
  const span = first === last ? first.label : `from ${first.label} to ${last.label}`;
  return [
    `${medians.length + england.length === 0 ? "Line" : "Lines"} ${span}.`,
    lineSentence(own, drawn(picture, "own")),
    medians.length === 0 ? "" : lineSentence("Median", medians),
    england.length === 0 ? "" : lineSentence("England", england),
    gapSentence(points),
    breakSentence(points),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

interface Drawn extends TrendValue {
  readonly label: string;
}

function drawn({ points }: TrendPicture, line: TrendLine): readonly Drawn[] {
  return points.flatMap((point) => {
    const value = point[line] ?? null;
    return value === null ? [] : { ...value, label: point.label };
  });
}

function lineSentence(name: string, values: readonly Drawn[]): string {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return `${name} has no figure.`;
  if (values.length === 1) return `${name} ${first.full}.`;
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [sorted[0] as Drawn, sorted.at(-1) as Drawn];
  const inside = values.length > 2 && lowest.value !== highest.value;
  const range = inside ? `, highest ${highest.full} in ${highest.label}, lowest ${lowest.full} in ${lowest.label}` : "";
  return `${name} ${first.full} to ${last.full}${range}.`;
}

function gapSentence(points: readonly TrendPoint[]): string {
  const without = points.filter((point) => point.own === null).map((point) => point.label);
  return without.length === 0 ? "" : `No figure for ${listed(without, "and", 4)}.`;
}

function breakSentence(points: readonly TrendPoint[]): string {
  const cuts = points.filter((point) => point.breakReason !== null).map((point) => point.label);
  return cuts.length === 0 ? "" : `The line is cut before ${listed(cuts)}, when the method changed.`;
}
