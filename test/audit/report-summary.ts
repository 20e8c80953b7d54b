import { utils, type WorkBook } from "@e965/xlsx";
import type { ExpectedRow } from "./report-rows.ts";

type Row = Readonly<Record<string, unknown>>;

interface Summed {
  readonly expected: ReadonlyMap<string, ExpectedRow>;
  readonly holds: ReadonlySet<string>;
  readonly of: number;
}

interface Named {
  readonly name: string;
  readonly id: string;
  readonly is: ExpectedRow | undefined;
  readonly word: unknown;
}

/** What the first sheet says in its table and its first lines and what it does not say rightly. */
export function summaryFaults(book: WorkBook, pages: readonly Row[], { expected, holds, of }: Summed): string[] {
  const cells = utils.sheet_to_json<unknown[]>(book.Sheets["LOF Summary"]!, {
    header: 1,
    defval: null,
    blankrows: true,
  });
  const head = cells.findIndex((row) => row[0] === "Outcome" && row[1] === "Figures");
  const last = cells.findIndex((row, at) => at > head && row[0] === "All");
  const counted = pages.filter(({ "Metric id": id }) => !/^O1[56]/.test(String(id)));
  const sheets = [...new Set(counted.map(({ sheet }) => sheet))];
  const rows = counted.map((row): Named & { sheet: unknown } => {
    const id = String(row["Metric id"]);
    const name = String(row.Measure).replace(/ \[note \d+\]$/, "*");
    return { sheet: row.sheet, id, name, is: expected.get(id), word: row.Verdict };
  });
  const wrong: string[] = [];
  const say = (what: string, is: unknown, should: string): void => {
    const shown = String(is).replace(/\s+/g, " ");
    if (shown !== should) wrong.push(`${what}: ${shown}, not ${should}`);
  };
  say("outcomes", last - head - 1, String(sheets.length));
  for (const [i, sheet] of [...sheets, "All"].entries()) {
    const row = cells[head + 1 + i]!;
    const its = rows.filter((one) => sheet === "All" || one.sheet === sheet);
    say(`${String(sheet)} counts`, row.slice(1, 10).join(" "), countsOf(its, holds).join(" "));
    if (sheet === "All") continue;
    for (const [at, list] of tableLists(its, holds).entries()) {
      const isShort = /^\d+: see its page$/.test(String(row[10 + at]));
      say(`${String(sheet)} ${10 + at}`, row[10 + at], isShort ? `${list.many}: see its page` : list.text);
    }
  }
  const lines = cells.map((row) => String(row[0] ?? "").replace(/\s+/g, " "));
  const line = (start: string): string => lines.find((one) => one.startsWith(start)) ?? `no line ${start}`;
  for (const [start, names] of firstLines(rows, holds)) {
    const shown = line(start);
    const more = / and (\d+) more in the table below\.$/.exec(shown);
    const first = more === null ? names : names.slice(0, names.length - Number(more[1]));
    const end = more === null ? "." : `; and ${more[1]} more in the table below.`;
    say(start, shown, `${start}${names.length}): ${first.length === 0 ? "none" : first.join("; ")}${end}`);
  }
  const [better, similar = 0, worse, side, untested, notJudged] = countsOf(rows, holds).slice(1, 7);
  const value = rows.length - (countsOf(rows, holds)[7] ?? 0);
  say(
    "standing",
    lines.find((one) => one.includes(" figures have a value")),
    `${value} of ${rows.length} figures have a value: ${better} better, ${similar} similar and ${worse} worse than the median of the set; ${side} higher or lower, ${untested} position only, ${notJudged} not judged.`,
  );
  const out = rows.filter(standsOut).length;
  const hold = countsOf(rows, holds)[8] ?? 0;
  const among = `${out} of ${out + similar} ${out === 1 ? "stands" : "stand"} out; ${hold} ${hold === 1 ? "holds" : "hold"} after allowing for ${of} comparisons.`;
  if (out > 0) say("holding", `${line(`${out} of `).replace(/\. With .*/, "")}.`, among);
  const reasons = line(`${rows.length - value} have no value: `);
  const parts = [...reasons.matchAll(/(?:: |; )(\d+) ([^;.]+)/g)].map(([, many, why]) => [Number(many), why] as const);
  for (const [words, why] of reasonWords) {
    const many = rows.filter(
      ({ is, word }) => (is === undefined || is.own === null) && words.includes(String(word)),
    ).length;
    say(`reason ${why}`, parts.find(([, one]) => one === why)?.[0] ?? 0, String(many));
  }
  say(
    "reasons together",
    parts.reduce((sum, [many]) => sum + many, 0),
    String(rows.length - value),
  );
  return wrong;
}

const reasonWords: readonly (readonly [words: readonly string[], why: string])[] = [
  [["placeholder"], "only named by the framework so far"],
  [["not held"], "not held here"],
  [["county only", "district only", "single-tier only", "other tier"], "of another tier only"],
  [["not published"], "not published"],
  [["suppressed"], "suppressed"],
  [["suppressed or not published"], "suppressed or not published"],
  [["not for this period"], "not for the newest period"],
  [["not applicable"], "not applicable"],
];

const standsOut = ({ is }: Named): boolean => /^(?:better|worse|higher|lower)$/.test(is?.verdict ?? "");
const fails = ({ id, is }: Named, holds: ReadonlySet<string>): boolean =>
  is?.isCounted === true && standsOut({ id, is, name: "", word: "" }) && !holds.has(id);

function countsOf(rows: readonly Named[], holds: ReadonlySet<string>): number[] {
  const many = (...words: string[]): number => rows.filter(({ is }) => words.includes(is?.verdict ?? "")).length;
  return [
    rows.length,
    many("better"),
    many("similar"),
    many("worse"),
    many("higher", "lower"),
    many("position only"),
    many("not judged"),
    rows.filter(({ is }) => is === undefined || is.own === null).length,
    rows.filter((row) => standsOut(row) && !fails(row, holds)).length,
  ];
}

const isUntested = ({ is }: Named): boolean => is?.verdict === "position only";
const isPoor = (row: Named): boolean =>
  isUntested(row) &&
  row.is!.poorSide !== null &&
  new RegExp(`^(?:well |far )?${row.is!.poorSide}$`).test(row.is!.distance ?? "");
const worsens = ({ is }: Named): boolean => is?.trend === "worsening";

function namesWith(rows: readonly Named[], word: string, holds: ReadonlySet<string>): string[] {
  return rows
    .filter(({ is }) => is?.verdict === word)
    .map((row) => row.name + (fails(row, holds) ? " (does not hold)" : ""));
}

function firstLines(rows: readonly Named[], holds: ReadonlySet<string>): (readonly [string, readonly string[]])[] {
  return [
    ["Worse than the median (", namesWith(rows, "worse", holds)],
    ["Better than the median (", namesWith(rows, "better", holds)],
    ["Not tested, far on the poor side of the median (", rows.filter(isPoor).map(({ name }) => name)],
    ["Getting worse by trend (", rows.filter(worsens).map(({ name }) => name)],
  ];
}

/** The last three columns of an outcome's row. */
function tableLists(rows: readonly Named[], holds: ReadonlySet<string>): { text: string; many: number }[] {
  const isAnyJudged = rows.some(({ is }) => /^(?:better|worse|higher|lower|similar)$/.test(is?.verdict ?? ""));
  const hasAny = rows.some(({ is }) => is !== undefined && is.own !== null);
  const said = (start: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${start}${names.join("; ")}.`];
  const aside = rows
    .filter(({ is }) => is?.verdict === "higher" || is?.verdict === "lower")
    .map((row) => `${row.name} (${row.is!.verdict}${fails(row, holds) ? " (does not hold)" : ""})`);
  const out = [
    ...said("Worse: ", namesWith(rows, "worse", holds)),
    ...said("Better: ", namesWith(rows, "better", holds)),
    ...said("Higher or lower: ", aside),
  ];
  const far = ["far ", "well ", ""].flatMap((step) =>
    rows.filter((row) => isUntested(row) && [`${step}above`, `${step}below`].includes(row.is!.distance ?? "")),
  );
  const poor = [rows.filter(isPoor), rows.filter(worsens)].map((some) => some.map(({ name }) => name));
  const watched = [...said("", poor[0]!), ...said("Getting worse: ", poor[1]!)];
  const orNone = (text: string, can: boolean): string => (can ? text || "none" : "–");
  return [
    { text: orNone(out.join(" "), isAnyJudged), many: rows.filter(standsOut).length },
    {
      text: orNone(far.map(({ name, is }) => `${name} (${is!.distance})`).join("; "), rows.some(isUntested)),
      many: far.length,
    },
    { text: orNone(watched.join(" "), hasAny), many: poor[0]!.length + poor[1]!.length },
  ];
}
