import { factOf } from "../../../src/queries/about/fact-table.ts";
import { aboutMetric } from "../../../src/queries/about/metric.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { withMetric, withSeries } from "../../comparison/tiny-comparison.ts";
import { packOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

function fact(id: string, field: string, pack: Pack = tinyPack): unknown {
  const series = pack.seriesById.get(id) ?? null;
  const metric = series?.metric ?? pack.metricById.get(id);
  if (metric === undefined) throw new Error(`the pack has no metric ${id}`);
  return factOf(aboutMetric, pack, { metric, series }, field);
}

test("a metric without figures has no period, unit or source: empty, never undefined", () => {
  for (const field of ["unit", "period", "period start", "first period", "periods", "source", "staleness", "breaks"])
    expect([field, fact("O05M09", field)]).toEqual([field, ""]);
  expect(fact("O05M09", "status")).toBe("placeholder");
  expect(fact("O05M09", "published for")).toBe("");
});

test("a metric that has only breakdowns answers for all of them, and lists them", () => {
  expect(fact("O08M01", "unit")).toBe("years");
  expect(fact("O08M01", "id")).toBe("O08M01");
  expect(fact("O08M01", "breakdown")).toBe("");
  expect(fact("O08M01", "breakdowns")).toBe("Female (O08M01-F); Male (O08M01-M)");
  expect(fact("O08M01-M", "id")).toBe("O08M01-M");
  expect(fact("O08M01-M", "breakdown")).toBe("Male");
  expect(fact("O06M09", "breakdowns")).toBe("");
});

test("periods are counted up to the current one", () => {
  expect([fact("O06M09", "periods"), fact("O06M09", "period")]).toEqual([6, "2024/25"]);
  const before = withSeries("O06M09", { current: 4 });
  expect([fact("O06M09", "periods", before), fact("O06M09", "period", before)]).toEqual([5, "2023/24"]);
  expect(fact("O06M09", "first period")).toBe("2018/19");
  expect(fact("O06M09", "period end")).toBe("2025-08-31");
});

test("a break is given with the first period of the new method", () => {
  expect(fact("O06M10", "breaks")).toBe("from 2023/24: points for a retired qualification no longer count");
});

test("the next release is marked as expected or announced; whether it is late is counted to the day of the pack", () => {
  expect(fact("O06M09", "next release")).toBe("expected by 31 May 2027");
  expect(fact("O14M02", "next update")).toBe("was expected by 31 August 2026, not in these figures");
  expect(fact("O05M09", "next release")).toBe("");
  const sources = [{ ...tinyPackFile.sources[0]!, nextRelease: "2027-03-18" }];
  expect(fact("O06M09", "next release", packOf({ ...tinyPackFile, format: 3, sources }))).toBe(
    "announced for 18 March 2027",
  );
});

test("yes and no for what is calculated and what is judged", () => {
  expect([fact("O12M04", "derived"), fact("O06M09", "derived")]).toEqual(["yes", "no"]);
  expect([fact("O02M03", "judged"), fact("O06M09", "judged")]).toEqual(["no", "yes"]);
});

test("partners and the metric that it repeats are named", () => {
  const pack = withMetric("O13M01", {
    responsibility: { councils: "lower", partners: ["NHS", "schools"], reason: "Decided for the tests." },
  });
  expect(fact("O13M01", "partners", pack)).toBe("NHS; schools");
  expect(fact("O13M01", "responsibility", pack)).toBe("district and single-tier councils, shared with NHS and schools");
  expect(fact("O13M01", "same as")).toBe("");
});

test("kind of figure, release page, file and how it was come by and the page of methods are the last facts, and what is not known is left out", () => {
  expect(Object.keys(aboutMetric.facts).slice(-6)).toEqual([
    "kind of figure",
    "release page",
    "file",
    "taken from",
    "checks",
    "methods",
  ]);
  expect(fact("O06M09", "methods")).toContain("The methods page of the help, methods.html");
  expect(fact("O06M09", "kind of figure")).toBe("proportion, from counts");
  expect([fact("O06M09", "release page"), fact("O06M09", "file")]).toEqual(["", ""]);
  expect(fact("O06M09", "taken from")).toBe("a public body’s own file");
  const [first] = tinyPackFile.sources;
  const sources = [
    { ...first!, file: "absence.csv", release: "https://www.gov.uk/absence", copiedBy: "others" as const },
  ];
  const pack = packOf({ ...tinyPackFile, sources });
  expect(fact("O06M09", "file", pack)).toBe("absence.csv");
  expect(fact("O06M09", "release page", pack)).toBe("https://www.gov.uk/absence");
  expect(fact("O06M09", "taken from", pack)).toBe("a copy of the publisher’s file that others made");
});

test("every source of the current figures is named, be it of one figure only", () => {
  const [first] = tinyPackFile.sources;
  const sources = ["tests", "more", "single", "old"].map((id) => ({ ...first!, id, title: `Figures ${id}` }));
  const absence = tinyPackFile.series.find((one) => one.id === "O06M09")!;
  const last = absence.values.length - 1;
  const series = tinyPackFile.series.map((one): typeof one =>
    one === absence
      ? {
          ...one,
          secondSources: one.periods.map(() => 1),
          otherSources: [
            [2, [last]],
            [3, [0]],
          ],
        }
      : one,
  );
  const pack = packOf({ ...tinyPackFile, sources, series });
  expect(fact("O06M09", "source", pack)).toBe("Figures tests; Figures more; Figures single");
});

test("how many current figures are not yet checked against earlier ones; older years do not count", () => {
  expect(fact("O06M09", "checks")).toBe("");
  expect(fact("O05M09", "checks")).toBe("");
  const { values, periods } = tinyPackFile.series.find((one) => one.id === "O06M09")!;
  const start = (values.length / periods.length) * (periods.length - 1);
  const held = values.flatMap((value, at) => (value === null ? [] : [at]));
  const current = held.filter((at) => at >= start);
  const flagged = (cells: number[]) => fact("O06M09", "checks", withSeries("O06M09", { flags: { unchecked: cells } }));
  expect(flagged(held)).toBe("not yet checked against earlier figures");
  expect(flagged(held.filter((at) => at < start))).toBe("");
  expect(flagged(current.slice(0, 2))).toBe(`2 of ${current.length} figures not yet checked against earlier figures`);
});

test("two files behind the current figures are both named, one file once", () => {
  const [first] = tinyPackFile.sources;
  if (first === undefined) throw new Error("the tiny pack has no source");
  const second = { ...first, id: "more", title: "Figures of counties" };
  const series = tinyPackFile.series.map((one) =>
    one.id === "O06M09" ? { ...one, secondSources: one.periods.map(() => 1) } : one,
  );
  const pack = packOf({ ...tinyPackFile, sources: [first, second], series });
  expect(fact("O06M09", "source", pack)).toBe("Figures made up for the tests; Figures of counties");
  expect(fact("O06M09", "licence", pack)).toBe("none");
});
