import { olderCouncils } from "../../../src/sources/areas/older-councils.ts";
import type { ReferenceArea } from "../../../src/sources/areas/reference-areas.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const { pack } = shippedDesk();
const all = olderCouncils(pack.areas as unknown as ReferenceArea[]);

test("the 35 districts abolished in 2009 whose name no council has today lie in councils of the seven counties of 2009", () => {
  const of2009 = all.filter(
    ({ replacedIn, aliases }) => replacedIn === 2009 && !/County Council$/.test(aliases[0] ?? ""),
  );
  expect(of2009.length).toBe(35);
  const today = of2009.map(({ successors }) => pack.areaByCode.get(successors[0] as (typeof successors)[0])?.name);
  expect(new Set(today)).toEqual(
    new Set([
      "Central Bedfordshire",
      "Cheshire East",
      "Cheshire West and Chester",
      "Cornwall",
      "County Durham",
      "Northumberland",
      "Shropshire",
      "Wiltshire",
    ]),
  );
});

test("a county that was divided names all that took its place", () => {
  const avon = all.find(({ name }) => name === "Avon");
  expect(avon).toMatchObject({ code: "", replacedIn: 1996, aliases: ["Avon County Council"] });
  expect(avon?.successors.map((code) => pack.areaByCode.get(code)?.name).sort()).toEqual([
    "Bath and North East Somerset",
    "Bristol, City of",
    "North Somerset",
    "South Gloucestershire",
  ]);
});

test("none has the name of a council of today, or of another former one", () => {
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(pack.areas.filter(({ name, aliases }) => [name, ...aliases].some((each) => names.includes(each)))).toEqual([]);
});

test("where a council of today is not in the table, its line is left out", () => {
  const kent = pack.areas.filter(({ name }) => name === "Kent" || name === "Medway");
  expect(olderCouncils(kent as unknown as ReferenceArea[]).map(({ name }) => name)).toEqual([
    "Gillingham",
    "Rochester upon Medway",
  ]);
});
