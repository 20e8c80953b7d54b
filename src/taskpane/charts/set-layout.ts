import type { Canvas } from "./picture.tsx";
import type { SetPicture } from "./set-picture.ts";
import type { SetScale } from "./set-scale.ts";

/** Where the parts of a set's picture stand, in pixels. */
export interface SetLayout {
  /** Names above their bars, where beside them they would leave none. */
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  /** Height of a row, and where in it the bar and the words have their middle. */
  readonly row: number;
  readonly barAt: number;
  readonly wordsAt: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const side = 4;
const space = 8;
const medianHead = 24;
const scaleFoot = 22;
/** Shorter bars say nothing: then names stand above them. */
const shortestBars = 96;

/** Names at the left in full, values at the right; what is left over is for the bars. */
export function setLayout(picture: SetPicture, scale: SetScale, { width, measure }: Canvas): SetLayout {
  const widest = (texts: readonly (readonly [string, boolean])[]): number =>
    Math.ceil(Math.max(0, ...texts.map(([text, bold]) => measure(text, bold))));
  const names = widest(picture.bars.map((bar) => [bar.name, bar.own]));
  const values = widest(picture.bars.map((bar) => [bar.text, bar.own]));
  const room = width - names - values - 2 * side - 2 * space;
  const stacked = room < shortestBars;
  const top = picture.median === null ? 4 : medianHead;
  const row = stacked ? 34 : 20;
  const bottom = scale.kind === "dots" ? scaleFoot : 2;
  return {
    stacked,
    left: stacked ? side : side + names + space,
    right: stacked ? side : side + values + space,
    row,
    barAt: stacked ? 24 : 10,
    wordsAt: stacked ? 9 : 10,
    top,
    bottom,
    height: top + row * picture.bars.length + bottom,
  };
}
