import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/*
 * A second reading of the official files, independent of the adapters, with its own CSV reader and its own table of
 * codes.
 */

const root = join("..", "shared", "data");

/** Whether the official files are available; where they are not, tests that need them are skipped with a message. */
const filesPresent = existsSync(join(root, "sources"));

/** Not `describe.skip`: that would run the block, which reads the files. */
export const describeWithFiles = filesPresent
  ? describe
  : (name: string, _tests: () => void): void => test.skip(name, () => undefined);
export const skipNote = filesPresent ? "" : " (skipped: the official files are not beside this checkout)";

export type Row = Readonly<Record<string, string>>;

export function readText(path: string): string {
  const bytes = readFileSync(join(root, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").replace(/^\uFEFF/, "");
}

/** Rows of a CSV file by heading. */
export function readRows(path: string): Row[] {
  const [head = "", ...lines] = logicalLines(readText(path));
  const names = splitLine(head);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = splitLine(line);
      return Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? "").trim()]));
    });
}

/** Lines of the file; line breaks inside quotation marks do not split them. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open = "";
  for (const line of text.split(/\r?\n/)) {
    const whole = open === "" ? line : `${open}\n${line}`;
    const quotes = whole.split('"').length - 1;
    if (quotes % 2 === 1) open = whole;
    else {
      lines.push(whole);
      open = "";
    }
  }
  return lines;
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

const areaRows = filesPresent ? readRows("reference/areas.csv") : [];
const history = filesPresent ? readRows("reference/area-code-history.csv") : [];
const currentCodes = new Set(areaRows.map((row) => row.area_code as string));
const newCode = new Map(
  history.filter((row) => row.relation === "recode").map((row) => [row.old_code, row.current_code as string]),
);
const byDfeNumber = new Map(
  areaRows.filter((row) => row.dfe_la_number !== "").map((row) => [row.dfe_la_number, row.area_code as string]),
);

/** The pack's code for a code of a file; undefined for places the pack does not hold. */
export function packCode(code: string): string | undefined {
  if (code === "E92000001" || currentCodes.has(code)) return code;
  return newCode.get(code);
}

export function packCodeOfDfe(number: string): string | undefined {
  return number === "970" ? "E92000001" : byDfeNumber.get(number);
}

export const officialAreas = areaRows;
export const codeHistory = history;
