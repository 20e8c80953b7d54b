import { wrapped } from "./measure-text.ts";
import type { Canvas } from "./picture.tsx";
import type { SetBar, SetPicture } from "../model/set-picture.ts";
import type { SetScale } from "./set-scale.ts";

/** One row of a set's picture, in pixels from its top. */
export interface SetRow extends SetBar {
  readonly top: number;
  readonly height: number;
  /** The name, in as many lines as it needs. */
  readonly words: string;
  readonly wordsY: number;
  /** Middle of the bar, at the height of its value's text. */
  readonly y: number;
  /** Half of the bar's thickness. */
  readonly half: number;
  /** Where the bar ends: the value, or the end of the scale where it is cut. */
  readonly end: number;
  /** The value is beyond the scale. */
  readonly cut: boolean;
}

/** Positions of the parts of a set's picture, in pixels. */
export interface SetLayout {
  readonly rows: readonly SetRow[];
  /** Where bars begin, and the width to the right of them. */
  readonly left: number;
  readonly right: number;
  /** Where rows begin and end. */
  readonly top: number;
  readonly foot: number;
  readonly height: number;
}

const side = 4;
const space = 8;
const medianHead = 24;
const scaleFoot = 22;
const rowHeight = 20;
const lineHeight = 15;
/** The least width for bars: with less, names are placed above them. */
const shortestBars = 96;

/** Names at the left in full, values at the right, the rest for the bars; in a narrow place names above their bars. */
export function setLayout(picture: SetPicture, scale: SetScale, { width, measure }: Canvas): SetLayout {
  const { bars } = picture;
  const names = Math.ceil(Math.max(0, ...bars.map((bar) => measure(bar.name, bar.own))));
  const values = Math.ceil(Math.max(0, ...bars.map((bar) => measure(bar.text, bar.own))));
  const right = side + values + space;
  const stacked = width - side - names - space - right < shortestBars;
  const left = stacked ? side : side + names + space;
  const top = picture.median === null ? 4 : medianHead;
  const rows: SetRow[] = [];
  let foot = top;
  for (const bar of bars) {
    const lines = stacked ? wrapped(bar.name, width - 2 * side, measure, bar.own) : [bar.name];
    const above = stacked ? lines.length * lineHeight : 0;
    const height = above + (stacked ? rowHeight - 2 : rowHeight);
    const y = foot + above + (stacked ? 8 : rowHeight / 2);
    const wordsY = stacked ? foot + above / 2 + 1 : y;
    const end = Math.min(scale.to, Math.max(scale.from, bar.value));
    const cut = end !== bar.value;
    rows.push({ ...bar, top: foot, height, words: lines.join("\n"), wordsY, y, half: bar.own ? 5 : 4, end, cut });
    foot += height;
  }
  return { rows, left, right, top, foot, height: foot + (scale.kind === "dots" ? scaleFoot : 2) };
}
