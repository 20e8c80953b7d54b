import { formerAreas, packAreas } from "../../../src/sources/areas/pack-areas.ts";
import { readAreas } from "../../../src/sources/areas/reference-areas.ts";
import { readCodeHistory } from "../../../src/sources/areas/code-history.ts";

const areasHead =
  "area_code,name,type_code,type,tier,parent_county_code,parent_county_name,region_code,region_name,combined_authority_code,combined_authority_name,dfe_la_number,council_code,mhclg_e_code,code_start_year,aliases,predecessor_codes\n";
const areas = readAreas(
  `${areasHead}E10000016,Kent,E10,shire county,upper,,,E12000008,South East,,,886,KEN,E2221,,Kent CC,
E07000110,Maidstone,E07,shire district,lower,E10000016,Kent,E12000008,South East,,,,MAI,E2237,,,
E08000038,Barnsley,E08,metropolitan district,single,,,E12000003,Yorkshire and The Humber,E47000002,South Yorkshire,370,BNS,,2025,,E08000016
E06000063,Cumberland,E06,unitary authority,single,,,E12000002,North West,,,942,CBD,,2023,,
E06000064,Westmorland and Furness,E06,unitary authority,single,,,E12000002,North West,,,943,WAF,,2023,,
E06000066,Somerset,E06,unitary authority,single,,,E12000009,South West,,,933,SMT,,2023,,
`,
  "areas.csv",
);
const history = readCodeHistory(
  `old_code,old_name,current_code,current_name,last_year_of_old_code,relation
E08000016,Barnsley,E08000038,Barnsley,2024,recode
E10000006,Cumbria,E06000064,Westmorland and Furness,2022,merged or abolished into
E10000006,Cumbria,E06000063,Cumberland,2022,merged or abolished into
E07000190,Taunton Deane,E06000066,Somerset,2018,merged or abolished into
`,
  "history.csv",
);
const former = formerAreas(history.changes, areas.areas, new Map([["E10000006", "Cumbria County Council"]]));

test("the files are read without issues", () => expect([...areas.issues, ...history.issues]).toEqual([]));

test("areas stand by code, England last, tiers in our words", () => {
  expect(packAreas(areas.areas, history.changes).map((area) => `${area.code} ${area.tier}`)).toEqual([
    "E06000063 single",
    "E06000064 single",
    "E06000066 single",
    "E07000110 district",
    "E08000038 single",
    "E10000016 county",
    "E92000001 country",
  ]);
});

test("a district knows its county, everyone the region, some their combined authority", () => {
  const [, , , maidstone, barnsley] = packAreas(areas.areas, history.changes);
  expect(maidstone).toMatchObject({ county: "E10000016", region: "South East", combinedAuthority: null });
  expect(barnsley).toMatchObject({ county: null, combinedAuthority: "South Yorkshire", aliases: ["E08000016"] });
});

test("a recoded council is no former council", () =>
  expect(former.map((area) => area.name)).toEqual(["Taunton Deane", "Cumbria"]));

test("a former council names all that took its place, its full name, and the year of the change", () => {
  expect(former[1]).toEqual({
    code: "E10000006",
    name: "Cumbria",
    successors: ["E06000063", "E06000064"],
    replacedIn: 2023,
    aliases: ["Cumbria County Council"],
  });
});

test("where today's council came later than the change, it is not said to have replaced the former one", () => {
  expect(former[0]).toMatchObject({ name: "Taunton Deane", replacedIn: 2019, indirect: true });
  expect(former[1]).not.toHaveProperty("indirect");
});
