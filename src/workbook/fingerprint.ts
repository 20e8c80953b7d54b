import type { CellValue } from "./port.ts";

/**
 * A short text that changes when any value of a block does: to see whether frozen cells were touched.
 *
 * Numbers count to 12 significant digits, since hosts and files differ in the last ones; an empty text counts as empty.
 * 53 bits are enough against accidental changes, which is all it guards against.
 *
 * @example fingerprint([[19.4]]) === fingerprint([[19.400000000000002]]) // true
 */
export function fingerprint(values: readonly (readonly CellValue[])[]): string {
  const text = JSON.stringify(values.map((row) => row.map(comparable)));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return "c" + (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}

/** A value as it counts when it is compared with another: two that a host may show alike are one. */
export function comparable(value: CellValue): string | number | boolean | null {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value === "object" && value !== null) return `error ${value.error}`;
  return value === "" ? null : value;
}
