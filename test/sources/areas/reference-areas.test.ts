import { readAreas } from "../../../src/sources/areas/reference-areas.ts";

const head =
  "area_code,name,type,tier,parent_county_code,region_name,combined_authority_name,dfe_la_number,code_start_year,aliases\n";
const read = (rows: string): ReturnType<typeof readAreas> => readAreas(`${head}${rows}\n`, "areas.csv");

test("what a council has not is null, an empty list or an empty number, never an empty name", () => {
  expect(read("E07000110,Maidstone,shire district,lower,E10000016,South East,,,,").areas).toEqual([
    {
      code: "E07000110",
      name: "Maidstone",
      type: "shire district",
      tier: "district",
      county: "E10000016",
      region: "South East",
      combinedAuthority: null,
      dfeNumber: "",
      startYear: null,
      aliases: [],
    },
  ]);
});

test("the table’s words become ours: a shire county of the upper tier is a county", () => {
  const { areas } = read(
    "E10000016,Kent,shire county,upper,,South East,,886,,Kent CC|KCC|\nE08000038,Barnsley,metropolitan district,single,,Yorkshire,South Yorkshire,370,2025,",
  );
  expect(areas).toMatchObject([
    { type: "county", tier: "county", county: null, aliases: ["Kent CC", "KCC"] },
    { type: "metropolitan district", tier: "single", combinedAuthority: "South Yorkshire", startYear: 2025 },
  ]);
});

test("the City of London is no London borough, though the table counts it among them", () => {
  const { areas } = read(
    "E09000001,City of London,London borough,single,,London,,201,,\nE09000033,Westminster,London borough,single,,London,,213,,",
  );
  expect(areas.map(({ name, type }) => [name, type])).toEqual([
    ["City of London", "city corporation"],
    ["Westminster", "London borough"],
  ]);
});

test.each(["parish,single", "shire county,middle"])("“%s” is an issue, and the area is left out", (words) => {
  expect(read(`E1,A,${words},,R,,1,,`)).toMatchObject({
    areas: [],
    issues: [{ file: "areas.csv", code: "unknown-word", row: 2 }],
  });
});

test("without its columns the table gives no areas but issues", () => {
  const { areas, issues } = readAreas("area_code,name\nE1,A\n", "areas.csv");
  expect(areas).toEqual([]);
  expect(issues.map((one) => one.column)).toContain("tier");
});
