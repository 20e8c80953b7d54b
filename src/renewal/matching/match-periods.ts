import { canonicalLabel } from "../../pack/match-period.ts";
import type { Period } from "../../pack/period.ts";
import { type Matched, matchInRounds } from "./in-rounds.ts";

/** A period as a series has it. */
export interface PlacedPeriod extends Period {
  /** Index into the series' periods. */
  readonly index: number;
}

/** The periods of a series in two packs: by label, in whatever spelling; one with another label by its days. */
export function matchPeriods(before: readonly Period[], after: readonly Period[]): Matched<PlacedPeriod> {
  const days = ({ start, end }: Period): string => `${start} ${end}`;
  return matchInRounds(placed(before), placed(after), [
    { keys: (one) => [`${one.label} ${days(one)}`] },
    { keys: (one) => [one.label] },
    { keys: (one) => [canonicalLabel(one.label)] },
    { keys: (one) => [days(one)] },
  ]);
}

function placed(periods: readonly Period[]): PlacedPeriod[] {
  return periods.map((period, index) => ({ ...period, index }));
}
