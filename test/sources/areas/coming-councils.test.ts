import { makeAreaIndex } from "../../../src/areas/area-index.ts";
import type { Area } from "../../../src/areas/area.ts";
import { readCodeHistory } from "../../../src/sources/areas/code-history.ts";
import { comingCouncils } from "../../../src/sources/areas/coming-councils.ts";
import { formerAreas, packAreas } from "../../../src/sources/areas/pack-areas.ts";
import { readAreas } from "../../../src/sources/areas/reference-areas.ts";

const head =
  "area_code,name,type_code,type,tier,parent_county_code,parent_county_name,region_code,region_name,combined_authority_code,combined_authority_name,dfe_la_number,council_code,mhclg_e_code,code_start_year,aliases,predecessor_codes\n";
const district = (code: string, name: string): string =>
  `${code},${name},E07,shire district,lower,E10000030,Surrey,E12000008,South East,,,,,,,,\n`;
const surrey = "E10000030,Surrey,E10,shire county,upper,,,E12000008,South East,,,936,,,,Surrey County Council,\n";
const east: readonly [string, string][] = [
  ["E07000207", "Elmbridge"],
  ["E07000208", "Epsom and Ewell"],
  ["E07000210", "Mole Valley"],
  ["E07000211", "Reigate and Banstead"],
  ["E07000215", "Tandridge"],
];
const west: readonly [string, string][] = [
  ["E07000209", "Guildford"],
  ["E07000212", "Runnymede"],
  ["E07000213", "Spelthorne"],
  ["E07000214", "Surrey Heath"],
  ["E07000216", "Waverley"],
  ["E07000217", "Woking"],
];
const table = (rows: string) => readAreas(head + rows, "areas.csv").areas;
const now = table(surrey + [...east, ...west].map(([code, name]) => district(code, name)).join(""));

test("both are there, without a code, while their districts and county are", () => {
  expect(comingCouncils(now)).toEqual([
    {
      name: "East Surrey",
      begins: "2027-04-01",
      districts: east.map(([code]) => code),
      county: "E10000030",
      aliases: ["Surrey East"],
    },
    {
      name: "West Surrey",
      begins: "2027-04-01",
      districts: west.map(([code]) => code),
      county: "E10000030",
      aliases: ["Surrey West"],
    },
  ]);
});

test("in a table without one of the districts, or without the county, there is no such council to come", () => {
  expect(comingCouncils(now.filter(({ name }) => name !== "Woking")).map(({ name }) => name)).toEqual(["East Surrey"]);
  expect(comingCouncils(now.filter(({ name }) => name !== "Surrey"))).toEqual([]);
});

describe("a table that has the new councils, with codes made up for this test", () => {
  const [eastCode, westCode] = ["E06999901", "E06999902"];
  const unitary = (code: string, name: string): string =>
    `${code},${name},E06,unitary authority,single,,,E12000008,South East,,,,,,2027,${name} Council,\n`;
  const after = table(unitary(eastCode, "East Surrey") + unitary(westCode, "West Surrey"));
  const became = (pairs: readonly (readonly [string, string])[], code: string): string =>
    pairs.map(([old, name]) => `${old},${name},${code},,2026,merged or abolished into\n`).join("");
  const county = [["E10000030", "Surrey"]] as const;
  const history = readCodeHistory(
    `old_code,old_name,current_code,current_name,last_year_of_old_code,relation\n${became(east, eastCode)}${became(west, westCode)}${became(county, eastCode)}${became(county, westCode)}`,
    "history.csv",
  ).changes;
  const former = formerAreas(history, after, new Map([["E10000030", "Surrey County Council"]]));
  const areas = packAreas(after, history).map((area, index) => ({ ...area, index }) as unknown as Area);
  const index = makeAreaIndex(areas, former, comingCouncils(after));

  test("none is to come any more", () => expect(comingCouncils(after)).toEqual([]));

  test("even while the table keeps the districts for a time, a council is not both here and to come", () => {
    expect(comingCouncils([...now, ...after])).toEqual([]);
  });

  test("the names are those of the councils, and the old ones are former councils with them as successors", () => {
    for (const text of ["East Surrey", "East Surrey Council", "east surrey unitary", eastCode])
      expect(index.resolve(text)).toMatchObject({ kind: "area", area: { code: eastCode } });
    expect(index.resolve("Elmbridge")).toMatchObject({
      kind: "former",
      former: { code: "E07000207", successors: [eastCode], replacedIn: 2027 },
    });
    for (const text of ["Surrey", "Surrey CC", "E10000030"])
      expect(index.resolve(text)).toMatchObject({
        kind: "former",
        former: { successors: [eastCode, westCode], replacedIn: 2027 },
      });
  });
});
