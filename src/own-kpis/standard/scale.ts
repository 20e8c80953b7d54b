import type { KpiNumber } from "../kpi.ts";

/** 16.2% and 17 are on the same scale. With 16.2% and 0.17 it is unclear: 0.17 may be 0.17% or 17%, so no. */
export function sameScale(one: KpiNumber, other: KpiNumber): boolean {
  const isPercent = ({ unit }: KpiNumber): boolean => unit === "%";
  if (isPercent(one) === isPercent(other)) return true;
  const plain = isPercent(one) ? other : one;
  return Math.abs(plain.value) > 1 || plain.value === 0;
}
