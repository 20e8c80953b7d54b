import type { Metric } from "../../../src/framework/metric.ts";
import { districtRows, districtsPart } from "../../../src/report/districts/district-rows.ts";
import { contentFor } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const { pack } = shippedDesk();
const districtsOf = (county: string) =>
  pack.areas.filter((area) => area.county === pack.areas.find(({ name }) => name === county)?.code);

test("the districts' own outcomes come first, the more of them is theirs alone the earlier; those about the place last", () => {
  const { rows } = districtRows(pack, districtsOf("Kent"));
  expect([...new Set(rows.map(({ outcome }) => outcome.number))]).toEqual([3, 12, 8, 14, 15, 16]);
});

test("a measure of which one district alone has a figure is a row; one that is suppressed for all is counted", () => {
  const named = (...names: string[]) => districtsOf("Kent").filter(({ name }) => names.includes(name));
  const ids = (of: Parameters<typeof districtRows>[1]) => districtRows(pack, of).rows.map((row) => row.series.id);
  expect(ids(named("Dartford", "Ashford"))).toContain("O03M02");
  expect(ids(named("Dartford"))).not.toContain("O03M02");
  expect(districtRows(pack, named("Dartford")).leftOut.get("suppressed")).toBeGreaterThan(0);
});

test("what is not asked for is neither a row nor counted", () => {
  const isAsked = ({ id }: Metric): boolean => id === "O03M04" || id === "O03M03";
  const { rows, leftOut } = districtRows(pack, districtsOf("Kent"), isAsked);
  expect([rows.map(({ metric }) => metric.id), [...leftOut]]).toEqual([["O03M04"], [["placeholder", 1]]]);
});

test("a directorate's sheet has the directorate's measures", () => {
  const content = contentFor(shippedDesk(), "Kent", "our-job");
  const part = districtsPart(pack, { ...content, isAsked: ({ outcome }) => outcome === 8 });
  expect(typeof part === "string" ? part : part.rows.map(({ metric }) => metric.id)).toEqual(["O08M06"]);
});
