/**
 * Every function that takes ranges, asked for all councils and all series in one call, with every option and kind of
 * set: it answers in time or refuses in words. `npm run bench -- blocks`
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { isCellError } from "../../src/functions/cell-error.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { report, type Measurement } from "./measure.ts";

const mostSeconds = 2;
const mostBytes = 5e6;

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const { pack } = state.desk;

const column = (cells: readonly unknown[]): unknown[][] => cells.map((one) => [one]);
const areas = column(pack.areas.map(({ name }) => name));
const councils = column(pack.areas.filter(({ tier }) => tier !== "country").map(({ name }) => name));
const series = [pack.series.map(({ id }) => id)];
const word = (text: string): unknown[][] => [[text]];
const sets: Readonly<Record<string, unknown[][] | null>> = {
  neighbours: null,
  region: word("region"),
  England: word("England"),
  "317 typed": councils,
};
const statistics = "median mean q1 max mad n members missing england set model".split(" ").concat("missing names");
const methods = "robustz z percentile rank quartile quintile gap gap% favourable"
  .split(" ")
  .concat("favourable percentile");

const calls: { readonly of: string; readonly id: string; readonly args: readonly unknown[] }[] = [];
const add = (of: string, id: string, ...args: unknown[]): void => void calls.push({ of: `${id} ${of}`, id, args });
for (const field of ["value", "lower", "period", "flag", "reason"])
  add(field, "METRIC", areas, series, null, word(field));
add("latest available", "METRIC", areas, series, word("latest available"));
for (const [name, set] of Object.entries(sets)) {
  for (const one of statistics) add(`${one}, ${name}`, "BENCHMARK", areas, series, word(one), set);
  for (const one of methods) add(`${one}, ${name}`, "SCORE", areas, series, word(one), set);
  for (const one of ["direction", "change", "gap trend"])
    add(`${one}, ${name}`, "DIRECTION", areas, series, word(one), set);
  for (const id of ["POSITION", "VERDICT", "NARRATIVE", "WHY"]) add(name, id, areas, series, set);
  add(`${name}, latest available`, "NARRATIVE", areas, series, set, word("latest available"));
  add(`${name}, with own`, "BENCHMARK", areas, series, null, set, null, [[true]]);
  add(name, "COMPARE", areas, word("NEET"), set);
  add(name, "SCORECARD", word("Kent"), null, set);
  add(name, "RANKED", word("Kent"), word("NEET"), set);
  add(name, "RELATIVE", areas, councils, column(councils.map((_, at) => at)), word("missing names"), set);
}
add("", "CONTEXT", areas, [pack.indicators.map((one) => one.number)]);
add("", "ABOUT", column(series.flat()), [["title", "caveat", "breakdowns", "responsibility reason"]]);
add("5,000 wrong metrics", "METRIC", word("Kent"), column(Array.from({ length: 5_000 }, (_, at) => `absense ${at}x`)));
add("5,000 wrong councils", "METRIC", column(Array.from({ length: 5_000 }, (_, at) => `Kemt ${at}x`)), word("NEET"));
add("5,000 wrong names", "ABOUT", column(Array.from({ length: 5_000 }, (_, at) => `Kemt ${at}x`)), word("title"));

/** Seconds of this process's own work: what else the machine does is no matter here. */
function ask(id: string, args: readonly unknown[]): { seconds: number; bytes: number } {
  const began = process.cpuUsage();
  let answer: unknown;
  try {
    answer = (functionTable[id] as unknown as (...given: unknown[]) => unknown)(...args);
  } catch (thrown) {
    if (!isCellError(thrown)) throw thrown;
    answer = thrown.message;
  }
  const seconds = process.cpuUsage(began).user / 1e6;
  return { seconds, bytes: Buffer.byteLength(JSON.stringify(answer, asHandedOver)) };
}

/** An error as the runtime hands it over: its name for itself and its kind beside code and sentence. */
function asHandedOver(_key: string, value: unknown): unknown {
  return isCellError(value) ? { code: value.code, message: value.message, rest: "x".repeat(85) } : value;
}

const asked = calls.map(({ of, id, args }) => {
  const { seconds: first, bytes } = ask(id, args);
  let seconds = first;
  for (let again = 0; again < 2 && seconds > mostSeconds / 2; again++)
    seconds = Math.min(seconds, ask(id, args).seconds);
  return { of, seconds, bytes };
});
const slowest = [...asked].sort((one, other) => other.seconds - one.seconds).slice(0, 12);
const largest = [...asked].sort((one, other) => other.bytes - one.bytes).slice(0, 4);
report([
  [`blocks of ${areas.length} x ${series[0]?.length ?? 0}`, asked.length, ""],
  ...slowest.map(({ of, seconds }): Measurement => [of, seconds, "s", mostSeconds]),
  ...largest.map(({ of, bytes }): Measurement => [of, bytes / 1e6, "MB", mostBytes / 1e6]),
]);
