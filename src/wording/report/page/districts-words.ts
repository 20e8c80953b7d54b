import { counted, listed } from "../../list.ts";
import { oneOfTier } from "../../tier.ts";
import type { Tier } from "../../../areas/area.ts";

/*
 * The words of the sheet with a county's districts. Each line has to fit the width of a page: running text does not wrap.
 */
export const districtsWords = {
  sheet: "LOF Districts",
  title: (county: string): string => `Districts of ${county}`,
  measures:
    "Measures that are the districts’ job, alone or shared with the county. A word in place of a figure says why there is none.",
  contextual: (outcomes: readonly number[]): string =>
    `${outcomes.length === 1 ? "Outcome" : "Outcomes"} ${listed(outcomes.map(String))}, about the place and not the council’s performance, ${outcomes.length === 1 ? "stands" : "stand"} last.`,
  /** Around the name of the first sheet: whichever council stands there. */
  always: (summary: string): string =>
    `Each figure is that of the district above it, whichever council and set stand on “${summary}”; a row’s figures are all of its period.`,
  /** Around the council that stands on the first sheet now. */
  otherCouncil: (summary: string, county: string): readonly [string, string] => [
    `“${summary}” is about `,
    ` now: this sheet still has the districts of ${county}.`,
  ],
  anotherCouncil: "another council",
  lostSheet: (summary: string): string =>
    `This sheet has lost its first one, “${summary}”; its figures are those of the districts all the same.`,
  /** What is left out, with the reason. */
  leftOut: (reasons: ReadonlyMap<string, number>): string => {
    const count = [...reasons.values()].reduce((sum, one) => sum + one, 0);
    const why = [...reasons].map(([reason, many]) => `${many} ${reason}`);
    return `When this was built, ${counted(count, "more measure")} had no figure for any of these districts: ${why.join(", ")}.`;
  },
  notHeld: "not held in these figures",
  placeholder: "without figures yet",
  otherTier: "published for other councils only",
  caveats: "What to know of each measure, and who publishes it",
  caveat: (measure: string, publisher: string, caveat: string): string =>
    `${measure} (${publisher})${caveat === "" ? "" : `: ${caveat}`}`,
  councilCaveat: (measure: string, district: string, caveat: string): string => `${measure}, ${district}: ${caveat}`,
  headings: { measure: "Measure", unit: "Unit", period: "Period", id: "Metric id" },
  /** Where none of the measures asked for is theirs. */
  nothing: (county: string): string =>
    `There is no sheet of districts: no measure asked for is the districts’ job and has a figure for a district of ${county}.`,
  /** Where the report's council is no county. */
  notACounty: (council: string, tier: Tier, county: string | null): string =>
    county === null
      ? `--districts is for the report of a county: ${council} is ${oneOfTier(tier)}. Leave --districts out.`
      : `--districts is for the report of a county: ${council} is ${oneOfTier(tier)} in ${county}. Name ${county}, or leave --districts out.`,
  noSheet: (council: string, tier: Tier): string =>
    `There is no sheet of districts: ${council} is ${oneOfTier(tier)}, not a county.`,
  /** Of several councils' reports, those of councils that have no districts. */
  noSheetIn: (councils: number): string =>
    councils === 1
      ? "One of the councils is not a county: its report has no sheet of districts."
      : `${councils} of the councils are not counties: their reports have no sheet of districts.`,
} as const;
