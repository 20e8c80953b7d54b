import fc from "fast-check";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { repair } from "../../../src/actions/freeze/repair.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import type { CellValue, WriteCell } from "../../../src/workbook/port.ts";
import { storedSpelling } from "../../../src/formula/lof-calls.ts";
import { BookModel } from "../../fixtures/book-model.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

const workbook = { kind: "workbook" } as const;
const patience = { looks: 2, pause: async () => {} };
const options = { edition: "2026-01-15", date: "2026-03-02", patience };

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constantFrom("31 March 2025", "=1+1", "-x", "+1", "@a", "TRUE", ""),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#VALUE!" }),
);
const rows = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const text = fc.oneof(fc.string(), fc.constantFrom("_xldudf_LOF_X(", 'say "LOF.X("', "it's"));
const lofFormula = fc
  .tuple(fc.constantFrom("LOF", "LOFDEV"), fc.constantFrom("METRIC", "SCORECARD"), text, fc.integer())
  .map(([namespace, name, words, n]) => `=${namespace}.${name}("${words.replaceAll('"', '""')}",'It''s'!A1,${n})`);
const plain: fc.Arbitrary<WriteCell> = fc.oneof(fc.string(), fc.integer(), fc.constant({ formula: "=SUM(1,2)" }));

/** One thing every five rows and four columns, so that no spill is ever blocked. */
const things = fc.array(fc.oneof(fc.tuple(lofFormula, rows), plain), { minLength: 1, maxLength: 12 });
type Thing = [string, CellValue[][]] | WriteCell;

function bookOf(sheets: readonly (readonly Thing[])[], spell: (formula: string) => string = (same) => same): BookModel {
  const answers = new Map<string, CellValue[][]>([["=SUM(1,2)", [[3]]]]);
  const book = new BookModel(answers);
  sheets.forEach((found, s) => {
    const sheet = book.add(`Sheet ${s}`);
    found.forEach((thing, i) => {
      const [row, column] = [5 * Math.floor(i / 3), 4 * (i % 3)];
      if (Array.isArray(thing)) {
        answers.set(thing[0], thing[1]);
        sheet.put(row, column, { formula: spell(thing[0]) });
      } else sheet.put(row, column, thing);
    });
  });
  return book;
}

const held = (book: BookModel): unknown => book.sheets.map((sheet) => [sheet.name, [...sheet.held].sort()]);
const shown = (book: BookModel): unknown =>
  book.sheets
    .filter(({ name }) => name !== "LOF frozen")
    .map((sheet) =>
      Array.from({ length: 25 * 16 }, (_, i) => sheet.value(Math.floor(i / 16), i % 16) ?? "").map((one) =>
        one === "" ? null : one,
      ),
    );

describe("for any workbook", () => {
  test("freeze then thaw gives the identical cells back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(things, { minLength: 1, maxLength: 2 }), async (sheets) => {
        const book = bookOf(sheets);
        const before = held(book);
        const port = new MemoryPort(book);
        await freeze(port, workbook, options);
        const { left } = await thaw(port, workbook);
        expect(left).toEqual([]);
        expect(held(book)).toEqual(before);
      }),
    );
  });

  test("a freeze leaves no LOF formula and changes no value that is shown", async () => {
    await fc.assert(
      fc.asyncProperty(things, async (cells) => {
        const book = bookOf([cells]);
        const before = shown(book);
        await freeze(new MemoryPort(book), workbook, options);
        expect(shown(book)).toEqual(before);
        const formulas = [...book.sheet("Sheet 0").held.values()].map(({ formula }) => formula);
        expect(formulas.filter((formula) => formula?.includes("LOF") && formula !== "=SUM(1,2)")).toEqual([]);
      }),
    );
  });

  test("a repair gives the formulas that were there before Excel stored them, and a second one does nothing", async () => {
    await fc.assert(
      fc.asyncProperty(things, async (cells) => {
        const healthy = held(bookOf([cells]));
        const book = bookOf([cells], storedSpelling);
        const port = new MemoryPort(book);
        await repair(port, workbook, { patience });
        expect(held(book)).toEqual(healthy);
        expect((await repair(port, workbook, { patience })).repaired).toEqual([]);
      }),
    );
  });
});
