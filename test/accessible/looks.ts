import { child, children, type Part } from "../fixtures/workbook-file/file-parts.ts";

/** How the cells of one look are shown. */
export interface Look {
  readonly size: number;
  readonly isBold: boolean;
  /** "RRGGBB" */
  readonly color: string;
  readonly fill: string;
  readonly wraps: boolean;
  /** A text at the right runs on over the cells at its left. */
  readonly runsLeft: boolean;
  readonly numberFormat: string;
  /** 1 or 2 where it rests on Excel's style Heading 1 or Heading 2; otherwise null. */
  readonly heading: number | null;
}

const ink = "000000";
const paper = "FFFFFF";
/** Theme colours by number, as Office's own theme has them. */
const themes = [paper, ink, "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
/** Formats that a file does not spell out, of those that are used here. */
const builtIn: Readonly<Record<string, string>> = { 0: "General", 1: "0", 2: "0.00", 3: "#,##0", 9: "0%", 49: "@" };

export function looksOf(styles: Part | undefined): Look[] {
  const fonts = child(styles, "fonts")?.children ?? [];
  const fills = child(styles, "fills")?.children ?? [];
  const formats = new Map(
    children(child(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"] ?? "",
      attributes["formatCode"] ?? "General",
    ]),
  );
  const headings = new Map(
    children(child(styles, "cellStyles"), "cellStyle").flatMap(({ attributes: { builtinId, xfId = "" } }) =>
      builtinId === "16" || builtinId === "17" ? [[xfId, Number(builtinId) - 15] as const] : [],
    ),
  );
  return (child(styles, "cellXfs")?.children ?? []).map((one) => {
    const { fontId = "0", fillId = "0", numFmtId = "0", xfId = "0" } = one.attributes;
    const font = fonts[Number(fontId)];
    const alignment = child(one, "alignment")?.attributes ?? {};
    return {
      size: Number(child(font, "sz")?.attributes["val"] ?? 11),
      isBold: child(font, "b") !== undefined && child(font, "b")?.attributes["val"] !== "0",
      color: colorOf(child(font, "color"), ink),
      fill: fillOf(fills[Number(fillId)], "fgColor"),
      wraps: alignment["wrapText"] === "1",
      runsLeft: alignment["horizontal"] === "right",
      numberFormat: formats.get(numFmtId) ?? builtIn[numFmtId] ?? "General",
      heading: headings.get(xfId) ?? null,
    };
  });
}

/** The colour of a solid fill; in the look of a rule it is the background's. */
export function fillOf(fill: Part | undefined, side: "fgColor" | "bgColor"): string {
  const pattern = child(fill, "patternFill");
  const isSolid = side === "bgColor" ? pattern !== undefined : pattern?.attributes["patternType"] === "solid";
  return isSolid ? colorOf(child(pattern, side), paper) : paper;
}

export function colorOf(color: Part | undefined, otherwise: string): string {
  const { rgb, theme } = color?.attributes ?? {};
  if (rgb !== undefined) return rgb.slice(-6);
  return theme === undefined ? otherwise : (themes[Number(theme)] ?? otherwise);
}

/** Contrast by the Web Content Accessibility Guidelines, from 1 to 21. @example contrast("000000", "FFFFFF") // 21 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
