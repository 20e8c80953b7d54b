import type { KpiNumber } from "./read-list.ts";

/** 16.2% and 17 are on the same scale. With 16.2% and 0.17 it is unclear: 0.17 may be 0.17% or 17%, so no. */
export function sameScale(one: KpiNumber, other: KpiNumber): boolean {
  const isPercent = ({ text }: KpiNumber): boolean => text.trim().endsWith("%");
  if (isPercent(one) === isPercent(other)) return true;
  const plain = isPercent(one) ? other : one;
  return Math.abs(plain.value) > 1 || plain.value === 0;
}

/** The number as its cell displays it: a share of 1 that is displayed as per cent is given in per cent. */
export function asShown({ value, isShareOfOne }: KpiNumber): number {
  return isShareOfOne ? value * 100 : value;
}
