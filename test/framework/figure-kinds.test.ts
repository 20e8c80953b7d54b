import { catalogue } from "../../src/framework/catalogue.ts";
import { figureBases, figureKinds, kindOfSeries } from "../../src/framework/figure-kinds.ts";
import { seriesId } from "../../src/framework/metric-id.ts";

const all = catalogue.flatMap((entry) =>
  entry.series.map((series) => ({ id: seriesId(entry.id, series.suffix), entry, ...series })),
);

test("the kind of every series of the catalogue is stated, and of no other", () => {
  expect(Object.keys(kindOfSeries)).toEqual(all.map(({ id }) => id));
  for (const { kind, basis } of all) {
    expect(figureKinds).toContain(kind);
    expect(figureBases).toContain(basis);
  }
});

test("kind and unit agree: a proportion is in per cent or per thousand, a rate of events per a number of people", () => {
  for (const { id, kind, unit } of all) {
    if (kind === "proportion") expect([id, unit]).toEqual([id, expect.stringMatching(/^%|^per 1,000 aged 15-64$/)]);
    if (kind === "rate of events")
      expect([id, unit]).toEqual([id, expect.stringMatching(/^per (1,000|10,000|100,000|billion)\b/)]);
    if (kind === "count") expect([id, unit]).toEqual([id, expect.stringMatching(/^(people|households)$/)]);
    if (kind === "gap") expect([id, unit]).toEqual([id, expect.stringMatching(/points$|^years$/)]);
    if (/^(percentage points|Attainment 8 points)$/.test(unit)) expect([id, kind]).toEqual([id, "gap"]);
    if (/score/.test(unit)) expect([id, kind]).toEqual([id, expect.stringMatching(/^(mean|index)$/)]);
  }
});

test("a caveat that speaks of a survey, a sample or a model never stands beside counted figures", () => {
  const estimated =
    /\b(surveys?|sample|samples|model|modelled|estimate|estimated|age-standardised|adjusted for severity)\b/;
  for (const { id, basis, entry } of all)
    if (estimated.test(entry.caveat)) expect([id, basis]).not.toEqual([id, "counted"]);
});

test("a metric under a second outcome has the same kinds of figures", () => {
  const repeats = catalogue.filter(({ sameAs }) => sameAs !== null);
  expect(repeats).not.toEqual([]);
  for (const entry of repeats) {
    const other = catalogue.find(({ id }) => id === entry.sameAs);
    expect(entry.series.map(({ kind, basis }) => [kind, basis])).toEqual(
      other?.series.map(({ kind, basis }) => [kind, basis]),
    );
  }
});
