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
  /** The lines through all rows, with their labels above these: the median's last, next to the rows. */
  readonly labels: readonly LineLabel[];
}

/** A line through all rows, and its label. */
export interface LineLabel {
  readonly which: "median" | "england" | "region";
  /** Where the line stands: the value, or the end of the scale that it is beyond, which its text then says. */
  readonly at: number;
  /** In as many lines as it needs. */
  readonly text: string;
  /** Middle of the label, and where it ends. */
  readonly y: number;
  readonly foot: number;
}

const side = 4;
const space = 8;
/** Above the rows: each line's label has a line of its own, so that none overlaps another. */
const [headBesides, labelHeight] = [9, 14];
/** Left of a label: a piece of its line, and the space behind that. */
export const labelInset = 22;
const scaleFoot = 22;
const rowHeight = 20;
const lineHeight = 15;
/** The least width for bars: with less, names are placed above them. */
const shortestBars = 96;

function labelled({ median, beside }: SetPicture, { from, to }: SetScale, { width, measure }: Canvas): LineLabel[] {
  const lines = [
    ...beside.map(({ which, value, label, full }) => ({ which, value, text: `${label} ${full}` })),
    ...(median === null ? [] : [{ which: "median" as const, value: median.value, text: `median ${median.full}` }]),
  ];
  let top = 1;
  return lines.map(({ which, value, text }) => {
    const marked = value > to ? `${text} →` : value < from ? `← ${text}` : text;
    const words = wrapped(marked, width - labelInset, measure, false);
    const middle = top + (words.length * labelHeight) / 2;
    top += words.length * labelHeight;
    return { which, at: Math.min(to, Math.max(from, value)), text: words.join("\n"), y: middle, foot: top };
  });
}

/** Names at the left in full, values at the right, the rest for the bars; in a narrow place names above their bars. */
export function setLayout(picture: SetPicture, scale: SetScale, { width, measure }: Canvas): SetLayout {
  const { bars } = picture;
  const names = Math.ceil(Math.max(0, ...bars.map((bar) => measure(bar.name, bar.own))));
  const values = Math.ceil(Math.max(0, ...bars.map((bar) => measure(bar.text, bar.own))));
  const right = side + values + space;
  const stacked = width - side - names - space - right < shortestBars;
  const left = stacked ? side : side + names + space;
  const labels = labelled(picture, scale, { width, measure });
  const top = labels.length === 0 ? 4 : headBesides + (labels.at(-1)?.foot ?? 0);
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
  return { rows, left, right, top, foot, labels, height: foot + (scale.kind === "dots" ? scaleFoot : 2) };
}
