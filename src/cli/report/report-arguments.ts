import { isDay } from "../../pack/day.ts";
import { AskedWrongly, readOptions } from "../command-line.ts";

/** What was asked for on the command line. */
export interface ReportArguments {
  readonly area: string;
  readonly out: string;
  readonly outcomes: string;
  readonly metrics: readonly string[];
  readonly set: string;
  readonly context: boolean;
  readonly method: boolean;
  readonly charts: boolean;
  readonly force: boolean;
  /** ISO date for the stamp; today's when left out. */
  readonly date: string | null;
}

export const usage = `Makes a report as an Excel file:

  npm run report -- --area Kent --out kent.xlsx

  --area      the council, by name or code
  --out       the file to write, ending in .xlsx
  --outcomes  "our-job" (left out), "all", or numbers such as 5,6,7
  --metrics   only these metrics, by name or id, with semicolons between
  --set       whom to compare with: neighbours (left out), DfE, ONS, region, tier, type, England,
              or a list of councils with semicolons between
  --context   the contextual outcomes 15 and 16 too
  --charts    charts on each outcome's page, under its table
  --no-method without the sheet of method, sources and assurance
  --date      the day to note as the day of building, such as 2026-09-30; today when left out
  --force     write over a file that is there`;

export { AskedWrongly };

/** Reads the arguments. @throws AskedWrongly with a sentence */
export function readReportArguments(args: readonly string[]): ReportArguments {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const values = readOptions(args, {
    area: text,
    out: text,
    outcomes: text,
    metrics: text,
    set: text,
    date: text,
    context: flag,
    "no-method": flag,
    charts: flag,
    force: flag,
  });
  const { area, out, date } = values;
  if (area === undefined || area.trim() === "") throw new AskedWrongly("Say which council: --area Kent.");
  if (out === undefined || out.trim() === "") throw new AskedWrongly("Say which file to write: --out kent.xlsx.");
  if (!/[^\\/]\.xlsx$/i.test(out))
    throw new AskedWrongly(`“${out}” does not end in .xlsx, so Excel would not open it.`);
  if (date !== undefined && !isReportDay(date))
    throw new AskedWrongly(`--date is not “${date}” but a day such as 2026-09-30.`);
  for (const name of ["metrics", "set"] as const)
    if (values[name] !== undefined && listOf(values[name]).length === 0)
      throw new AskedWrongly(`--${name} names none: leave it out, or name some with semicolons between.`);
  return {
    area,
    out,
    outcomes: values.outcomes ?? "our-job",
    metrics: listOf(values.metrics ?? ""),
    set: values.set ?? "neighbours",
    context: values.context ?? false,
    method: !(values["no-method"] ?? false),
    charts: values.charts ?? false,
    force: values.force ?? false,
    date: date ?? null,
  };
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
