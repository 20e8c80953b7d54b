import { isCellError } from "../../src/functions/cell-error.ts";
import { functionTable } from "../../src/functions/table.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { loadSentences } from "../../src/wording/workbook/loading.ts";
import { argumentWords } from "../../src/wording/arguments.ts";

type Call = readonly [id: string, ...args: unknown[]];

const some = <Thing>(list: readonly Thing[], count: number, random: () => number): Thing[] =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, () => list[Math.floor(random() * list.length)] as Thing);

const list = (words: string): string[] => words.split(", ");
const methods = list("robustz, z, percentile, favourable percentile, rank, quartile, quintile, gap, gap%, favourable");
const sets = list(
  "neighbours, DfE, ONS, ONS economic, ONS demographic, region, tier, type, England, county's districts",
);
const statistics = list("median, mean, q1, q3, min, max, mad, n, members, missing, missing names, england, set, model");
const ofFigure = list("value, lower, upper, period, flag, reason");
const ofEdition = list("edition, built, sha 256, sources, areas, outcomes, metrics, series, figures");
const ofCouncil = list("name, code, tier, type, region, county, combined authority, districts, other names, status");
const ofMetric = list(
  "title, short name, id, outcome, outcome number, type, status, unit, polarity, publisher, source, address, licence, retrieved, period, period start, period end, first period, periods, cadence, staleness, breaks, caveat, responsibility, responsibility reason, partners, published for, breakdown, breakdowns, derived, judged, same as, other names",
);

/**
 * Calls of every function that between them read every part of a pack: some councils and England, some series, every
 * kind of set, method and field.
 */
export function probeCalls(pack: Pack, random: () => number): Call[] {
  const councils = some(pack.areas.slice(0, -1), 2, random).map(({ code }) => code as string);
  const areas = [...councils, pack.england.code as string];
  const series = some(pack.series, 4, random).map(({ id }) => id);
  const metrics = some(pack.metrics, 2, random).map(({ id }) => id as string);
  const [area = "", other = ""] = councils;
  const sameTier = pack.areas.filter(({ tier }) => tier === pack.areaByCode.get(area)?.tier);
  const all: Call[] = [
    ["OUTCOMES"],
    ["METRICS"],
    ["COUNCILS"],
    ["DISTRICTS", pack.areas.find(({ tier }) => tier === "county")?.code ?? ""],
    ["SUGGEST", "Kant absense"],
    ["COUNCILS", "county", "South East"],
    ["EXPLAIN", area, other],
    ["EXPLAIN", area, some(sameTier, 1, random)[0]?.code],
    ["METRIC", column(areas), row(series)],
    ["BENCHMARK", column(areas), row(series), "median", "England"],
    ["RELATIVE", area, column(sameTier.map(({ code }) => code)), sameTier.map((_, at) => [at]), one(methods, random)],
    ["RAG", 12, 10, 8, "lower"],
    ...ofEdition.map((field): Call => ["EDITION", field]),
  ];
  for (const { number } of some(pack.outcomes, 2, random)) all.push(["METRICS", number], ["SCORECARD", area, number]);
  for (const id of [...metrics, ...series.slice(0, 2)]) for (const field of ofMetric) all.push(["ABOUT", id, field]);
  for (const council of areas) {
    all.push(["NEIGHBOURS", council, 5, null, true], ["CONTEXT", council], ["SCORECARD", council, null, "region"]);
    all.push(...ofCouncil.map((field): Call => ["ABOUT", council, field]));
    all.push(...sets.map((set): Call => ["NEIGHBOURS", council, 3, set]));
    for (const id of [...series, ...metrics.slice(0, 1)]) all.push(...aboutFigure(council, id, random));
  }
  return all;
}

const one = <Thing>(things: readonly Thing[], random: () => number): Thing =>
  things[Math.floor(random() * things.length)] as Thing;

function aboutFigure(area: string, id: string, random: () => number): Call[] {
  const set = one(sets, random);
  return [
    ["METRIC", area, id],
    ...ofFigure.map((field): Call => ["METRIC", area, id, null, field]),
    ["HISTORY", area, id, 99, "both", set],
    ["WHY", area, id, set],
    ["POSITION", area, id, set],
    ["CERTAINTY", area, id, set],
    ["VERDICT", area, id, set],
    ["COMPARE", area, id, set],
    ["RANKED", area, id, set],
    ["DIRECTION", area, id],
    ["DIRECTION", area, id, "change"],
    ["DIRECTION", area, id, "gap trend", set],
    ["NARRATIVE", area, id, set],
    ["SCORE", area, id, one(methods, random), set],
    ["BENCHMARK", area, id, one(statistics, random), set],
  ];
}

const column = (cells: readonly string[]): string[][] => cells.map((cell) => [cell]);
const row = (cells: readonly string[]): string[][] => [[...cells]];
const range = (one: unknown): unknown =>
  one === null || one === undefined ? null : Array.isArray(one) ? one : [[one]];

/** What an answer must never be; null where it is in order. The pack must be in memory. */
export function faultOfCall([id, ...args]: Call): string | null {
  const fault = (what: string): string => `LOF.${id}(${JSON.stringify(args).slice(1, -1)}): ${what}`;
  const implementation = functionTable[id] as unknown as (...given: unknown[]) => unknown;
  const given = Array.from({ length: implementation.length }, (_, at) => range(args[at]));
  try {
    const answer = implementation(...given);
    if (!Array.isArray(answer)) return fault("is no table");
    const wrong = (answer as unknown[][])
      .flat()
      .map(faultOfCell)
      .find((found) => found !== null);
    return wrong === undefined ? null : fault(wrong);
  } catch (thrown) {
    const wrong = faultOfCell(thrown);
    return wrong === null ? null : fault(wrong);
  }
}

const ourFaults: readonly string[] = [loadSentences.ourMistake, loadSentences.notYet, argumentWords.outOfRange];

function faultOfCell(cell: unknown): string | null {
  if (isCellError(cell)) return ourFaults.includes(cell.message) ? cell.message : faultOfText(cell.message);
  if (typeof cell === "number") return Number.isFinite(cell) ? null : String(cell);
  if (typeof cell === "string") return faultOfText(cell);
  return typeof cell === "boolean" ? null : `a cell of ${cell instanceof Error ? (cell.stack ?? "") : typeof cell}`;
}

function faultOfText(text: string): string | null {
  if (text.length > 32_767) return `a text of ${text.length} signs`;
  return /\b(?:NaN|Infinity|undefined|null|Invalid Date)\b|\[object/.exec(text) === null ? null : `says “${text}”`;
}
