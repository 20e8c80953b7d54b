import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeAreaIndex } from "../../src/areas/area-index.ts";
import { catalogue } from "../../src/framework/catalogue.ts";
import { catalogueMetrics } from "../../src/framework/catalogue-metrics.ts";
import { everydayTable } from "../../src/framework/everyday-table.ts";
import { everydayWords } from "../../src/framework/everyday.ts";
import { makeMetricIndex } from "../../src/framework/metric-index.ts";
import { makeSearch } from "../../src/framework/search.ts";
import { normaliseName } from "../../src/text/normalise.ts";
import { readPack } from "../../src/pack/read-pack.ts";

const metrics = catalogueMetrics(catalogue);
const words = everydayWords(everydayTable);
const search = makeSearch(metrics, [], undefined, everydayTable);
const firstId = (text: string): string | undefined => {
  const [first] = search.find(text, "metric");
  return first?.kind === "metric" ? first.metric.id : undefined;
};

test("each word of the table first finds the metric decided for it, in any case and number", () => {
  const wrong = words.filter(({ word, ids }) => firstId(word) !== ids[0] || firstId(word.toUpperCase()) !== ids[0]);
  expect(wrong).toEqual([]);
});

test.each([
  ["Potholes", "O14M05"],
  ["bins", "O13M04"],
  ["rubish", "O13M04"],
  ["buses", "O14M02"],
  ["GP", "O08M13"],
  ["obesity", "O08M05"],
  ["school results", "O06M03"],
  ["children in care", "O07M01"],
  ["foster", "O07M09"],
  ["homelessness", "O03M01"],
  ["mould", "O02M01"],
  ["wages", "O15M13"],
  ["traffic accidnets", "O14M04"],
  ["school attendance", "O06M09"],
  ["libraries", "O12M10"],
  ["electric cars", "O14M06"],
  ["phone signal", "O15M16"],
  ["unemployment", "O15M02"],
  ["care homes in our area", "O11M02"],
])("%j is understood as a resident means it: %s", (text, id) => {
  expect(firstId(text)).toBe(id);
});

/* What an officer or councillor would type, one or more for each outcome; decided from what the metrics measure. */
test.each([
  ["isolated", "O12M06"],
  ["isolated older people", "O12M06"],
  ["unpaid carers", "O09M02"],
  ["nursery", "O05M05"],
  ["dustbins", "O13M04"],
])("%j finds what is measured: %s", (text, id) => {
  expect([firstId(text), search.everyday(text)?.measured]).toEqual([id, true]);
});

test.each([
  ["streetlights", undefined],
  ["street light broken", undefined],
  ["grass cutting", undefined],
  ["public toilets", undefined],
  ["waiting lists", undefined],
  ["veterans", undefined],
  ["knife crime", "O06M11"],
  ["widow", "O12M06"],
  ["living alone", "O12M06"],
  ["single mums", "O16M01"],
  ["dog poo", "O12M09"],
  ["the tip", "O13M02"],
  ["bus pass", "O14M02"],
  ["climate change", "O02M02"],
  ["alzheimers", "O10M07"],
  ["wheelchair", "O10M02"],
])("%j is of what the framework does not measure; nearest: %s", (text, id) => {
  const found = search.everyday(text);
  expect([found?.measured, found?.metrics[0]?.id, firstId(text)]).toEqual([false, id, id]);
});

test("each id of the table is that of a metric", () => {
  const known = new Set<string>(metrics.map(({ id }) => id));
  expect(words.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
  for (const { word, ids, measured } of words) expect([word, measured && ids.length === 0]).toEqual([word, false]);
});

test("every metric is reached by an everyday word, and first by one unless it repeats another's figures", () => {
  const measured = words.filter((one) => one.measured);
  const reached = new Set(measured.flatMap(({ ids }) => ids));
  const first = new Set(measured.map(({ ids }) => ids[0]));
  expect(metrics.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  expect(metrics.filter(({ id, sameAs }) => sameAs === null && !first.has(id)).map(({ id }) => id)).toEqual([]);
});

test("no word stands twice, in one number or the other", () => {
  const found = words.map(({ word }) => search.everyday(word)?.word);
  expect(found).toEqual(words.map(({ word }) => word));
});

/* With one sign of number less on both sides: "births" and "birth" are one word here, as for whoever types them. */
test("no word said to be unmeasured stands in the short name, an alias or a breakdown of a metric", () => {
  const plain = (text: string): string => ` ${normaliseName(text).replace(/s\b/g, "")} `;
  const names = [
    ...metrics.flatMap(({ shortName, aliases }) => [shortName, ...aliases]),
    ...catalogue.flatMap(({ series }) => series.flatMap((one) => [one.breakdown ?? "", ...one.aliases])),
  ].map(plain);
  const unmeasured = words.filter((one) => !one.measured);
  const found = unmeasured.filter(({ word }) => names.some((name) => name.includes(plain(word))));
  // Other words: "fine particulates", and "health visitor review".
  expect(found.map(({ word }) => word).sort()).toEqual(["fines", "visitors"]);
});

test.each([
  ["vacancies", "O07M15"],
  ["deaths", "O08M04"],
  ["development", "O05M01"],
  ["adoption", "O07M09"],
  ["births", "O15M07"],
  ["growth", "O15M09"],
  ["wellbeing", "O08M14"],
  ["training", "O06M05"],
  ["offending", "O06M12"],
  ["NHS", "O08M13"],
  ["pregnancy", "O08M07"],
  ["safety", "O14M04"],
  ["efficiency", "O02M02"],
])("%j, which stands in a metric's own name, is not said to be unmeasured, and finds it first: %s", (text, id) => {
  expect([firstId(text), search.everyday(text)?.measured ?? true]).toEqual([id, true]);
  expect(makeMetricIndex(metrics, [], undefined, everydayTable).resolve(text).kind).not.toBe("unmeasured");
});

const file = join(process.cwd(), "assets", "pack", "lof-pack.json");
const withPack = existsSync(file) ? test : test.skip;

withPack("no word is the name of a council, and none is silently read as a metric that has it in its name", () => {
  const pack = readPack(readFileSync(file, "utf8"), "");
  const areas = makeAreaIndex(pack.areas, pack.formerAreas);
  // What an unknown name was meant for does not matter here, and takes milliseconds to work out.
  const isKnown = (word: string): boolean => areas.resolve(word, () => false).kind !== "unknown";
  expect(words.filter(({ word }) => isKnown(word))).toEqual([]);
  const index = makeMetricIndex(pack.metrics, pack.series, undefined, everydayTable);
  for (const { word, measured } of words) {
    const { kind } = index.resolve(word);
    const own = search.find(word, "metric").some((one) => one.kind === "metric" && hasName(one.metric, word));
    const refused = kind === "unknown" || kind === "ambiguous" || kind === "not-covered";
    expect([word, own || refused || (!measured && kind === "unmeasured")]).toEqual([word, true]);
  }
});

function hasName({ shortName, aliases }: (typeof metrics)[number], word: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return [shortName, ...aliases].some(
    (name) => letters(name.replace("&", "and")) === letters(word.replace("&", "and")),
  );
}
