import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeAreaIndex } from "../../src/areas/area-index.ts";
import { makeMetricIndex } from "../../src/framework/metric-index.ts";
import type { Metric } from "../../src/framework/metric.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { normaliseName } from "../../src/text/normalise.ts";

const file = join(process.cwd(), "assets", "pack", "lof-pack.json");
const namesOf = ({ title, shortName, aliases }: Metric): string[] => [title, shortName, ...aliases];

/** A name, and what is left of a title without its heading, brackets, or both. */
function bare(name: string): string[] {
  const rest = name.slice(name.indexOf(": ") + 1);
  return [name, rest].flatMap((one) => [one, one.replace(/\(.*?\)/g, " ")]);
}

/** Every run of words of every name. */
function runsOf(metrics: readonly Metric[]): { run: string; metric: string }[] {
  return metrics.flatMap((metric) =>
    namesOf(metric).flatMap((name) => {
      const words = normaliseName(name).split(" ");
      const from = (at: number): string[] => words.slice(at).map((_, more) => words.slice(at, at + more + 1).join(" "));
      return words.flatMap((_, at) => from(at)).map((run) => ({ run, metric: metric.id }));
    }),
  );
}

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

  const runs = (): ReturnType<typeof runsOf> => runsOf(pack.metrics);
  const figureOf = (text: string): string | null => {
    const answer = metrics.resolve(text, () => false);
    return answer.kind === "series" && answer.series.breakdown === null ? answer.series.metric.id : null;
  };

  test("no single word out of a name is a name itself, but for the words declared as names", () => {
    const declared = new Set(pack.metrics.flatMap(namesOf).map(normaliseName));
    const single = new Set(runs().flatMap(({ run }) => (run.includes(" ") || declared.has(run) ? [] : [run])));
    expect(single.size).toBeGreaterThan(300);
    expect([...single].filter((word) => figureOf(word) !== null)).toEqual(["vacancy"]);
  });

  test("no run of words gives a figure where it leaves out a word of the name that is not one of form", () => {
    const declared = new Set(pack.metrics.flatMap(namesOf).map(normaliseName));
    const answering = runs().filter(({ run, metric }) => !declared.has(run) && figureOf(run) === metric);
    const leftOut = new Set(
      answering.flatMap(({ run, metric }) => {
        const names = pack.metrics.filter(({ id }) => id === metric).flatMap((one) => namesOf(one).flatMap(bare));
        const rests = names
          .map((name) => ` ${normaliseName(name)} `)
          .flatMap((name) =>
            name.includes(` ${run} `)
              ? [
                  name
                    .replace(` ${run} `, " ")
                    .split(" ")
                    .filter((word) => word !== ""),
                ]
              : [],
          );
        return rests.sort((one, other) => one.length - other.length)[0] ?? [run];
      }),
    );
    const ofForm = "at average for in number of on overall percentage proportion rate rates score the".split(" ");
    expect([...leftOut].filter((word) => !ofForm.includes(word))).toEqual([]);
  });

  test.each([
    ["killed", "seriously injured"],
    ["special guardianship order", "residence order", "child arrangement order"],
    ["compost", "reuse"],
    ["children eligible", "not eligible"],
    ["severe absence"],
    ["safeguarding enquiries"],
  ])("%s and other parts of one title do not give the whole's figure, and are named", (...parts) => {
    for (const part of parts) expect([part, metrics.resolve(part).kind]).toEqual([part, "not-covered"]);
  });

  test.each([
    "them",
    "which",
    "was that",
    "move",
    "breakdowns",
    "request",
    "order",
    "early",
    "discharge",
    "absence of pupils",
  ])("%j out of a title gives no figure, and leads to its metric", (text) => {
    const answer = metrics.resolve(text);
    expect(answer.kind === "unknown" && answer.near.length > 0).toBe(true);
  });

  test("the first example works: persistent absence in Kent", () => {
    const kent = areas.resolve("Kent");
    const absence = metrics.resolve("persistent absence");
    expect(kent.kind === "area" && kent.area.code).toBe("E10000016");
    expect(absence.kind === "series" && absence.series.id).toBe("O06M09");
  });
});
