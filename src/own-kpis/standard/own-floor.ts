import type { Kpi, KpiNumber } from "../kpi.ts";
import { rounded } from "../cells/figure.ts";
import { sameScale, type ScaleKind } from "./scale.ts";

/** Where red begins, or why it is not known. */
export type OwnFloor =
  | { readonly kind: "floor"; readonly value: number; readonly text: string; readonly from: "floor" | "tolerance" }
  | { readonly kind: "none" }
  /** There is one, and it cannot be used. */
  | { readonly kind: "open"; readonly words: string };

/**
 * The floor of a KPI: its own, else its target minus the tolerance where high is good, plus it where low is.
 *
 * A tolerance in per cent is that share of the target, unless the target is in per cent too: then it may be of the
 * target or in points, and stays open.
 */
export function ownFloor(kpi: Kpi, target: KpiNumber, factor: 1 | -1, kind: ScaleKind): OwnFloor {
  const { floor, unreadFloor, tolerance } = kpi;
  if (floor !== null)
    return sameScale(floor, target, kind)
      ? { kind: "floor", value: floor.value, text: floor.text, from: "floor" }
      : { kind: "open", words: `the floor ${floor.text} is not in the unit of the target` };
  if (unreadFloor !== null) return { kind: "open", words: `floor not read: “${unreadFloor}”` };
  if (tolerance === null) return { kind: "none" };
  const isPercent = tolerance.unit === "%";
  const isOfTarget = /\bof (?:the )?target\b/i.test(tolerance.remark ?? "");
  if (tolerance.isOpen || (isPercent && !isOfTarget && (target.unit === "%" || kind === "percent")))
    return { kind: "open", words: `the tolerance of ${tolerance.text} is open: of the target or in points` };
  if (!isPercent && !sameDistance(tolerance, target, kind))
    return { kind: "open", words: `the tolerance of ${tolerance.text} is not in the unit of the target` };
  const distance = Math.abs(isPercent ? (target.value * tolerance.value) / 100 : tolerance.value);
  const value = rounded(target.value - factor * distance);
  return { kind: "floor", value, text: String(value), from: "tolerance" };
}

/** A distance is small beside its target: only a unit of its own, or a share beside a percentage, tells it apart. */
function sameDistance(tolerance: KpiNumber, target: KpiNumber, kind: ScaleKind): boolean {
  if (tolerance.unit !== null) {
    if (tolerance.unit === "points") return target.unit === "%" || kind === "percent" || kind === null;
    return sameScale(tolerance, { ...target, unit: target.unit ?? tolerance.unit }, kind);
  }
  // 0.05 beside 50% may be 5% or a twentieth of a point.
  const isPercent = target.unit === "%" || kind === "percent";
  return !isPercent || tolerance.value === 0 || Math.abs(tolerance.value) >= 0.1 || Math.abs(target.value) <= 1;
}
