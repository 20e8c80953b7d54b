import { readFileSync } from "node:fs";
import { decodeText } from "../../../readers/file/decode-text.ts";
import { Refused } from "../../../readers/file/refused.ts";
import { readCsv } from "../../../readers/sheet/read-csv.ts";
import { feeds } from "../../../sources/plan/feeds.ts";
import { FetchTrouble, type Fetched, type Fetcher, type FileFacts } from "../fetcher.ts";
import { answerOf, fieldsOf, listOf, onlyOne, textOf } from "./answers.ts";
import { countyCodes } from "./county-codes.ts";
import { dayOf } from "./days.ts";
import { whyOther, type ReadFetched } from "./known-file.ts";
import { NomisRows } from "./nomis-rows.ts";
import type { Nomis, Source } from "./source.ts";

const base = "https://www.nomisweb.co.uk/api/v01/dataset";
/** Districts and single-tier councils as of April 2023; England. Counties are asked for by their codes. */
const geography = ["TYPE424", "E92000001"];
/** The percentage, and half the width of its 95% interval. */
const measures = ["20599", "21003"] as const;
const columns = [
  ...[
    "date",
    "date_name",
    "geography_code",
    "geography_name",
    "variable",
    "variable_name",
    "measures",
    "measures_name",
  ],
  ...["obs_value", "obs_status", "obs_status_name", "record_offset", "record_count"],
];

/** Nomis ends an answer without a key after this many rows, with status 200 and without a word. */
export const mostRows = 25_000;
/** So many are asked for at once: short of the end, and a whole number of councils. */
const pageRows = 24_000;

/**
 * A variable of a survey: its code is looked up by the name that feeds our series. How many rows there are is asked first,
 * and each page must have as many as it should.
 */
export async function bringNomis(
  source: Source,
  how: Nomis,
  fetcher: Fetcher,
  read: ReadFetched,
): Promise<readonly Fetched[]> {
  if (source.gives.kind !== "series") throw new Error(`${source.id} has no series to look its variable up by`);
  const ids = source.gives.ids;
  const variable = await variableFor(fetcher, how.dataset, ids);
  const quarters = Array.from({ length: how.quarters }, (_, at) => (at === 0 ? "latest" : `latestMINUS${at}`));
  const address = `${base}/${how.dataset}.data.csv?geography=${[...geography, ...countyCodes()].join(",")}&date=${quarters.join(",")}&variable=${variable}&measures=${measures.join(",")}&select=${columns.join(",")}`;
  const total = countIn(await fetcher.text(`${address}&RecordOffset=0&RecordLimit=1`), source.what);
  const published = await lastUpdated(fetcher, how.dataset);
  const about: FileFacts = { what: source.what, source: source.id, ...(published !== undefined && { published }) };
  const pages = Math.ceil(total / pageRows);
  const rows = new NomisRows(total, measures.length);
  const brought: Fetched[] = [];
  for (let page = 0; page < pages; page++) {
    const offset = page * pageRows;
    const of = pages === 1 ? "" : `, part ${page + 1} of ${pages}`;
    brought.push(
      await fetcher.file({
        address: `${address}&RecordOffset=${offset}&RecordLimit=${pageRows}`,
        name: `${source.id}${pages === 1 ? "" : `-${page + 1}`}.csv`,
        about: { ...about, what: `${about.what}${of}` },
        // A later page may have councils of Wales and Scotland only; of what it is, the first one tells.
        check: async (path) =>
          pageTrouble(path, rows, { offset, expected: Math.min(pageRows, total - offset) }) ??
          (page === 0 ? await whyOther(path, source.gives, read) : null),
      }),
    );
  }
  return brought;
}

/** The code of the variable whose name feeds our series. */
async function variableFor(fetcher: Fetcher, dataset: string, ids: readonly string[]): Promise<string> {
  const answer = await answerOf(fetcher, `${base}/${dataset}/variable.def.sdmx.json`);
  const lists = listOf(fieldsOf(fieldsOf(fieldsOf(answer)["structure"])["codelists"])["codelist"]);
  const all = lists
    .flatMap((one) => listOf(fieldsOf(one)["code"]))
    .map(fieldsOf)
    .map((one) => ({ code: textOf(one["value"]), name: textOf(fieldsOf(one["description"])["value"]) }))
    .filter(({ code, name }) => /^\d+$/.test(code) && name !== "");
  const patterns = ids.flatMap((id) => {
    const given = feeds[id];
    return typeof given === "object" ? given.filter(({ formats }) => formats.includes("Nomis CSV")) : [];
  });
  const found = all.filter(({ name }) => patterns.some((feed) => feed.isSeries(name)));
  const near = all.filter(({ name }) => ids.some((id) => nearTo[id]?.test(name) === true));
  return onlyOne(found, ({ code, name }) => `${code} ${name}`, {
    where: `Nomis, ${dataset},`,
    what: `variable for ${ids.join(", ")}`,
    all: (near.length > 0 ? near : all).map(({ code, name }) => `${code} ${name}`),
  }).code;
}

/** What names of variables are told when none is the one. */
const nearTo: Readonly<Record<string, RegExp>> = {
  "O15M01-EMPLOYED": /18-24/,
  "O15M01-FT-EDUCATION": /18-24/,
  O15M02: /employment rate/i,
  O15M03: /RQF|NVQ/i,
};

/** How many rows there are in all, from the first of them. */
function countIn(text: string, what: string): number {
  const rows = rowsOf(text);
  const column = rows?.[0]?.findIndex((name) => /^record_count$/i.test(name)) ?? -1;
  const count = Number(column < 0 ? NaN : (rows?.[1]?.[column] ?? NaN) || NaN);
  if (Number.isInteger(count) && count > 0) return count;
  throw new FetchTrouble(
    `Nomis does not say how many rows there are of ${what} (RECORD_COUNT): its answer may be cut, so nothing was fetched.`,
  );
}

function pageTrouble(
  path: string,
  rows: NomisRows,
  page: { readonly offset: number; readonly expected: number },
): string | null {
  const table = rowsOf(decodeText(readFileSync(path)));
  return table === null ? "What came from Nomis is no table." : rows.take(table, page);
}

function rowsOf(text: string): readonly (readonly string[])[] | null {
  try {
    return readCsv(text).sheets[0]?.rows ?? null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** When Nomis last changed the data set; undefined where it does not say so: nothing hangs on it. */
async function lastUpdated(fetcher: Fetcher, dataset: string): Promise<string | undefined> {
  try {
    const answer = fieldsOf(await answerOf(fetcher, `${base}/${dataset}.def.sdmx.json`));
    const families = listOf(fieldsOf(fieldsOf(answer["structure"])["keyfamilies"])["keyfamily"]);
    return families
      .flatMap((one) => listOf(fieldsOf(fieldsOf(one)["annotations"])["annotation"]))
      .map(fieldsOf)
      .filter((one) => /^lastupdated$/i.test(textOf(one["annotationtitle"])))
      .flatMap((one) => dayOf(one["annotationtext"]) ?? [])
      .sort()
      .at(-1);
  } catch (error) {
    if (error instanceof FetchTrouble) return undefined;
    throw error;
  }
}
