import type { Area } from "../../src/areas/area.ts";
import { answersTo, kindOf, kindOfFormer, type CouncilKind } from "../../src/areas/council-kind.ts";
import { areas, formerAreas } from "./fixtures/areas.ts";

const kind = (name: string): CouncilKind | null => kindOf(areas.find((area) => area.name === name) as Area);

describe("which names fit a council", () => {
  test.each([
    ["England", null],
    ["Kent", "county"],
    ["County Durham", "county"],
    ["Herefordshire, County of", "county"],
    ["Maidstone", "town"],
    ["Leicester", "town"],
    ["Barnsley", "town"],
    ["Camden", "london"],
    ["Medway", "open"],
    ["Cornwall", "open"],
  ])("%s is %s", (name, expected) => {
    expect(kind(name)).toBe(expected);
  });

  test("a former council is a county by its code, else a town", () => {
    expect(formerAreas.map((former) => [former.name, kindOfFormer(former)])).toContainEqual(["Cumbria", "county"]);
    expect(formerAreas.map((former) => [former.name, kindOfFormer(former)])).toContainEqual(["Bournemouth", "town"]);
  });

  test("every designation must fit", () => {
    expect(answersTo("county", ["county"])).toBe(true);
    expect(answersTo("county", ["town"])).toBe(false);
    expect(answersTo("london", ["london", "town"])).toBe(true);
    expect(answersTo("open", ["county"])).toBe(true);
    expect(answersTo("open", ["london"])).toBe(false);
    expect(answersTo("town", [])).toBe(true);
    expect(answersTo("town", ["any", "county"])).toBe(false);
  });
});
