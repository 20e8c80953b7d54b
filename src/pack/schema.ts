import * as z from "zod/mini";
import { figureBases, figureKinds } from "../framework/figure-kinds.ts";
import { isDay } from "./day.ts";

/**
 * The pack file: one JSON document, values as columns per series.
 *
 * Cells of a series are numbered period by period: cell = period * (size of its coverage) + place in the coverage.
 * `null` is "no number"; the reason, where known, is in `states`, by cell number. Each large column is checked with one
 * plain loop: a validator object per cell would take most of the time that reading may take.
 *
 * Format 2 has kinds of figures, counts behind them, and any number of sources for a period. Format 3 has besides what is
 * new since the pack before, and publishers' dates; it is written only where there is any of that, since a reader refuses
 * keys that it does not know. Format 1 is still read, so that packs kept for the record open.
 */
export const packFormat = 2;
export const newsFormat = 3;
export const readFormats = [1, packFormat, newsFormat] as const;

/** Longer than any sentence of a pack, and short enough for a cell. */
const longestText = 2_000;
/** Larger than any figure about a country, and small enough that no sum of figures leaves what a number can hold. */
const largest = 1e12;

const isoDate = z.string().check(z.refine(isDay));
const dayOrMonth = z.string().check(z.refine((value) => isDay(value) || (value.length === 7 && isDay(`${value}-01`))));
/** Without control characters, which no cell and no file may hold, and halves of letters. */
const text = z.string().check(z.maxLength(longestText), z.regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u));
const filled = text.check(z.regex(/\S/));
const whole = z.number().check(z.int(), z.nonnegative());
const tier = z.enum(["single", "county", "district", "country"]);

const column = z.custom<(number | null)[]>(
  (value) =>
    Array.isArray(value) &&
    value.every((cell) => cell === null || (typeof cell === "number" && Math.abs(cell) <= largest)),
  "a column of numbers and nulls",
);
const cells = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((cell) => Number.isInteger(cell) && cell >= 0),
  "a list of cell numbers",
);

/** Counts, of the periods that have any: index into `periods`, and a number or null for each area of the coverage. */
const counts = z.optional(z.array(z.tuple([whole, column])));

const area = z.strictObject({
  code: z.string().check(z.regex(/^E\d{8}$/)),
  name: filled,
  tier,
  type: z.enum([
    "unitary authority",
    "metropolitan district",
    "London borough",
    "city corporation",
    "county",
    "shire district",
    "country",
  ]),
  county: z.nullable(text),
  region: z.nullable(text),
  combinedAuthority: z.nullable(text),
  aliases: z.array(filled),
});

const formerArea = z.strictObject({
  code: text,
  name: filled,
  successors: z.array(filled).check(z.minLength(1)),
  replacedIn: z.nullable(whole),
  indirect: z.optional(z.literal(true)),
  aliases: z.array(filled),
});

/** Older packs have none. */
const comingArea = z.strictObject({
  name: filled,
  begins: isoDate,
  districts: z.array(filled).check(z.minLength(1)),
  county: filled,
  aliases: z.array(filled),
});

const outcome = z.strictObject({
  number: whole,
  title: filled,
  ambition: text,
  contextual: z.boolean(),
  note: z.nullable(text),
});

/** Older packs do not have these. */
const uncoveredPart = z.strictObject({
  part: filled,
  names: z.array(filled).check(z.minLength(1)),
  unlessWith: z.optional(z.array(filled)),
  isWider: z.optional(z.literal(true)),
  instead: filled,
});

const metric = z.strictObject({
  id: z.string().check(z.regex(/^O\d{2}M\d{2}$/)),
  outcome: whole,
  title: filled,
  shortName: filled,
  aliases: z.array(filled),
  type: z.enum(["outcome", "output"]),
  publisher: filled,
  polarity: z.enum(["higher-is-better", "lower-is-better", "neutral"]),
  status: z.enum(["live", "in-development", "placeholder", "not-confirmed"]),
  derived: z.boolean(),
  noVerdict: z.boolean(),
  caveat: text,
  responsibility: z.strictObject({
    councils: z.enum(["upper", "lower", "both"]),
    partners: z.array(filled),
    reason: filled,
  }),
  publishedFor: z.array(tier),
  sameAs: z.nullable(text),
  notCovered: z.optional(z.array(uncoveredPart)),
});

const stateCells = z.strictObject({
  suppressed: z.optional(cells),
  notPublished: z.optional(cells),
  notApplicable: z.optional(cells),
  suppressedOrNotPublished: z.optional(cells),
  roundsToZero: z.optional(cells),
});
const flagCells = z.strictObject({
  partial: z.optional(cells),
  derived: z.optional(cells),
  proxy: z.optional(cells),
  provisional: z.optional(cells),
  derivedInterval: z.optional(cells),
  unchecked: z.optional(cells),
});

const series = z.strictObject({
  id: z.string().check(z.regex(/^O\d{2}M\d{2}(-[A-Z0-9-]+)?$/)),
  metric: filled,
  breakdown: z.nullable(text),
  breakdownAliases: z.array(filled),
  unit: filled,
  cadenceMonths: z.number().check(z.int(), z.positive(), z.maximum(1_200)),
  /** Packs of format 1 do not have these two. */
  kind: z.optional(z.enum(figureKinds)),
  basis: z.optional(z.enum(figureBases)),
  current: whole,
  breaks: z.array(z.strictObject({ from: whole, reason: filled })),
  /** Index into `coverages`. */
  coverage: whole,
  /** Label, first day, last day, index into `sources`; oldest first. */
  periods: z.array(z.tuple([filled, isoDate, isoDate, whole])).check(z.minLength(1)),
  /** By period: index into `sources` of the source usual for counties and districts; null = the period's own. */
  secondSources: z.optional(z.array(z.nullable(whole))),
  /** Format 1: cells whose figure is from the other of the period's two sources. */
  otherSource: z.optional(cells),
  /** Format 2: index into `sources`, and the cells whose figure is from it and not from the source usual for the tier. */
  otherSources: z.optional(z.array(z.tuple([whole, cells]))),
  /** Format 2: by period, indices into `sources` of those that counts were taken from where the figure was not. */
  countSources: z.optional(z.array(z.tuple([whole, z.array(whole).check(z.minLength(1))]))),
  values: column,
  lower95: z.optional(column),
  upper95: z.optional(column),
  numerator: counts,
  denominator: counts,
  respondents: counts,
  states: stateCells,
  flags: flagCells,
});

const indicator = z.strictObject({
  id: filled,
  number: whole,
  name: filled,
  unit: text,
  status: z.enum(["official", "derived", "proxy", "missing"]),
  note: text,
  period: text,
  source: text,
  /** By position of the area in `areas`; null for England. */
  values: column,
});

const neighbourList = z.strictObject({
  id: filled,
  name: filled,
  publisher: filled,
  source: whole,
  /** By position of the area in `areas`: numbers into `places`, nearest first; null = no list. */
  members: z.array(z.nullable(cells)),
  /** Where the publisher gives a word for the distance: numbers into `closenessWords`, in the order of `members`. */
  closeness: z.optional(z.array(z.nullable(cells))),
});

const source = z.strictObject({
  id: filled,
  publisher: filled,
  title: filled,
  licence: filled,
  address: filled,
  retrieved: isoDate,
  release: z.optional(filled),
  file: z.optional(filled),
  copiedBy: z.optional(z.enum(["others", "compilers"])),
  /** Format 3. */
  published: z.optional(isoDate),
  nextRelease: z.optional(dayOrMonth),
});

/**
 * From the one period to the other, by their labels, and for which councils: the area at position n of `areas` where bit
 * n % 4 of the hexadecimal digit n / 4 is set.
 */
const changedFigures = z.optional(z.array(z.tuple([filled, filled, z.string().check(z.regex(/^[\da-f]+$/))])));

/** Format 3: what is new in a series. One without `before` is new itself, one that is no longer there has its name. */
const seriesNews = z.strictObject({
  id: filled,
  gone: z.optional(filled),
  /** Label of the newest period of the pack before. */
  before: z.optional(filled),
  /** Labels of the new periods after it, and of new periods up to it. */
  periods: z.optional(z.array(filled)),
  earlier: z.optional(z.array(filled)),
  revised: changedFigures,
  gained: changedFigures,
  lost: changedFigures,
});

const news = z.strictObject({
  since: z.strictObject({ built: isoDate, sha256: z.string().check(z.regex(/^[\da-f]{64}$/)) }),
  /** Codes of the areas that the pack before did not have. */
  areas: z.optional(z.array(filled).check(z.minLength(1))),
  series: z.array(seriesNews),
});

const caveat = z.strictObject({
  metric: filled,
  areas: z.array(filled).check(z.minLength(1)),
  text: filled,
  source: filled,
});

export const packSchema = z.strictObject({
  format: z.literal(readFormats),
  edition: isoDate,
  built: isoDate,
  areas: z.array(area).check(z.minLength(2)),
  formerAreas: z.array(formerArea),
  comingAreas: z.optional(z.array(comingArea)),
  outcomes: z.array(outcome),
  metrics: z.array(metric),
  /** Lists of area positions that series share. */
  coverages: z.array(cells),
  series: z.array(series),
  indicators: z.array(indicator),
  /** Codes and names of every listed neighbour, so that areas outside England keep a name. */
  places: z.array(z.tuple([filled, filled])),
  closenessWords: z.array(filled),
  neighbourLists: z.array(neighbourList),
  sources: z.array(source),
  /** Of single councils; packs made before 0.1.0 have none. */
  caveats: z.optional(z.array(caveat)),
  everyday: z.optional(z.array(filled)),
  news: z.optional(news),
});

/** The content of the pack file. */
export type PackFile = z.infer<typeof packSchema>;
export type SeriesFile = PackFile["series"][number];
