import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack, packState } from "../../src/functions/pack-holder.ts";
import type { Series } from "../../src/pack/pack.ts";
import { call } from "./calling.ts";

/* Checks rules for every sentence that could go to a committee, for ten councils of all kinds. */

const councils = [
  "Kent",
  "Gateshead",
  "Maidstone",
  "Westminster",
  "Wokingham",
  "Cornwall",
  "Isles of Scilly",
  "Birmingham",
  "Surrey",
  "Rutland",
];

let series: readonly Series[] = [];
const sentences: { area: string; of: Series; text: string }[] = [];

beforeAll(() => {
  awaitPack();
  provideShippedPack();
  const state = packState();
  if (state.kind !== "ready") throw new Error("the shipped pack is not there");
  series = state.desk.pack.series;
  const ids = series.map((one) => one.id);
  const rows = call(
    "NARRATIVE",
    councils.map((name) => [name]),
    [ids],
  ) as string[][];
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      if (!text.startsWith("#")) sentences.push({ area: councils[at] as string, of: series[column] as Series, text });
    }),
  );
});

const breaking = (rule: (sentence: (typeof sentences)[number]) => boolean): string[] =>
  sentences.filter((one) => !rule(one)).map((one) => one.text);
/** The words before the caveat are ours; the caveat is the source's. */
const ours = (text: string): string => text.replace(/Caveat: .*$/, "");

test("there are sentences for most figures", () => expect(sentences.length).toBeGreaterThan(700));

test("none has a gap, a doubled space or full stop, or a stray character", () => {
  expect(breaking(({ text }) => !/undefined|NaN|null|\[object| {2}|\.\.|,,| ,| \.|\(\)|[“”]{2}/.test(text))).toEqual(
    [],
  );
});

test("no sentence stands in one narrative twice", () => {
  const parts = (text: string): string[] => text.replaceAll("Caveat: ", "").split(/(?<=[.!?]) +/);
  expect(breaking(({ text }) => new Set(parts(text)).size === parts(text).length)).toEqual([]);
});

test("what is not ranked is said to be so once, before the caveat or in it", () => {
  const notJudged = sentences.filter(({ of }) => of.metric.noVerdict);
  expect(notJudged.length).toBeGreaterThan(20);
  expect(notJudged.filter(({ text }) => text.match(/not ranked/g)?.length !== 1).map(({ text }) => text)).toEqual([]);
});

test("each names the council, begins a sentence and ends one", () => {
  expect(
    breaking(({ text, area }) => text.startsWith("On ") && text.includes(`, ${area} stood at `) && text.endsWith(".")),
  ).toEqual([]);
});

test("counts of one have the grammar of one", () => {
  expect(
    breaking(({ text }) => !/\b1 (?:areas|people|households|periods|councils)\b|\b1 of the \d+ have\b/.test(text)),
  ).toEqual([]);
});

test("the words of a verdict are used only with an interval that supports them", () => {
  const words = /\b(?:better|worse|similar|higher|lower)\b/;
  expect(
    breaking(({ text }) => !words.test(ours(text)) || /the 95% interval.* (?:lies wholly|includes)/.test(text)),
  ).toEqual([]);
});

test("better and worse are never used for contextual outcomes or where neither way is good", () => {
  const claims = /(?:which is|result is) (?:better|worse)/;
  expect(
    breaking(({ text, of }) => !claims.test(text) || (of.metric.outcome < 15 && of.metric.polarity !== "neutral")),
  ).toEqual([]);
});

test("metrics that are not judged get no place", () => {
  expect(breaking(({ text, of }) => !of.metric.noVerdict || !/\d+(?:st|nd|rd|th) of \d+/.test(text))).toEqual([]);
});

test("the figure has its unit, and the caveat is there if there is one", () => {
  expect(breaking(({ text, of }) => !of.unit.startsWith("%") || /stood at [+−]?[\d,.]+%/.test(text))).toEqual([]);
  expect(breaking(({ text, of }) => of.metric.caveat === "" || text.includes(of.metric.caveat))).toEqual([]);
});

test("no more than two reservations stand in a row", () => {
  const reserved =
    /^(?:\d+ of the|The figures? of |No 95%|Only \d|Too few|Since the method|Newer|The figure is (?:prov|from|built)|Caveat|This is far|This metric is not|England is|This describes|Not yet checked)/;
  const longest = (text: string): number => {
    // The caveat is the source's, however many sentences it has.
    const parts = [
      ...ours(text)
        .trim()
        .split(/(?<=[.!?]) +/),
      ...(text.includes("Caveat: ") ? ["Caveat"] : []),
    ];
    const runs = parts.map((part) => (reserved.test(part) ? "x" : " ")).join("");
    return Math.max(...runs.split(" ").map((run) => run.length));
  };
  expect(breaking(({ text }) => longest(text) <= 2)).toEqual([]);
});

test("a derived interval is called so with the place, and a verdict from one has its distance beside it", () => {
  const derived = sentences.filter(({ text }) => text.includes("95% interval derived from published counts"));
  expect(derived.length).toBeGreaterThan(50);
  const words = /(?:though )?(?:close to|equal to|when rounded|a little|well|far|above|below)/.source;
  const claim = new RegExp(
    `(?:result|figure) is (?:better|worse|higher|lower), ${words}.* the median of|the two are similar`,
  );
  expect(
    derived.filter(({ text }) => !claim.test(text) || !/by its derived interval/.test(text)).map(({ text }) => text),
  ).toEqual([]);
});
