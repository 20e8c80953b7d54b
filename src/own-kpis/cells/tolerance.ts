import type { KpiCell, KpiTolerance } from "../kpi.ts";
import { readKpiNumber } from "./number.ts";
import { shownText } from "./shown-text.ts";

/**
 * How far from the target is still amber: "5", "±2", "+/- 2 points", "within 5%".
 *
 * @param isTargetPercent whether the target is in per cent, by its cell or the row's unit: then a tolerance in per cent
 *   may be of the target or in points
 */
export function readKpiTolerance(cell: KpiCell, column: number, isTargetPercent: boolean): KpiTolerance | null {
  const text = shownText(cell);
  const plain = text
    .replace(/^(?:within|tolerance(?: of)?|amber(?: within)?|up to|by)\b:?\s*/i, "")
    .replace(/^(?:±|\+ ?\/? ?[-−–]|[-−–] ?\/? ?\+|[-−–+])\s*/, "");
  const isHeld = typeof cell.value === "number";
  const number = readKpiNumber({ value: isHeld ? Math.abs(cell.value) : plain, text: plain }, column);
  if (number === null) return null;
  const isOfTarget = /\bof (?:the )?target\b/i.test(number.remark ?? "");
  if (
    number.remark !== undefined &&
    !isOfTarget &&
    !/^(?:below|above|under|over|from|off|either)\b/i.test(number.remark)
  )
    return null;
  return {
    ...number,
    text,
    held: cell.value as number | string,
    isOpen: number.unit === "%" && isTargetPercent && !isOfTarget,
  };
}
