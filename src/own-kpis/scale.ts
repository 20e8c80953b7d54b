import type { KpiNumber } from "./read-list.ts";

/** 16.2% beside 17: the same. 16.2% beside 0.17: a target of a sixth of one per cent, or of 17? Not ours to say. */
export function sameScale(one: KpiNumber, other: KpiNumber): boolean {
  const isPercent = ({ text }: KpiNumber): boolean => text.trim().endsWith("%");
  if (isPercent(one) === isPercent(other)) return true;
  const plain = isPercent(one) ? other : one;
  return Math.abs(plain.value) > 1 || plain.value === 0;
}

/** The number as its cell shows it: a share of 1 that shows per cent as per cent. */
export function asShown({ value, isShareOfOne }: KpiNumber): number {
  return isShareOfOne ? value * 100 : value;
}
