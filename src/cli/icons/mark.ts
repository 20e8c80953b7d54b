import type { Image } from "./png.ts";

/**
 * The mark: four neighbouring councils as bars in order, one of them, the user's council, in the accent colour.
 *
 * That bar is also wider, since colour is never the only difference. Every size has its own whole-pixel measures: a
 * drawing scaled down to 16 pixels would have blurred edges.
 */
interface Measures {
  /** Free columns at the left. */
  readonly left: number;
  readonly bar: number;
  readonly ownBar: number;
  readonly gap: number;
  /** Free rows below the bars. */
  readonly below: number;
  readonly heights: readonly [number, number, number, number];
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

const own = 2;
const accent = "#0f6cbd";
const others = "#8f8f8f";

const measures: Readonly<Record<number, Measures>> = {
  16: { left: 1, bar: 2, ownBar: 4, gap: 1, below: 1, heights: [5, 8, 11, 14] },
  20: { left: 1, bar: 3, ownBar: 6, gap: 1, below: 1, heights: [6, 10, 14, 18] },
  24: { left: 1, bar: 3, ownBar: 7, gap: 2, below: 1, heights: [7, 12, 17, 22] },
  32: { left: 1, bar: 5, ownBar: 9, gap: 2, below: 1, heights: [10, 17, 23, 30] },
  40: { left: 1, bar: 6, ownBar: 11, gap: 3, below: 1, heights: [13, 21, 30, 38] },
  48: { left: 2, bar: 7, ownBar: 14, gap: 3, below: 2, heights: [15, 25, 34, 44] },
  64: { left: 2, bar: 10, ownBar: 18, gap: 4, below: 2, heights: [21, 34, 47, 60] },
  80: { left: 3, bar: 12, ownBar: 23, gap: 5, below: 3, heights: [26, 42, 58, 74] },
  128: { left: 4, bar: 20, ownBar: 36, gap: 8, below: 4, heights: [42, 67, 94, 120] },
};

/** The sizes the icons are drawn in, in pixels: all that Office knows, and 128 for the browser's tab. */
export const iconSizes: readonly number[] = Object.keys(measures).map(Number);

/** The mark at one of {@link iconSizes} on a transparent background. */
export function drawMark(size: number): Image {
  const pixels = new Uint8Array(size * size * 4);
  for (const { x, y, width, height, colour } of bars(size)) {
    const rgba = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).concat(255);
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) pixels.set(rgba, (row * size + column) * 4);
  }
  return { width: size, height: size, pixels };
}

/** The same mark as a drawing, for print and screens of any size. */
export function drawMarkAsSvg(): string {
  const size = 128;
  const shapes = bars(size).map(
    (bar) => `  <rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${bar.colour}"/>\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">\n${shapes.join("")}</svg>\n`;
}

function bars(size: number): Rectangle[] {
  const measure = measures[size];
  if (measure === undefined) throw new RangeError(`the mark is not drawn at ${size} pixels`);
  let x = measure.left;
  return measure.heights.map((height, place) => {
    const width = place === own ? measure.ownBar : measure.bar;
    const bar = { x, y: size - measure.below - height, width, height, colour: place === own ? accent : others };
    x += width + measure.gap;
    return bar;
  });
}
