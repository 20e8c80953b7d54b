import { bare, type PublishedArea, type Sink } from "../observation.ts";
import type { AreaLookup, OpenSheet, SheetReader } from "../reader.ts";
import { cellAt, tidy, type Sheet } from "../sheet/sheet.ts";
import { Headings } from "../table/headings.ts";
import { editionAbove } from "../table/list-edition.ts";

/** The code of a council: those of several countries together (K) are none. */
const ofOneCountry = /^[EWSN]\d{8}$/;

/** One neighbour in a list: whose, which, and how close where the list says so. */
interface Neighbour {
  readonly row: number;
  readonly area: PublishedArea;
  readonly rank: number;
  readonly written: "code" | "DfE code" | "name";
  readonly neighbour: string;
  readonly closeness?: string;
  /** How many neighbours the list has, where that is not the same for all. */
  readonly listed?: number;
}

function observe(sheet: Sheet, period: string, one: Neighbour, sink: Sink): void {
  sink.observe({
    ...bare,
    sheet: sheet.name,
    row: one.row,
    series: [
      sheet.name ?? "",
      `neighbour ${one.rank}${one.written === "code" ? ": code" : one.written === "name" ? ": name" : ", DfE code"}`,
    ]
      .filter((text) => text !== "")
      .join("; "),
    area: one.area,
    period,
    value: /^\d+$/.test(one.neighbour) ? Number(one.neighbour) : null,
    text: one.neighbour,
    mark: one.closeness ?? "",
    ...(one.listed === undefined ? {} : { denominator: { value: one.listed, text: String(one.listed) } }),
  });
}

/** A note below a list has one cell; a row with more than that is a council whose code is not one. */
function notACouncil(sheet: Sheet, number: number, row: readonly string[], sink: Sink): void {
  const cells = row.filter((cell) => cell !== "");
  if (cells.length === 1) sink.leaveOut(number, "notes and headings within the table");
  else {
    const expected = `the code of a council; there is “${(cells[0] ?? "").slice(0, 60)}”`;
    sink.issue({ sheet: sheet.name, row: number, column: null, expected });
  }
}

/** So many rows at the top of a sheet may stand above its headings. */
const rowsAbove = 40;

/** The row in which these headings stand, looked for in the first rows of a sheet. */
function headingRow(sheet: Sheet, fits: (headings: Headings) => boolean): { at: number; headings: Headings } | null {
  for (let at = 0; at < Math.min(rowsAbove, sheet.rows.length); at++) {
    const headings = new Headings(sheet.rows[at] as readonly string[]);
    if (fits(headings)) return { at, headings };
  }
  return null;
}

/** A row of headings below one whose cells reach over several columns: "Neighbour 1" above "Code" and "Name". */
function withRowAbove(sheet: Sheet): Sheet {
  const rows = sheet.rows.slice(0, rowsAbove).map((row, at) => {
    let above = "";
    return row.map((cell, column) => {
      above = cellAt(sheet.rows[at - 1], column) || above;
      return /^(?:code|name)$/i.test(tidy(cell)) && /\d$/.test(above) ? `${above} ${cell}` : cell;
    });
  });
  return { ...sheet, rows: [...rows, ...sheet.rows.slice(rowsAbove)] };
}

function open(
  sheet: Sheet,
  at: number,
  edition: string,
  read: (row: readonly string[], number: number, sink: Sink) => void,
): OpenSheet {
  return {
    firstRow: at + 1,
    edition,
    read: (sink) => {
      for (let index = at + 1; index < sheet.rows.length; index++) {
        const row = sheet.rows[index] as readonly string[];
        if (row.some((cell) => cell !== "")) read(row, index + 1, sink);
      }
    },
  };
}

/** "Neighbour 1: code", "Statistical neighbour 1 - local authority name", "Neighbour code 1": which, and what of it. */
function headingIn(name: string): { readonly rank: number; readonly written: "code" | "name" } | null {
  const words = name.replace(/[^a-z\d]+/g, " ").trim();
  const of = "(?: (?:local authority|authority|council|area|la|lad|ons|gss))*";
  const match =
    new RegExp(`^(?:statistical |nearest )*neighbour ?(\\d+)${of} (code|name)$`).exec(words) ??
    new RegExp(`^(?:statistical |nearest )*neighbour${of} (code|name) (\\d+)$`).exec(words);
  if (match === null) return null;
  const [one = "", other = ""] = match.slice(1);
  return /\d/.test(one) ? { rank: Number(one), written: wordOf(other) } : { rank: Number(other), written: wordOf(one) };
}

const wordOf = (text: string): "code" | "name" => (text === "code" ? "code" : "name");

/** A code in the letters that codes have; any other text as it stands. */
const asCode = (text: string): string => (ofOneCountry.test(text.toUpperCase()) ? text.toUpperCase() : text);

/**
 * Statistical neighbours as codes and names in pairs of columns, nearest first: MHCLG's workbook (fifteen, headings on
 * row 11) and ONS's (twenty, on row 4).
 */
export const neighboursByCode: SheetReader = {
  publisher: "Ministry of Housing, Communities and Local Government, or Office for National Statistics",
  format: "Statistical neighbours, by code and name",
  tried: true,
  open: (sheet, _, beside) => {
    const fits = ({ names }: Headings): boolean => names.filter((name) => headingIn(name) !== null).length >= 4;
    const found = headingRow(sheet, fits) ?? headingRow(withRowAbove(sheet), fits);
    if (found === null) return null;
    const { names: all } = found.headings;
    const columns = all.flatMap((name, at) => {
      const heading = headingIn(name);
      return heading === null ? [] : [{ at, ...heading }];
    });
    const own = (pattern: RegExp, otherwise: number): number => {
      const at = all.findIndex((name) => pattern.test(name) && headingIn(name) === null);
      return at < 0 ? otherwise : at;
    };
    const [codes, names] = [own(/code$/, 0), own(/name$/, 1)];
    const period = editionAbove(sheet, found.at, beside?.before);
    return open(sheet, found.at, period, (row, number, sink) => {
      const [code, name] = [asCode(cellAt(row, codes)), cellAt(row, names)];
      if (!ofOneCountry.test(code)) {
        notACouncil(sheet, number, row, sink);
        return;
      }
      for (const { at, rank, written } of columns) {
        const neighbour = written === "code" ? asCode(cellAt(row, at)) : cellAt(row, at);
        if (neighbour === "") continue;
        observe(sheet, period, { row: number, area: { code, name, by: "code" }, rank, written, neighbour }, sink);
      }
    });
  },
};

/** DfE's neighbours of children's services: ten, by three-digit number, each with how close it is. */
export const dfeNeighbours: SheetReader = {
  publisher: "Department for Education",
  format: "Children's services statistical neighbours, by DfE number",
  tried: true,
  open: (sheet, areas) => {
    const found = headingRow(sheet, (headings) => headings.has("la num", "sn1", "snp"));
    if (found === null) return null;
    const { names } = found.headings;
    const columns = names.flatMap((name, at) => {
      const rank = /^sn(\d+)$/.exec(name)?.[1];
      return rank === undefined ? [] : [{ at, rank: Number(rank), close: names[at + 1] === "snp" }];
    });
    // How close a neighbour is stands beside it under the same heading each time: only the place tells.
    const paired =
      columns.every(({ close }) => close) && columns.length === names.filter((name) => name === "snp").length;
    const [numbers, own] = [found.headings.at("la num"), found.headings.at("la name")];
    return open(sheet, found.at, editionAbove(sheet, found.at), (row, number, sink) => {
      const council = cellAt(row, numbers);
      if (!paired && number === found.at + 2) {
        const expected = "a column SNP behind each neighbour; how close they are is left out";
        sink.issue({ sheet: sheet.name, row: null, column: "SNP", expected });
      }
      if (!/^\d{3}$/.test(council)) {
        notACouncil(sheet, number, row, sink);
        return;
      }
      const area: PublishedArea = {
        code: areas.byDfeNumber(council) ?? council,
        name: cellAt(row, own),
        by: "DfE number",
      };
      for (const { at, rank } of columns) {
        const neighbour = cellAt(row, at);
        if (neighbour === "") continue;
        observe(
          sheet,
          "",
          { row: number, area, rank, written: "DfE code", neighbour, closeness: paired ? cellAt(row, at + 1) : "" },
          sink,
        );
      }
    });
  },
};

/** DfE's neighbours pasted as a table: a council heads each column, its neighbours stand below it by name. */
export const neighboursByName: SheetReader = {
  publisher: "Department for Education",
  format: "Children's services statistical neighbours, by name",
  tried: true,
  open: (sheet, areas) => {
    const first = sheet.rows[0] ?? [];
    if (first.length < 20 || !mostlyCouncils(first, areas) || !mostlyCouncils(sheet.rows[1] ?? [], areas)) return null;
    const heads = first.map((cell) => ({ name: tidy(cell), code: areas.byName(tidy(cell)), listed: 0, ranked: 0 }));
    sheet.rows.slice(1).forEach((row) => heads.forEach((head, at) => (head.listed += cellAt(row, at) === "" ? 0 : 1)));
    return open(sheet, 0, "", (row, number, sink) => {
      row.forEach((neighbour, at) => {
        const head = heads[at];
        if (neighbour === "") return;
        if (head === undefined || head.code === null || areas.byName(tidy(neighbour)) === null) {
          const expected = `the names of two councils; there are “${head?.name ?? ""}” and “${neighbour.slice(0, 60)}”`;
          sink.issue({ sheet: sheet.name, row: number, column: head?.name ?? null, expected });
          return;
        }
        const area: PublishedArea = { code: head.code, name: head.name, by: "name" };
        const rank = ++head.ranked;
        observe(sheet, "", { row: number, area, rank, written: "name", neighbour, listed: head.listed }, sink);
      });
    });
  },
};

function mostlyCouncils(cells: readonly string[], areas: AreaLookup): boolean {
  return cells.filter((cell) => areas.byName(tidy(cell)) !== null).length > cells.length * 0.8;
}

/** ONS Explore Local Statistics: the twenty areas nearest by all its indicators, by code, all of the United Kingdom. */
export const elsNeighbours: SheetReader = {
  publisher: "Office for National Statistics",
  format: "Explore Local Statistics, nearest areas",
  tried: true,
  open: (sheet) => {
    const found = headingRow(sheet, (headings) => headings.has("areacd", "1", "2", "3"));
    if (found === null) return null;
    return open(sheet, found.at, editionAbove(sheet, found.at), (row, number, sink) => {
      const code = cellAt(row, found.headings.at("areacd"));
      if (!ofOneCountry.test(code)) {
        notACouncil(sheet, number, row, sink);
        return;
      }
      found.headings.names.forEach((name, at) => {
        const neighbour = cellAt(row, at);
        if (!/^\d+$/.test(name) || neighbour === "") return;
        const area: PublishedArea = { code, name: "", by: "code" };
        observe(sheet, "", { row: number, area, rank: Number(name), written: "code", neighbour }, sink);
      });
    });
  },
};
