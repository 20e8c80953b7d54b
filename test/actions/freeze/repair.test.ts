import { repair } from "../../../src/actions/freeze/repair.ts";
import type { CellValue } from "../../../src/workbook/port.ts";
import { BookModel } from "../../fixtures/book-model.ts";
import { at, formulaAt, kentBook, metric, neighbours, put } from "../../fixtures/kent-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

const options = { patience: { looks: 2, pause: async () => {} } };
const workbook = { kind: "workbook" } as const;
const stored = '=_xldudf_LOF_METRIC("Kent","persistent absence")';
const behindPath = String.raw`='C:\Office\FUNCRES.XLAM'!_xldudf_LOF_NEIGHBOURS("Kent",3)`;

describe("repair", () => {
  test("healthy formulas and those of others are not touched", async () => {
    const { book } = kentBook({ B2: { formula: metric }, B3: { formula: "=ABC.OTHER(1)" }, B4: "_xldudf_LOF_X(" });
    const port = new MemoryPort(book);
    expect(await repair(port, workbook, options)).toEqual({ repaired: [], left: [], stillUnknown: [] });
    expect(port.writes).toEqual([]);
  });

  test("stored spellings are entered again in clean text and answer", async () => {
    const { book, kent } = kentBook({ B2: { formula: stored }, B4: { formula: behindPath } });
    const { repaired, stillUnknown } = await repair(new MemoryPort(book), workbook, options);
    expect([repaired.length, stillUnknown]).toEqual([2, []]);
    expect([formulaAt(kent, "B2"), formulaAt(kent, "B4")]).toEqual([metric, neighbours]);
    expect([at(kent, "B2"), at(kent, "B5")]).toEqual([19.4, "Devon"]);
  });

  test("of a spill only the first cell is entered", async () => {
    const shown: [string, CellValue[][]][] = [
      [behindPath, [["Essex"], ["Devon"]]],
      [neighbours, [["Essex"], ["Devon"]]],
    ];
    const book = new BookModel(new Map(shown));
    put(book.add("Kent"), "B4", { formula: behindPath });
    const port = new MemoryPort(book);
    await repair(port, workbook, options);
    expect(port.writes).toMatchObject([{ row: 3, column: 1, rows: 1, columns: 1 }]);
  });

  test("texts inside a formula keep what looks like a stored spelling", async () => {
    const { book, kent } = kentBook({ B2: { formula: '=_xldudf_LOF_WHY("_xldudf_LOF_X(","b")' } });
    await repair(new MemoryPort(book), workbook, options);
    expect(formulaAt(kent, "B2")).toBe('=LOF.WHY("_xldudf_LOF_X(","b")');
  });

  test("a clean formula that shows #NAME? is entered again, and named when that did not help", async () => {
    const { book } = kentBook({ B2: { formula: '=LOF.METRIC(wrong_name,"NEET")' } });
    const port = new MemoryPort(book);
    const { repaired, stillUnknown } = await repair(port, workbook, options);
    expect(port.writes).toHaveLength(1);
    expect([repaired.length, stillUnknown.length]).toEqual([1, 1]);
  });

  test("protected sheets are listed, not touched", async () => {
    const { book, kent } = kentBook({ B2: { formula: stored } });
    kent.isProtected = true;
    const { repaired, left } = await repair(new MemoryPort(book), workbook, options);
    expect([repaired, left.map(({ why }) => why)]).toEqual([[], [{ kind: "protected" }]]);
    expect(formulaAt(kent, "B2")).toBe(stored);
  });

  test("only the selection is repaired", async () => {
    const { book, kent } = kentBook({ B2: { formula: stored }, C2: { formula: stored } });
    const block = { sheet: "Kent", row: 1, column: 2, rows: 1, columns: 1 };
    await repair(new MemoryPort(book), { kind: "selection", block }, options);
    expect([formulaAt(kent, "B2"), formulaAt(kent, "C2")]).toEqual([stored, metric]);
  });
});
