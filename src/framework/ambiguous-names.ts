import { metricId } from "./metric-id.ts";
import type { MetricId } from "./metric.ts";

/**
 * Names that officers use for more than one metric. They are answered with the metrics they may mean, never with one.
 *
 * Only names that the framework's wording would not show to be ambiguous need a line here: a short form ("KS2"), or
 * words of which one title alone happens to contain the exact form ("homelessness", "unmet need").
 */
export const ambiguousNames: ReadonlyMap<string, readonly MetricId[]> = new Map([
  name("decent homes", "O02M01", "O02M04"),
  name("homelessness", "O03M01", "O03M02", "O03M03", "O03M04", "O03M05"),
  name("rough sleeping", "O03M04", "O03M05"),
  name("rough sleepers", "O03M04", "O03M05"),
  name("unmet need", "O04M02", "O04M03"),
  name("childcare", "O05M04", "O05M05"),
  name("childcare take-up", "O05M04", "O05M05"),
  name("KS2", "O06M01", "O06M02", "O06M06", "O07M03"),
  name("KS 2", "O06M01", "O06M02", "O06M06", "O07M03"),
  name("Key Stage 2", "O06M01", "O06M02", "O06M06", "O07M03"),
  name("KS4", "O06M03", "O06M04", "O06M07", "O07M04"),
  name("KS 4", "O06M03", "O06M04", "O06M07", "O07M04"),
  name("Key Stage 4", "O06M03", "O06M04", "O06M07", "O07M04"),
  name("disadvantage gap", "O06M02", "O06M04"),
  name("attainment", "O06M01", "O06M02", "O06M03", "O06M04", "O06M06", "O06M07", "O07M03", "O07M04"),
  name("SEN", "O06M06", "O06M07", "O06M10", "O06M13"),
  name("SEND", "O06M06", "O06M07", "O06M10", "O06M13"),
  name("absence", "O06M09", "O06M10", "O07M02"),
  name("youth justice", "O06M11", "O06M12"),
  name("youth offending", "O06M11", "O06M12"),
  name("physical inactivity", "O06M14", "O08M06"),
  name("inactivity", "O06M14", "O08M06"),
  name("child protection", "O07M06", "O07M07"),
  name("child protection plans", "O07M06", "O07M07"),
  name("placements", "O07M08", "O07M09", "O07M13"),
  name("care leavers", "O07M10", "O07M11"),
  name("life expectancy", "O08M01", "O08M02"),
  name("smoking", "O08M03", "O08M10"),
  name("smokers", "O08M03", "O08M10"),
  name("sexual health", "O08M07", "O08M11", "O08M12"),
  name("quality of life", "O09M01", "O09M02"),
  name("carers", "O09M02", "O09M03", "O10M04", "O10M05"),
  name("satisfaction", "O09M03", "O09M04", "O12M03", "O12M04"),
  name("reablement", "O10M01", "O11M01"),
  name("long-term support", "O10M02", "O10M07", "O10M08", "O11M02"),
  name("waste", "O13M02", "O13M03", "O13M04"),
  name("household waste", "O13M02", "O13M03", "O13M04"),
  name("bus", "O14M02", "O14M07"),
  name("buses", "O14M02", "O14M07"),
  name("deprivation", "O15M04", "O15M05", "O15M06"),
  name("income deprivation", "O15M05", "O15M06"),
  name("business", "O15M07", "O15M08", "O15M09", "O15M10", "O15M11"),
  name("businesses", "O15M07", "O15M08", "O15M09", "O15M10", "O15M11"),
]);

function name(text: string, ...ids: string[]): [string, readonly MetricId[]] {
  return [text, ids.map(metricId)];
}
