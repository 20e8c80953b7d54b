import { catalogue } from "../../../src/framework/catalogue.ts";
import { readPeriod, type PeriodKind } from "../../../src/sources/period/read-period.ts";
import { seriesPlan } from "../../../src/sources/plan/series-plan.ts";
import { sourceFiles } from "../../../src/sources/plan/source-files.ts";

const plans = Object.entries(seriesPlan);

test("the plan names every series of the framework catalogue and no other", () => {
  const table = catalogue.flatMap((one) => one.series.map((each) => `${one.id}/${each.seriesNo}`));
  expect(Object.keys(seriesPlan).sort()).toEqual([...table].sort());
});

test("every history, and every file of counts, is of a file that is read", () => {
  for (const [key, { histories, counts = {} }] of plans)
    for (const { source } of [...histories, ...Object.values(counts)])
      expect([key, Object.hasOwn(sourceFiles, source)]).toEqual([key, true]);
});

test("no measure of a file stands behind two series, unless a metric repeats another’s figures", () => {
  const repeats = new Set(catalogue.filter((one) => one.sameAs !== null).map((one) => one.id as string));
  const measures = plans
    .filter(([key]) => !repeats.has(key.split("/")[0] ?? ""))
    .flatMap(([, { histories }]) => histories.map(({ source, measure }) => `${source}|${measure}`));
  expect(measures.filter((one, at) => measures.indexOf(one) !== at)).toEqual([]);
});

test("men’s figures go to the breakdown for men, women’s to that for women", () => {
  const entry = catalogue.find((one) => one.id === "O08M02");
  for (const { seriesNo, breakdown } of entry?.series ?? [])
    expect(seriesPlan[`O08M02/${seriesNo}`]?.histories[0]?.measure).toMatch(new RegExp(` ${breakdown ?? "?"}$`));
});

test("labels called provisional are periods of the series’ own kind, as the pack spells them", () => {
  const labels = plans.flatMap(([key, { period, provisional = [] }]) =>
    provisional.map((label) => [key, label, readPeriod(label, period)?.period.label]),
  );
  expect(labels).not.toHaveLength(0);
  for (const [key, label, read] of labels) expect([key, read]).toEqual([key, label]);
});

test("a population is the base of one period of its series, spelled as the pack spells it", () => {
  const bases = plans.flatMap(([key, { period, counts = {} }]) =>
    Object.values(counts).flatMap(({ source, baseOf }) => (source === "population" ? [[key, period, baseOf]] : [])),
  );
  expect(bases.map(([key]) => key)).toEqual(["O07M01/0", "O08M12/0", "O10M08/0", "O10M08/1"]);
  for (const [key, period, baseOf = ""] of bases as [string, PeriodKind, string?][])
    expect([key, readPeriod(baseOf, period)?.period.label]).toEqual([key, baseOf]);
});
