import { read, type WorkBook } from "@e965/xlsx";
import { makeReport } from "../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { cellReferences } from "../../src/formula/cell-references.ts";
import { parseCalls } from "../../src/formula/parse-formula.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import described from "../functions/functions-json.snapshot.json";

/* What can be known of a report's formulas without Excel: each refers to cells that are there, and calls what there is. */

let books: readonly WorkBook[];

beforeAll(async () => {
  awaitPack();
  provideShippedPack();
  books = await Promise.all([made("--area", "Kent", "--districts"), made("--area", "Maidstone", "--context")]);
}, 120_000);

async function made(...more: string[]): Promise<WorkBook> {
  const { bytes } = await makeReport(readReportArguments([...more, "--out", "x.xlsx"]), "2026-11-22");
  return read(bytes, { type: "array", cellFormula: true });
}

interface Held {
  readonly sheet: string;
  readonly name: string;
  /** As Excel shows it. */
  readonly formula: string | null;
  readonly value: unknown;
  readonly isError: boolean;
}

function cellsOf(book: WorkBook): Held[] {
  return book.SheetNames.flatMap((sheet) =>
    Object.entries(book.Sheets[sheet] as Record<string, { t?: string; v?: unknown; w?: string; f?: string }>)
      .filter(([name]) => !name.startsWith("!"))
      .map(([name, { t, v, w, f }]) => {
        const formula = f === undefined ? null : `=${f.replaceAll("_xldudf_LOF_", "LOF.").replaceAll("_xlfn.", "")}`;
        return { sheet, name, formula, value: t === "e" ? w : v, isError: t === "e" };
      }),
  );
}

test("every reference is to a cell that is there, on a sheet of the same file", () => {
  for (const book of books) {
    const cells = cellsOf(book);
    const there = new Set(cells.map(({ sheet, name }) => `${sheet}!${name}`));
    for (const { sheet, name, formula } of cells) {
      if (formula === null) continue;
      for (const { sheet: on, row, column, rows, columns } of cellReferences(formula, sheet)) {
        expect([sheet, name, book.SheetNames.includes(on) ? on : `no sheet ${on}`]).toEqual([sheet, name, on]);
        // An empty text of the workings is an empty cell.
        if (rows > 1 || columns > 1 || on === "LOF Workings") continue;
        expect([sheet, name, there.has(`${on}!${letters(column)}${row + 1}`)]).toEqual([sheet, name, true]);
      }
    }
  }
});

function letters(column: number): string {
  return (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

test("every call of ours is of a function there is, with as many arguments as it takes", () => {
  const takes = new Map<string, number>(described.functions.map((one) => [one.id, one.parameters.length]));
  for (const book of books) {
    const calls = cellsOf(book).flatMap(({ formula }) => (formula?.includes("LOF.") ? parseCalls(formula) : []));
    expect(calls.length).toBeGreaterThan(1000);
    for (const { name, args } of calls) {
      expect([name, takes.has(name)]).toEqual([name, true]);
      expect([name, args.length <= (takes.get(name) ?? 0)]).toEqual([name, true]);
    }
  }
});

test("no cell holds an error, but for the gaps of small lines and charts", () => {
  for (const book of books) {
    const wrong = cellsOf(book).filter(
      ({ isError, sheet }) => isError && !sheet.startsWith("LOF Figures behind charts"),
    );
    expect(wrong).toEqual([]);
    const gaps = cellsOf(book).filter(({ isError }) => isError);
    expect(new Set(gaps.map(({ value }) => value))).toEqual(new Set(gaps.length > 0 ? ["#N/A"] : []));
  }
});

test("no text is of a value that was not there", () => {
  for (const book of books)
    for (const { sheet, name, value } of cellsOf(book))
      expect([sheet, name, value]).not.toEqual([
        sheet,
        name,
        expect.stringMatching(/undefined|\bNaN\b|\[object|\bnull\b|; ;|\.\.(?!\.)/),
      ]);
});
