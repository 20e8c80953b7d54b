import type { Issue } from "../../pack/assembly/observed.ts";
import type { OfficialFile } from "./official-file.ts";

/** One council's row of a list: whose, and what stands under each neighbour's number. */
export interface ListRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly codes: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<number, string>;
}

/** A sheet with MHCLG's list. */
export interface ListSheet {
  readonly file: string;
  /** As the sheet says it; "" where it says none. */
  readonly edition: string;
  readonly retrieved: string;
  readonly rows: readonly ListRow[];
}

/** How many neighbours MHCLG lists for each council, and ONS. */
export const officialLength = 15;
const onsLength = 20;

interface Gathered extends Omit<ListSheet, "rows"> {
  readonly sheet: string;
  readonly rows: Map<number, ListRow & { readonly codes: Map<number, string>; readonly names: Map<number, string> }>;
}

/**
 * The sheets of MHCLG's among those in a format that it shares with ONS: by the sheet's name, else by how many
 * neighbours there are. ONS's are left out; one that may be of either is an issue, for a list under a wrong name would
 * be worse than none.
 */
export function listSheets(
  files: readonly OfficialFile[],
  format: string,
): { sheets: ListSheet[]; ofOns: string[]; issues: Issue[] } {
  const sheets: ListSheet[] = [];
  const ofOns: string[] = [];
  const issues: Issue[] = [];
  for (const one of files.flatMap((file) => gather(file, format))) {
    const whose = publisherOf(one);
    if (whose === "MHCLG") sheets.push({ ...one, rows: [...one.rows.values()] });
    if (whose === "ONS") ofOns.push(one.file);
    if (whose !== null) continue;
    const message = `a list of ${lengthOf(one)} neighbours on the sheet “${one.sheet}”, neither MHCLG's (${officialLength}) nor ONS's (${onsLength})`;
    issues.push({ file: one.file, row: null, column: null, code: "incomplete-list", message });
  }
  return { sheets, ofOns, issues };
}

function gather(file: OfficialFile, format: string): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const figure of file.figures) {
    if (figure.format !== format) continue;
    const { sheet, row, series, area, period, text } = figure.observation;
    const match = /neighbour (\d+): (code|name)$/.exec(series);
    if (match === null) continue;
    const name = sheet ?? "";
    const list: Gathered = found.get(name) ?? {
      file: file.path,
      sheet: name,
      edition: period === "" ? file.edition : period,
      retrieved: file.retrieved,
      rows: new Map(),
    };
    found.set(name, list);
    const line = list.rows.get(row) ?? { row, code: area.code, name: area.name, codes: new Map(), names: new Map() };
    list.rows.set(row, line);
    (match[2] === "code" ? line.codes : line.names).set(Number(match[1]), text);
  }
  return [...found.values()];
}

const lengthOf = ({ rows }: Gathered): number =>
  Math.max(0, ...[...rows.values()].flatMap(({ codes, names }) => [...codes.keys(), ...names.keys()]));

function publisherOf(list: Gathered): "MHCLG" | "ONS" | null {
  if (/statistical neighbours/i.test(list.sheet)) return "MHCLG";
  const length = lengthOf(list);
  // ONS numbers its sheets: 7.a, 7.b, 7.c.
  if (/^\d/.test(list.sheet) || length === onsLength) return "ONS";
  return length === officialLength ? "MHCLG" : null;
}
