import type { Area, FormerArea } from "../../../src/areas/area.ts";
import { matchAreas } from "../../../src/renewal/matching/match-areas.ts";

const area = (code: string, name: string, more: Partial<Area> = {}): Area =>
  ({ code, name, tier: "single", aliases: [], ...more }) as unknown as Area;
const names = (areas: readonly Area[]): string[] => areas.map(({ name }) => name);

test("a recoded council is known by the code among its other names, in either pack, else by its name", () => {
  const before = {
    areas: [area("E08000020", "Gateshead"), area("E1", "Barnsley"), area("E3", "Leeds")],
    formerAreas: [],
  };
  const after = {
    areas: [
      area("E08000037", "Gateshead Council", { aliases: ["E08000020"] }),
      area("E2", "Barnsley"),
      area("E3", "Leeds City"),
    ],
    formerAreas: [],
  };
  const { both, gone, fresh } = matchAreas(before, after);
  expect(both.map((pair) => [pair.before.code, pair.after.code])).toEqual([
    ["E08000020", "E08000037"],
    ["E1", "E2"],
    ["E3", "E3"],
  ]);
  expect([...gone, ...fresh]).toEqual([]);
});

test("a council that took the name of one that is former now, or is of another tier, is not the same", () => {
  const former = { code: "E10", name: "Somerset", successors: ["E66"] } as unknown as FormerArea;
  const before = { areas: [area("E10", "Somerset"), area("E20", "Dorset", { tier: "county" })], formerAreas: [] };
  const after = { areas: [area("E66", "Somerset"), area("E21", "Dorset")], formerAreas: [former] };
  const { both, gone, fresh } = matchAreas(before, after);
  expect(both).toEqual([]);
  expect([names(gone), names(fresh)]).toEqual([
    ["Somerset", "Dorset"],
    ["Somerset", "Dorset"],
  ]);
});
