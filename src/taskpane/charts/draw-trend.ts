import { dot, line, plot, ruleY, text, type Markish } from "@observablehq/plot";
import { niceTicks, tickText, type Ticks } from "./nice-ticks.ts";
import { wrapped } from "./measure-text.ts";
import type { Canvas } from "./picture.tsx";
import type { TrendPicture, TrendValue } from "../model/trend-picture.ts";
import { stretches, type Stretch, type TrendLine } from "./stretches.ts";

const trendHeight = 148;
const [top, foot] = [10, 26];
const lineHeight = 16;

/** The council's line with dots, the median dashed, England dotted; each labelled at its end, no legend. */
export function drawTrend(picture: TrendPicture, canvas: Canvas): SVGSVGElement {
  const own = stretches(picture, "own");
  const median = stretches(picture, "median");
  const england = stretches(picture, "england");
  const ticks = trendTicks([...own, ...median, ...england]);
  const ends = endLabels(picture, canvas);
  const marginLeft = Math.max(...ticks.values.map((value) => canvas.measure(tickText(value, ticks.step)))) + 10;
  const plotted = picture.points.map((point) => point.at);
  const domain = [Math.min(...plotted), Math.max(...plotted)] as const;
  const stacked = periodsStacked(picture, canvas, canvas.width - marginLeft - ends.room);
  const below = stacked ? lineHeight : 0;
  return plot({
    width: canvas.width,
    height: trendHeight + below,
    marginTop: top,
    marginBottom: foot + below,
    marginLeft,
    marginRight: ends.room,
    style: { fontFamily: "inherit", fontSize: "12px", color: "inherit", background: "none", overflow: "visible" },
    x: { type: "linear", domain, inset: 4, axis: null },
    y: { type: "linear", domain: [ticks.values[0] ?? 0, ticks.values.at(-1) ?? 1], axis: null },
    marks: [
      grid(ticks, marginLeft),
      england.map((stretch) => path(stretch, "lof-trend-england")),
      england.filter((stretch) => stretch.length === 1).map((stretch) => points(stretch, "lof-trend-median-dot", 1.5)),
      median.map((stretch) => path(stretch, "lof-trend-median")),
      median.filter((stretch) => stretch.length === 1).map((stretch) => points(stretch, "lof-trend-median-dot", 2)),
      own.map((stretch) => path(stretch, "lof-trend-own")),
      own.map((stretch) => points(stretch, "lof-trend-dot", 3.5)),
      periods(picture, stacked),
      ends.marks(ticks),
    ],
  }) as SVGSVGElement;
}

/**
 * The scale begins at zero, unless the smallest value is above two thirds of the largest: then changes would not be
 * visible.
 */
function trendTicks(drawn: readonly Stretch[]): Ticks {
  const values = drawn.flat().map((point) => point.drawn.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromZero = low > 0 && low <= (2 / 3) * high;
  return niceTicks(fromZero ? 0 : low, high < 0 && high >= (2 / 3) * low ? 0 : high);
}

function grid({ values, step }: Ticks, marginLeft: number): Markish {
  return [
    ruleY(values, { className: "lof-grid" }),
    text(values, {
      y: (value: number) => value,
      text: (value: number) => tickText(value, step),
      frameAnchor: "left",
      textAnchor: "end",
      dx: 6 - marginLeft + (marginLeft - 14),
      className: "lof-tick",
    }),
  ];
}

const x = (point: Stretch[number]): number => point.at;
const y = (point: Stretch[number]): number => point.drawn.value;

function path(stretch: Stretch, className: string): Markish {
  return line(stretch, { x, y, className });
}

function points(stretch: Stretch, className: string, r: number): Markish {
  return dot(stretch, { x, y, r, className });
}

/** First and last period, as published, under the ends of the axis. */
function periods({ points }: TrendPicture, stacked: boolean): Markish {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const label = (which: typeof first, frameAnchor: "bottom-left" | "bottom-right", dy: number): Markish =>
    text([which], {
      frameAnchor,
      textAnchor: frameAnchor === "bottom-left" ? "start" : "end",
      lineAnchor: "middle",
      dy,
      text: "label",
      className: "lof-tick",
    });
  const one = label(first, "bottom-left", 16);
  return first === last ? one : [one, label(last, "bottom-right", stacked ? 16 + lineHeight : 16)];
}

/** Whether the two labels would overlap under a short axis. */
function periodsStacked({ points }: TrendPicture, { measure }: Canvas, room: number): boolean {
  return measure(points[0]?.label ?? "") + measure(points.at(-1)?.label ?? "") + 8 > room;
}

interface EndLabels {
  /** The width they need on the right. */
  readonly room: number;
  readonly marks: (ticks: Ticks) => Markish;
}

interface EndLabel {
  readonly lines: readonly string[];
  readonly value: number;
  readonly own: boolean;
}

/** The names of the lines next to their ends, moved apart where they would overlap. */
function endLabels(picture: TrendPicture, { width, measure }: Canvas): EndLabels {
  const widest = width * 0.42;
  const label = (line: TrendLine, name: string): EndLabel[] => {
    const end = lastOf(picture, line);
    if (end === null) return [];
    return [
      { lines: wrapped(`${name} ${end.text}`, widest, measure, line === "own"), value: end.value, own: line === "own" },
    ];
  };
  const labels = [...label("own", picture.own), ...label("median", "Median"), ...label("england", "England")];
  const room = Math.max(0, ...labels.flatMap(({ lines, own }) => lines.map((one) => measure(one, own)))) + 12;
  return {
    room: Math.ceil(room),
    marks: (ticks) => {
      const middles = apart(labels, ticks);
      return labels.map((one, at) =>
        text([one], {
          frameAnchor: "top-right",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 10,
          dy: (middles[at] as number) - top,
          text: () => one.lines.join("\n"),
          lineHeight: lineHeight / 12,
          className: one.own ? "lof-words-own" : "lof-words",
        }),
      );
    },
  };
}

function lastOf({ points }: TrendPicture, line: TrendLine): TrendValue | null {
  return points.findLast((point) => (point[line] ?? null) !== null)?.[line] ?? null;
}

/** Middles of the labels in pixels, each as close to its line's end as the others allow. */
function apart(labels: readonly EndLabel[], { values }: Ticks): number[] {
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  const span = trendHeight - top - foot;
  const wanted = labels.map(({ value }) => top + ((high - value) / (high - low)) * span);
  const order = labels.map((_, at) => at).sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const middles = [...wanted];
  const half = (at: number): number => ((labels[at]?.lines.length ?? 0) * lineHeight) / 2;
  let pushed = 0;
  order.slice(1).forEach((at, before) => {
    const above = order[before] as number;
    const least = (middles[above] as number) + half(above) + half(at);
    pushed = Math.max(pushed, least - (wanted[at] as number));
    middles[at] = Math.max(middles[at] as number, least);
  });
  // What was pushed down comes half way back, so that all lie about their lines' ends.
  return within(
    middles.map((middle) => middle - pushed / 2),
    labels,
  );
}

/** Moves all together, so that none is outside the picture. */
function within(middles: readonly number[], labels: readonly EndLabel[]): number[] {
  const halves = labels.map(({ lines }) => (lines.length * lineHeight) / 2);
  const over = Math.max(0, ...middles.map((middle, at) => (halves[at] as number) - middle));
  const under = Math.max(0, ...middles.map((middle, at) => middle + (halves[at] as number) - (trendHeight - foot + 8)));
  return middles.map((middle) => middle + over - under);
}
