import { dot, plot, ruleX, text, tickX, type Markish } from "@observablehq/plot";
import { niceTicks, tickText } from "./nice-ticks.ts";
import type { Canvas } from "./picture.tsx";
import type { SetBar, SetPicture } from "../model/set-picture.ts";

const spreadHeight = 76;
const side = 16;
const [top, line, foot] = [24, 38, 52];
const tick = { insetTop: line - 7, insetBottom: spreadHeight - line - 7 };

/**
 * A large set on one line, one tick per council: so many bars would be a league table, which the framework is not meant
 * for. The council itself is a dot with its name, the median a dashed line, England's figure and the region's
 * median lines of other dashes, named in the note below.
 */
export function drawSpread({ bars, median, beside, own }: SetPicture, { width, measure }: Canvas): SVGSVGElement {
  const usual = bars.filter((bar) => !bar.far);
  const values = (usual.length === 0 ? bars : usual).map((bar) => bar.value);
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const domain = [ticks.values[0] ?? 0, ticks.values.at(-1) ?? 1] as const;
  const within = (value: number): number => Math.min(domain[1], Math.max(domain[0], value));
  const at = (value: number): number =>
    side + ((within(value) - domain[0]) / (domain[1] - domain[0])) * (width - 2 * side);
  /** Keeps a label inside the picture. */
  const shift = (label: string, value: number, bold: boolean): number => {
    const half = measure(label, bold) / 2;
    return Math.max(0, half - at(value)) - Math.max(0, at(value) + half - width);
  };
  const label = (words: string, value: number, y: number, isOwn: boolean): Markish =>
    text([value], {
      x: (one: number) => within(one),
      y: () => y,
      dx: shift(words, value, isOwn),
      text: () => words,
      className: isOwn ? "lof-words-own" : "lof-median-label",
    });
  const ownBar = bars.find((bar) => bar.own);
  return plot({
    width,
    height: spreadHeight,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: side,
    marginRight: side,
    style: { fontFamily: "inherit", fontSize: "12px", color: "inherit", background: "none", overflow: "visible" },
    x: { type: "linear", domain, axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ruleX(ticks.values, { y1: top, y2: foot, className: "lof-grid" }),
      text(ticks.values, {
        x: (value: number) => value,
        y: () => foot + 10,
        text: (value: number) => tickText(value, ticks.step),
        className: "lof-tick",
      }),
      tickX(
        bars.filter((bar) => !bar.own),
        { x: ({ value }: SetBar) => within(value), ...tick, className: "lof-spread" },
      ),
      beside.map(({ which, value }) => ruleX([within(value)], { y1: top - 4, y2: foot, className: `lof-${which}` })),
      median === null ? [] : ruleX([median.value], { y1: top - 4, y2: foot, className: "lof-median" }),
      ownBar === undefined
        ? []
        : dot([ownBar], { x: ({ value }: SetBar) => within(value), y: () => line, r: 5, className: "lof-bar-own" }),
      ownBar === undefined
        ? median === null
          ? []
          : label(`median ${median.full}`, median.value, 10, false)
        : label(`${own} ${ownBar.full}`, ownBar.value, 10, true),
    ],
  }) as SVGSVGElement;
}
