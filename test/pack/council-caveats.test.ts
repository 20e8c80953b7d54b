import { councilCaveats } from "../../src/pack/council-caveats.ts";
import type { Area, Series } from "../../src/pack/pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";

const { pack, areaNamed } = shippedDesk();
const area = (name: string): Area => areaNamed(name) as Area;
const series = (id: string): Series => pack.seriesById.get(id) as Series;

test("a caveat of Kent's is there for Kent and the metric, and for nobody else", () => {
  for (const id of ["O07M01", "O07M05", "O07M09-INDEPENDENT", "O07M10-AGE17-18", "O07M11-AGE19-21"]) {
    const texts = councilCaveats(pack, series(id).metric, area("Kent")).map(({ text }) => text);
    expect(texts.join(" ")).toContain("“skewed, for example due to the size of Kent’s UASC population”");
    expect(councilCaveats(pack, series(id).metric, area("Essex"))).toEqual([]);
  }
  expect(councilCaveats(pack, series("O06M09").metric, area("Kent"))).toEqual([]);
});

test("a pack without such caveats can be read", () => {
  expect(tinyPack.caveats).toEqual([]);
});

test("every one has a source and names its councils, each of which the pack has", () => {
  for (const { metric, areas, text, source } of pack.caveats) {
    expect(source).not.toBe("");
    for (const code of areas)
      expect([metric, text]).toEqual([
        metric,
        expect.stringContaining(pack.areaByCode.get(code)?.name ?? "no council"),
      ]);
  }
});

test("no metric's own caveat names a council: that has its place beside the council's figure", () => {
  const names = pack.areas.filter(({ tier }) => tier !== "country").map(({ name }) => name);
  const naming = pack.metrics.filter(({ caveat }) => names.some((name) => new RegExp(`\\b${name}\\b`).test(caveat)));
  expect(naming.map(({ id }) => id)).toEqual([]);
});

test("two councils are said to have one figure only where every period held for both shows it", () => {
  const shared = pack.caveats.filter(({ text }) => text.includes("the same figure in every year"));
  expect(shared).toHaveLength(2);
  for (const { metric, areas } of shared) {
    const [one, other] = areas.map((code) => pack.areaByCode.get(code) as Area);
    const { values, periods } = series(metric);
    const pairs = periods.map((_, at) =>
      [one, other].map((place) => values[at * pack.areas.length + (place?.index ?? 0)]),
    );
    const both = pairs.filter((pair) => !pair.some((value) => Number.isNaN(value)));
    expect(both.length).toBeGreaterThanOrEqual(5);
    for (const [first, second] of both) expect(first).toBe(second);
  }
});
