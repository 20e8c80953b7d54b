import { isNoValue } from "../../statistics/no-value.ts";
import type { Series } from "../../pack/pack.ts";
import { lowerFirst, seriesName } from "../../wording/metric-words.ts";
import { isRefusal } from "../../wording/refusal.ts";
import type { Desk } from "../desk.ts";

/** What a formula holds in quotes stays well below Excel's 255 characters, so that it can be read. */
const longest = 100;

/**
 * How a formula that people read names a series: by its short name and breakdown where these mean this series and no
 * other, else by its id, which always does.
 *
 * @example nameInFormula(desk, absence) // "persistent absence"
 * @example nameInFormula(desk, femaleHealthyLife) // "healthy life expectancy, female"
 */
export function nameInFormula({ seriesNamed }: Pick<Desk, "seriesNamed">, series: Series): string {
  const name = lowerFirst(seriesName(series));
  const found = seriesNamed(name);
  const means = isNoValue(found) || isRefusal(found) ? null : found.id;
  return means === series.id && name.length <= longest ? name : series.id;
}
