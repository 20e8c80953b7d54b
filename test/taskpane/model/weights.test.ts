import { mean, sampleStandardDeviation } from "simple-statistics";
import type { Area } from "../../../src/areas/area.ts";
import type { Indicator } from "../../../src/pack/pack.ts";
import { weighable, weightedList } from "../../../src/taskpane/model/weights.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const { pack } = shippedDesk();
const named = (name: string): Area => pack.areas.find((one) => one.name === name)!;
const kent = named("Kent");

/** The counties from the nearest, by the law's own words and simple-statistics: a second way to the same list. */
function countiesFrom(own: Area, weightOf: (id: string) => number): string[] {
  const counties = pack.areas.filter((one) => one.tier === "county");
  const scores = (indicator: Indicator): Map<Area, number> => {
    const held = counties.filter((one) => !Number.isNaN(indicator.values[one.index]));
    const values = held.map((one) => indicator.values[one.index]!);
    if (values.length < 2) return new Map();
    const [centre, spread] = [mean(values), sampleStandardDeviation(values)];
    return new Map(held.map((one, at) => [one, (values[at]! - centre) / spread]));
  };
  const columns = pack.indicators.map((one) => ({ weight: weightOf(one.id), scores: scores(one) }));
  const distance = (other: Area): number => {
    const shared = columns.filter(({ scores: held }) => held.has(own) && held.has(other));
    const total = shared.reduce((sum, { weight }) => sum + weight, 0);
    const squares = shared.map(({ weight, scores: held }) => weight * (held.get(own)! - held.get(other)!) ** 2);
    return Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / total);
  };
  return counties
    .filter((one) => one !== own)
    .map((one) => ({ name: one.name, distance: distance(one) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 15)
    .map(({ name }) => name);
}

describe("neighbours by the user's weights", () => {
  const weights = new Map([
    ["population", 0],
    ["imd-score", 3],
  ]);
  const list = weightedList(pack, kent, weights);
  const equal = countiesFrom(kent, () => 1);
  const weighted = countiesFrom(kent, (id) => weights.get(id) ?? 1);

  test("are the nearest when the distance is reckoned again with those weights", () => {
    expect(list.members.map((one) => one.area.name)).toEqual(weighted);
    expect(weighted).not.toEqual(equal);
  });

  test("say where each stood before, who is new and who is gone", () => {
    const places = list.members.map((one) => one.before);
    expect(places).toEqual(weighted.map((name) => (equal.includes(name) ? equal.indexOf(name) + 1 : null)));
    expect(list.added).toEqual(weighted.filter((name) => !equal.includes(name)));
    expect(list.gone).toEqual(equal.filter((name) => !weighted.includes(name)));
    expect(list.stay + list.gone.length).toBe(15);
  });

  test("with none changed are the neighbours as they stand", () => {
    const { members, added, gone } = weightedList(pack, kent, new Map());
    expect(members.map((one) => one.before)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect([...added, ...gone]).toEqual([]);
  });
});

test("an indicator that is not published for the council can be given no weight", () => {
  const { held, notHeld } = weighable(pack, kent);
  // The pack's own notes: output per hour is not for counties, area cost adjustment for nobody.
  expect(notHeld.map((one) => one.id)).toEqual(["gva-per-hour", "area-cost"]);
  expect(held).toHaveLength(19);
});
