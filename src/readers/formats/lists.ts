import { fact } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt } from "../sheet/sheet.ts";
import { headingsOf, openLong } from "../table/long-table.ts";

/** The data dictionary of DfE's Local Authority Interactive Tool: what each measure is, and when it was renewed. */
export const laitDictionary: SheetReader = {
  publisher: "Department for Education",
  format: "Local Authority Interactive Tool, data dictionary",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, "measure_code", "measure_short", "polarity");
    if (headings === null) return null;
    const first = sheet.rows[0] as readonly string[];
    const rows = sheet.rows.slice(1).filter((row) => row.some((cell) => cell !== "")).length;
    return openLong(sheet, headings, (row, sink) => {
      if (row.row === 2) sink.observe(fact("number of data rows", String(rows), row.row));
      const measure = row.get("measure_code");
      first.forEach((name, at) => {
        const text = cellAt(row.cells, at);
        if (name === "Measure_code" || text === "") return;
        const one = fact(`${name} of measure code ${measure}`, text, row.row);
        sink.observe(name === "Measure_short" ? { ...one, mark: row.get("polarity") } : one);
      });
    });
  },
};

/** ONS's lookups between kinds of area: a code and a name of each kind in a row. */
export const areaLookupTable: SheetReader = {
  publisher: "Office for National Statistics",
  format: "Open Geography lookup between areas",
  tried: true,
  open: (sheet) => {
    const first = sheet.rows[0] ?? [];
    const codes = first.filter((name) => /^[A-Z]{3,6}\d{2}CD$/i.test(name));
    const names = first.filter((name) => /^[A-Z]{3,6}\d{2}NM$/i.test(name));
    const headings =
      codes.length < 2 || names.length < 2 ? null : headingsOf(sheet, ...codes.map((code) => code.toLowerCase()));
    if (headings === null) return null;
    const rows = sheet.rows.slice(1).filter((row) => row.some((cell) => cell !== "")).length;
    return openLong(sheet, headings, (row, sink) => {
      if (row.row === 2) sink.observe(fact("number of data rows", String(rows), row.row));
      const text = first.map((_, at) => cellAt(row.cells, at)).join(" | ");
      const area = { code: cellAt(row.cells, 0), name: cellAt(row.cells, 1), by: "code" } as const;
      sink.observe({ ...fact(`lookup row ${first.join(" | ")}`, text, row.row), area });
    });
  },
};

/** ONS's Code History Database: which code followed which, and when. */
export const codeHistory: SheetReader = {
  publisher: "Office for National Statistics",
  format: "Code History Database",
  tried: false,
  open: (sheet) => {
    const headings = headingsOf(sheet, "geogcd", "oper_date");
    if (headings === null) return null;
    return openLong(sheet, headings, (row, sink) => {
      const area = { code: row.get("geogcd"), name: row.get("geognm"), by: "code" } as const;
      const before = row.get("geogcd_p");
      const text = before === "" ? row.get("status") : before;
      const series = before === "" ? "status" : "previous code";
      sink.observe({ ...fact(series, text, row.row), area, period: row.get("oper_date") });
    });
  },
};
