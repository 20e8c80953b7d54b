import { rowOrders, type RowOrder } from "../../report/choices/row-order.ts";
import { isDay } from "../../pack/day.ts";
import { earlierFileWords } from "../../wording/report/earlier-file-words.ts";
import { AskedWrongly, readOptions } from "../command-line.ts";

/** What was asked for on the command line. */
export interface ReportArguments {
  /** Councils by name or code; "all" for every one. Several, or all, give a file each. */
  readonly areas: readonly string[] | "all";
  /** The file to write; the folder, where there are several. */
  readonly out: string;
  /** Whether `out` is a folder, with a file for each report. */
  readonly intoFolder: boolean;
  readonly outcomes: string;
  readonly metrics: readonly string[];
  readonly set: string;
  /** A table of the council's directorates or committees, as a CSV; null without. */
  readonly by: string | null;
  readonly order: RowOrder;
  /** An earlier report's file, or the folder of those of an earlier run; null without. */
  readonly since: string | null;
  readonly context: boolean;
  readonly method: boolean;
  readonly charts: boolean;
  readonly pdf: boolean;
  readonly force: boolean;
  /** A file with an earlier report, whose comments and choices the new one takes over; null without. */
  readonly again: string | null;
  /** Whether a set was given. */
  readonly isSetGiven: boolean;
  /** ISO date for the stamp; today's when left out. */
  readonly date: string | null;
}

export const usage = `Makes a report as an Excel file, or one for each of several councils:

  npm run report -- --area Kent --out kent.xlsx
  npm run report -- --areas "Kent; Medway; Essex" --out reports
  npm run report -- --again kent-2026.xlsx --out kent-2027.xlsx

  --area      the council, by name or code
  --areas     several, with semicolons between, or "all": a file each
  --out       the file to write, ending in .xlsx; with --areas the folder
  --outcomes  "our-job" (left out), "all", or numbers such as 5,6,7
  --metrics   only these metrics, by name or id, with semicolons between
  --set       whom to compare with: neighbours (left out), DfE, ONS, region, tier, type, England,
              or a list of councils with semicolons between
  --by        a CSV of your directorates or committees and what belongs to each: outcomes or metrics.
              Into a folder: a file for each. Into a file: its pages in their order
  --order     rows in the framework's order (left out), by "gap" or by "position"
  --since     an earlier report for the same council, as a file: a sheet says what is new since then, and why.
              Into a folder: the folder of an earlier run, each file by its name
  --context   the contextual outcomes 15 and 16 too
  --no-charts without the charts on each outcome's page
  --no-method without the sheet of method, sources and assurance
  --pdf       the same as a PDF beside each file, where LibreOffice is installed; without the small
              pictures of trends, which it does not print
  --again     an earlier report, as Excel or LibreOffice saved it: its owners and comments are taken over,
              and its council, set and columns where these are left out
  --date      the day to note as the day of building, such as 2026-09-30; today when left out
  --force     write over files that are there

Several files: what was stopped (Ctrl+C) goes on with the same command. One that cannot be made stops no other.
The exit code is 0 when all were made, 1 when some were not, 130 when stopped.`;

export { AskedWrongly };

/** Reads the arguments. @throws AskedWrongly with a sentence */
export function readReportArguments(args: readonly string[]): ReportArguments {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const values = readOptions(args, {
    area: text,
    areas: text,
    out: text,
    outcomes: text,
    metrics: text,
    set: text,
    by: text,
    order: text,
    since: text,
    again: text,
    date: text,
    context: flag,
    "no-method": flag,
    charts: flag,
    "no-charts": flag,
    pdf: flag,
    force: flag,
  });
  const { date } = values;
  if (values.again?.trim() === "") throw new AskedWrongly("--again names no file: --again kent-2026.xlsx.");
  const isAgain = values.again !== undefined && values.area === undefined && values.areas === undefined;
  const areas = isAgain ? [] : councilsAsked(values.area, values.areas);
  const place = placeAsked(values.out, values.areas !== undefined, values.by !== undefined);
  if (date !== undefined && !isReportDay(date))
    throw new AskedWrongly(`--date is not “${date}” but a day such as 2026-09-30.`);
  if (values.again !== undefined && place.intoFolder) throw new AskedWrongly(earlierFileWords.onlyOne);
  for (const name of ["metrics", "set"] as const)
    if (values[name] !== undefined && listOf(values[name]).length === 0)
      throw new AskedWrongly(`--${name} names none: leave it out, or name some with semicolons between.`);
  if (values.by?.trim() === "") throw new AskedWrongly("--by names no file: --by directorates.csv.");
  return {
    areas,
    ...place,
    since: sinceAsked(values.since, place.intoFolder),
    outcomes: values.outcomes ?? "our-job",
    metrics: listOf(values.metrics ?? ""),
    set: values.set ?? "neighbours",
    by: values.by ?? null,
    order: orderAsked(values.order),
    context: values.context ?? false,
    method: !(values["no-method"] ?? false),
    charts: !(values["no-charts"] ?? false),
    pdf: values.pdf ?? false,
    force: values.force ?? false,
    again: values.again ?? null,
    isSetGiven: values.set !== undefined,
    date: date ?? null,
  };
}

function councilsAsked(area: string | undefined, areas: string | undefined): ReportArguments["areas"] {
  if (area !== undefined && areas !== undefined)
    throw new AskedWrongly("Give --area for one council or --areas for several, not both.");
  if (areas === undefined) {
    if (area === undefined || area.trim() === "") throw new AskedWrongly("Say which council: --area Kent.");
    return [area];
  }
  const names = listOf(areas);
  if (names.length === 0) throw new AskedWrongly(`Say which councils: --areas "Kent; Medway", or --areas all.`);
  return names.length === 1 && names[0]?.toLowerCase() === "all" ? "all" : names;
}

function placeAsked(
  out: string | undefined,
  isSeveral: boolean,
  isByGroups: boolean,
): Pick<ReportArguments, "out" | "intoFolder"> {
  if (out === undefined || out.trim() === "")
    throw new AskedWrongly(
      isSeveral ? "Say which folder to write to: --out reports." : "Say which file to write: --out kent.xlsx.",
    );
  const isFile = /[^\\/]\.xlsx$/i.test(out);
  if (isSeveral && isFile)
    throw new AskedWrongly(`--areas makes a file for each council: --out names a folder, and not “${out}”.`);
  if (isFile) return { out, intoFolder: false };
  if (isSeveral || (isByGroups && !/\.\w{1,4}$/.test(out))) return { out, intoFolder: true };
  throw new AskedWrongly(`“${out}” does not end in .xlsx, so Excel would not open it.`);
}

function sinceAsked(since: string | undefined, intoFolder: boolean): string | null {
  if (since === undefined) return null;
  if (since.trim() === "")
    throw new AskedWrongly(
      intoFolder ? "--since names no folder: --since last-quarter." : "--since names no file: --since old.xlsx.",
    );
  const isFile = /\.xls[xm]$/i.test(since);
  if (intoFolder && isFile)
    throw new AskedWrongly(`Reports into a folder are compared with those of a folder: --since is not “${since}”.`);
  if (!intoFolder && !isFile)
    throw new AskedWrongly(`--since names a report’s file, such as old.xlsx, and not “${since}”.`);
  return since;
}

function orderAsked(order: string | undefined): RowOrder {
  if (order === undefined) return "framework";
  const found = rowOrders.find((one) => one === order.trim().toLowerCase());
  if (found === undefined) throw new AskedWrongly(`--order is not “${order}” but framework, gap or position.`);
  return found;
}

/** The parts of a list separated by semicolons. */
export function listOf(text: string): string[] {
  return text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** A workbook's calendar begins with 1900. */
function isReportDay(date: string): boolean {
  return isDay(date) && date >= "1900-03-01";
}
