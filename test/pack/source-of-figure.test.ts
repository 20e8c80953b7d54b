import { sourceOfFigure, sourcesOfPeriod } from "../../src/pack/source-of-figure.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const { pack } = shippedDesk();
const from = (council: string, id: string): string | undefined => {
  const area = pack.areas.find(({ name }) => name === council);
  const series = pack.seriesById.get(id);
  if (area === undefined || series === undefined) throw new Error(`no ${council} or ${id}`);
  return sourceOfFigure(pack, series, area, series.current)?.id;
};

test("a county's figure is from the publisher's own tables, a single-tier council's from the compilation where that is less rounded", () => {
  expect(from("Kent", "O09M06")).toBe("ascof-tables");
  expect(from("Gateshead", "O09M06")).toBe("lof-skills-for-care");
  expect(from("Maidstone", "O06M01")).toBe("els-key-stage-2");
});

test("a single-tier council that the compilation lacks has the other source, and England the publisher's own tables", () => {
  // The compilation has no figure of the shared children's services of Kingston and Richmond, DfE's own tool has.
  expect(from("Kingston upon Thames", "O07M15")).toBe("lait");
  expect(from("Gateshead", "O07M15")).toBe("lof-dfe");
  expect(from("England", "O09M01")).toBe("ascof-tables");
});

test("a period with one source has it for all", () => {
  const all = { sources: pack.sources.slice(0, 2), areas: pack.areas };
  const one = { periodSources: [1], secondSources: [null], otherSources: new Map<number, number>() };
  for (const tier of ["county", "district", "single", "country"] as const)
    expect(sourceOfFigure(all, one, { tier, index: 0 }, 0)).toBe(pack.sources[1]);
  expect(sourceOfFigure(all, one, { tier: "county", index: 0 }, 1)).toBeNull();
});

test("a figure may be from any source, and all sources of a period are known", () => {
  const all = { sources: pack.sources.slice(0, 4), areas: pack.areas };
  const width = pack.areas.length;
  const one = {
    periodSources: [0, 1],
    secondSources: [2, null],
    otherSources: new Map([
      [5, 3],
      [6, 0],
      [width + 5, 2],
    ]),
  };
  const at = (tier: "single" | "county", index: number, period: number) =>
    all.sources.findIndex((source) => source === sourceOfFigure(all, one, { tier, index }, period));
  expect([at("single", 4, 0), at("single", 5, 0), at("county", 6, 0), at("county", 7, 0)]).toEqual([0, 3, 0, 2]);
  expect([at("single", 5, 1), at("county", 7, 1)]).toEqual([2, 1]);
  expect(sourcesOfPeriod(all, one, 0).map((source) => all.sources.indexOf(source))).toEqual([0, 2, 3]);
  expect(sourcesOfPeriod(all, one, 1).map((source) => all.sources.indexOf(source))).toEqual([1, 2]);
});
