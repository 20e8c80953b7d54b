import { areaOf, type Change, faultAfter } from "./damage.ts";

const clone = structuredClone;

function coming(change: object): Change[1] {
  const one = { name: "West Kent", begins: "2030-04-01", districts: ["E07000110"], county: "E10000016", aliases: [] };
  return (file) => (file.comingAreas = [{ ...one, ...change }]);
}

test("the small pack has none", () => expect(faultAfter(() => undefined)).toBeNull());

test.each<Change>([
  ["England missing", (file) => file.areas.pop(), "does not end its areas with England"],
  ["England first", (file) => file.areas.reverse(), "does not end its areas with England"],
  ["another nation", (file) => (file.areas.at(-1)!.code = "E92000002"), "does not end its areas with England"],
  [
    "England twice",
    (file) => file.areas.unshift({ ...clone(file.areas.at(-1)!), code: "E92000009", name: "England 2" }),
    "the data pack has England twice",
  ],
  ["an area twice", (file) => file.areas.unshift(clone(file.areas[0]!)), "the area E06000032 is there twice"],
  ["a name twice", (file) => (file.areas[0]!.name = "MEDWAY"), "the area medway is there twice"],
  [
    "a tier that does not fit",
    (file) => (areaOf(file, "E06000035").tier = "county"),
    "the area E06000035 is a unitary authority",
  ],
  ["a county of a county", (file) => (areaOf(file, "E10000016").county = "E10000011"), "and is no district"],
  ["a district without county", (file) => (areaOf(file, "E07000110").county = null), "the district E07000110 names a"],
  [
    "a county that is none",
    (file) => (areaOf(file, "E07000110").county = "E06000035"),
    "the district E07000110 names a",
  ],
  ["a former area twice", (file) => file.formerAreas.push(file.formerAreas[0]!), "the former area E07000005 is there"],
  ["a former area that exists", (file) => (file.formerAreas[0]!.code = "E06000035"), "E06000035 is a current one"],
  ["a successor missing", (file) => (file.formerAreas[0]!.successors = ["E06999999"]), "a successor that is not there"],
  ["a coming area that exists", coming({ name: "Surrey" }), "the coming area Surrey is a current one"],
  ["a coming area of two counties", coming({ districts: ["E07000110", "E07000208"] }), "that is not in its county"],
  ["a place twice", (file) => file.places.push(file.places[0]!), "the place E06000032 is there twice"],
  [
    "a place without code",
    (file) => (file.places[0]![0] = "Luton"),
    "a place of the neighbours has a code that is none",
  ],
  ["a place renamed", (file) => (file.places[0]![1] = "Leeds"), "the place E06000032 has another name than the area"],
])("%s is found", (_name, change, expected) => expect(faultAfter(change)).toContain(expected));
