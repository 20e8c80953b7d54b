import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { drawMark, drawMarkAsSvg, iconSizes } from "../../../src/cli/icons/mark.ts";
import { readOwnPng, readPngHeader } from "../../../src/cli/icons/png.ts";

const icons = resolve(__dirname, "../../../assets/icons");
const opaque = (size: number): boolean[] => {
  const { pixels } = drawMark(size);
  return Array.from({ length: size * size }, (_, at) => pixels[at * 4 + 3] === 255);
};

test("every size Office asks for is drawn", () => {
  expect(iconSizes).toEqual(expect.arrayContaining([16, 20, 24, 32, 40, 48, 64, 80]));
});

test("a size nobody has measured is refused, not scaled", () => {
  expect(() => drawMark(17)).toThrow("not drawn at 17 pixels");
});

test.each(iconSizes)("the committed icon of %i pixels is what the drawing gives", (size) => {
  const file = readFileSync(resolve(icons, `icon-${size}.png`));
  expect(readPngHeader(file)).toEqual({ width: size, height: size, hasAlpha: true });
  expect(Buffer.from(readOwnPng(file).pixels).equals(Buffer.from(drawMark(size).pixels))).toBe(true);
});

test("the committed drawing is up to date", () => {
  expect(readFileSync(resolve(icons, "icon.svg"), "utf8")).toBe(drawMarkAsSvg());
});

test.each(iconSizes)("at %i pixels four separate bars stand on a transparent ground, free of every edge", (size) => {
  const dots = opaque(size);
  const at = (x: number, y: number): boolean => dots[y * size + x] === true;
  const edge = Array.from({ length: size }, (_, i) => i);
  expect(edge.some((i) => at(i, 0) || at(i, size - 1) || at(0, i) || at(size - 1, i))).toBe(false);
  const foot = edge.map((x) => edge.some((y) => at(x, y)));
  expect(foot.filter((filled, x) => filled && foot[x - 1] !== true)).toHaveLength(4);
});
