import { openModel } from "../../../src/neighbours/open-model.ts";
import { listedStanding } from "../../../src/queries/official/listed-standing.ts";
import { officialPackFile } from "../../fixtures/packs/official-pack.ts";
import { placeOf } from "../../fixtures/packs/tiny-areas.ts";
import { areaNamed, packOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const pack = packOf(officialPackFile);
const standing = (one: string, other: string, from = pack) =>
  listedStanding(from, areaNamed(one, from), areaNamed(other, from));

test("nothing is known of a council that is not on the list, or where there is no list", () => {
  expect(standing("Kent", "Hampshire")).toBeNull();
  expect(standing("Surrey", "Kent")).toBeNull();
  expect(standing("Kent", "Surrey", tinyPack)).toBeNull();
});

test("the place on the list, and the place by our model among all of the tier", () => {
  const nearest = openModel(pack).neighboursOf(areaNamed("Wokingham", pack), 99);
  const place = nearest.findIndex(({ area }) => area.name === "Luton") + 1;
  expect(standing("Wokingham", "Luton")).toEqual({
    list: "MHCLG's statistical neighbours, July 2026",
    place: 3,
    byModel: { place, of: nearest.length, isNear: place <= 15 },
  });
});

test("a neighbour of another tier has no place by our model, which compares none", () => {
  const mixed = packOf({
    ...officialPackFile,
    neighbourLists: officialPackFile.neighbourLists.map((list) =>
      list.id === "lof" ? { ...list, members: list.members.map((row) => row && [placeOf("E06000035"), ...row]) } : list,
    ),
  });
  expect(standing("Kent", "Medway", mixed)).toMatchObject({ place: 1, byModel: null });
});
