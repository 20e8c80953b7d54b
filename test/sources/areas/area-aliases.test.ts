import { cleanAliases } from "../../../src/sources/areas/area-aliases.ts";

const aliases = (name: string, published: string[], code = "E00000000", former: string[] = []): string[] =>
  cleanAliases({ code, name }, published, former);

test("the council's own name in another spelling is no alias", () => {
  expect(aliases("Stockton-on-Tees", ["Stockton on Tees", "stockton-on-tees", "Stockton-On-Tees UA"])).toEqual([]);
});

test("lower-case aliases are written as names are", () => {
  expect(aliases("Hull", ["city of kingston upon hull", "newcastle-under-lyme district"])).toEqual([
    "City of Kingston upon Hull",
    "Newcastle-under-Lyme District",
  ]);
});

test("a list's own marks are taken off", () => {
  expect(aliases("Medway", ["The Medway Towns UA", "barnet london boro"])).toEqual(["Medway Towns", "Barnet"]);
});

test("a London borough gets its short form", () => {
  expect(aliases("Barnet", ["London Borough of Barnet"])).toEqual(["London Borough of Barnet", "LB Barnet"]);
});

test("an alias that stands twice stands once", () => {
  expect(aliases("Bristol, City of", ["City of Bristol", "city of bristol", "Bristol"])).toEqual([
    "City of Bristol",
    "Bristol",
  ]);
});

test("pieces of a name cut at its comma, and names of two councils at once, are left out", () => {
  const bcp = ["Bournemouth", "Christchurch and Poole", "Bournemouth, Christchurch and Poole Council"];
  expect(aliases("Bournemouth, Christchurch and Poole", bcp, "E06000058")).toEqual([
    "Bournemouth, Christchurch and Poole Council",
    "BCP",
    "BCP Council",
  ]);
  expect(aliases("Worthing", ["adur and worthing borough council"], "E07000229")).toEqual([]);
});

test("a recoded council is found under its old code", () => {
  expect(aliases("Barnsley", [], "E08000038", ["E08000016"])).toEqual(["E08000016"]);
});
