/*
 * Colours as "#RRGGBB", and the contrast between them by the formulas of WCAG 2.2.
 */

/** Whether a text is a colour this file can calculate with: Office hands over "#F0F0F0", system colours are words. */
export function isHex(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour);
}

/** Relative luminance of a colour: 0 for black, 1 for white. */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, from 1 (the same) to 21 (black and white); the order does not matter.
 *
 * @example contrast("#006B5B", "#FFFFFF") // 6.5, to one decimal
 */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * A colour part of the way from one to another.
 *
 * @param share 0 gives `from`, 1 gives `to`
 * @example mix("#FFFFFF", "#000000", 0.5) // "#808080"
 */
export function mix(from: string, to: string, share: number): string {
  const [start, end] = [channels(from), channels(to)];
  const parts = start.map((value, at) => Math.round(value + ((end[at] as number) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
