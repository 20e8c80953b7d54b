import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeAreaIndex } from "../../src/areas/area-index.ts";
import { makeMetricIndex } from "../../src/framework/metric-index.ts";
import { readPack } from "../../src/pack/read-pack.ts";

const file = join(process.cwd(), "assets", "pack", "lof-pack.json");
const withPack = existsSync(file) ? describe : describe.skip;

withPack("in the shipped pack (skipped where it is not built)", () => {
  const pack = existsSync(file) ? readPack(readFileSync(file, "utf8"), "") : undefined;
  if (pack === undefined) return;
  const areas = makeAreaIndex(pack.areas, pack.formerAreas);
  const metrics = makeMetricIndex(pack.metrics, pack.series);

  test("every name, alias and code of an area means that area", () => {
    for (const area of pack.areas)
      for (const name of [area.code, area.name, ...area.aliases])
        expect([name, areas.resolve(name)]).toEqual([name, { kind: "area", area }]);
  });

  test("every former council that had a code answers by it", () => {
    for (const former of pack.formerAreas.filter(({ code }) => code !== ""))
      expect(areas.resolve(former.code)).toEqual({ kind: "former", former });
  });

  test("every series is found by its id, every metric by its names", () => {
    for (const series of pack.series) {
      const answer = metrics.resolve(series.id);
      expect([series.id, answer.kind === "series" && answer.series.id]).toEqual([series.id, series.id]);
    }
    for (const metric of pack.metrics)
      for (const name of [metric.id, metric.shortName]) {
        const answer = metrics.resolve(name);
        const found = answer.kind === "series" ? answer.series.metric : answer.kind === "metric" ? answer.metric : null;
        expect([name, found?.id]).toEqual([name, metric.id]);
      }
  });

  test("the first example works: persistent absence in Kent", () => {
    const kent = areas.resolve("Kent");
    const absence = metrics.resolve("persistent absence");
    expect(kent.kind === "area" && kent.area.code).toBe("E10000016");
    expect(absence.kind === "series" && absence.series.id).toBe("O06M09");
  });
});
