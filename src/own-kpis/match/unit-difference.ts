import type { Series } from "../../pack/pack.ts";
import type { KpiReason } from "../match-words.ts";
import type { Kpi } from "../kpi.ts";
import type { SaidMeasure } from "../measure/said-measure.ts";
import { baseOf, kindOfUnit, type UnitKind, unitKindOf } from "../measure/unit-kind.ts";

/** A unit that differs, or null; `unsaid` where only the user can know. */
export interface UnitCompared {
  readonly difference: KpiReason | null;
  readonly unsaid: KpiReason | null;
}

const none: UnitCompared = { difference: null, unsaid: null };
/** A figure this many times beyond all published ones is of another kind. */
const beyond = 1.5;

/** Compares the kind of number and the base of a rate. */
export function compareUnits(
  kpi: Kpi,
  said: SaidMeasure,
  series: Series | null,
  kinds: readonly UnitKind[],
): UnitCompared {
  const own = ownKind(kpi, said);
  if (series === null) return unitAlone(own, kinds);
  const lof = kindOfUnit(series.unit);
  const differs = (kind: UnitKind): UnitCompared => ({
    difference: { kind: "unit", part: "unit", own: kind, lof: series.unit },
    unsaid: null,
  });
  if (own !== null && own !== lof && !kinds.includes(own)) return differs(own);
  const value = kpi.value?.value ?? null;
  if (own === null && lof === "share" && value !== null && Math.abs(value) > 100) return differs("count");
  if (own === null && lof === "rate" && value !== null && isBeyond(value, series)) return differs("count");
  const [ownBase, lofBase] = [baseOf(kpi.unit) ?? said.base, baseOf(series.unit)];
  if (ownBase !== null && lofBase !== null && ownBase !== lofBase)
    return { difference: { kind: "base", part: "unit", own: ownBase, lof: lofBase }, unsaid: null };
  if (lof !== "rate" || own !== null) return none;
  const unsaid: KpiReason = { kind: "unit-unsaid", lof: series.unit };
  return mayBeCount(kpi) && !series.unit.startsWith("£")
    ? { difference: { ...unsaid, part: "unit" }, unsaid: null }
    : { difference: null, unsaid };
}

/**
 * A whole number, or "<5", without a unit and without the word "rate": as likely a count as a rate, and only the council
 * knows.
 */
function mayBeCount({ name, value, unread }: Kpi): boolean {
  if (/\brates?\b/i.test(name)) return false;
  if (value === null) return /^\s*<\s*\d+\s*$/.test(unread ?? "");
  return Number.isInteger(value.value) && !/\d\.\d/.test(value.text);
}

/** Where there are no figures yet, the kinds that the definition knows. */
function unitAlone(own: UnitKind | null, kinds: readonly UnitKind[]): UnitCompared {
  const [lof] = kinds;
  if (own === null || lof === undefined || kinds.includes(own)) return none;
  return { difference: { kind: "unit", part: "unit", own, lof: kindWords[lof] }, unsaid: null };
}

const kindWords: Readonly<Record<UnitKind, string>> = {
  share: "per cent",
  count: "numbers",
  rate: "a rate",
  money: "pounds",
  days: "time",
  score: "a score",
};

/** The list's unit before the name, and that before the sign beside the figure. */
function ownKind(kpi: Kpi, said: SaidMeasure): UnitKind | null {
  const ofCount = /^\s*(?:number|no\.?|count|#|nos\.?|people|households|children)\s*$/i.test(kpi.unit) ? "count" : null;
  return ofCount ?? unitKindOf(kpi.unit) ?? said.kind ?? unitKindOf(kpi.value?.unit ?? kpi.value?.text ?? "");
}

function isBeyond(value: number, series: Series): boolean {
  const most = mostOf(series);
  return most !== null && value > beyond * most;
}

const largest = new WeakMap<Series, number | null>();

function mostOf(series: Series): number | null {
  let most = largest.get(series);
  if (most === undefined) {
    most = null;
    for (const value of series.values) if (!Number.isNaN(value) && (most === null || value > most)) most = value;
    largest.set(series, most);
  }
  return most;
}
