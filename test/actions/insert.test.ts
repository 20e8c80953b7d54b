import { insert, type Insertion, placeFor, removeInserted, underHeadings } from "../../src/actions/insert.ts";
import { PortError } from "../../src/workbook/port.ts";
import { BookModel } from "../fixtures/book-model.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";

const row: Insertion = {
  id: "comparison",
  name: "Comparison row",
  formula: '=LOF.COMPARE("Kent","O06M09")',
  rows: 1,
  columns: 3,
  formats: [],
};
const at = { sheet: "Sheet1", row: 6, column: 2 };

async function portWith(filled: readonly (readonly [row: number, column: number])[]): Promise<MemoryPort> {
  const book = new BookModel();
  if (!book.sheets.some(({ name }) => name === "Sheet1")) book.add("Sheet1");
  const port = new MemoryPort(book);
  for (const [r, c] of filled) await port.write({ sheet: "Sheet1", row: r, column: c }, [["kept"]]);
  return port;
}

describe("where an insertion goes", () => {
  test("an empty sheet takes it at the selected cell", async () => {
    const place = await placeFor(await portWith([]), at, row);
    expect(place).toEqual({ block: { ...at, rows: 1, columns: 3 }, filled: [] });
  });

  test("filled cells are named, and the next free row is offered", async () => {
    const place = await placeFor(
      await portWith([
        [6, 3],
        [7, 4],
      ]),
      at,
      row,
    );
    expect(place).toEqual({ block: { ...at, row: 8, rows: 1, columns: 3 }, filled: ["D7"] });
  });

  test("a table needs all of its rows free", async () => {
    const place = await placeFor(await portWith([[8, 2]]), at, { ...row, rows: 3 });
    expect(place.block.row).toBe(9);
    expect(place.filled).toEqual(["C9"]);
  });
});

describe("inserting", () => {
  test("one live formula is written, and removed again", async () => {
    const port = await portWith([]);
    const { block } = await placeFor(port, at, row);
    const inserted = await insert(port, row, block);
    expect((await port.read(block)).formulas[0]?.[0]).toBe(row.formula);
    await removeInserted(port, inserted);
    const { formulas, values } = await port.read(block);
    expect([formulas[0]?.[0], values[0]?.[0]]).toEqual([null, null]);
  });

  test("a heading that was retyped since is kept and named, the rest is removed", async () => {
    const port = await portWith([]);
    const headed = underHeadings(row, ["a", "b", "c"]);
    const inserted = await insert(port, headed, { ...at, rows: 2, columns: 3 });
    await port.write(at, [["my own"]]);
    expect(await removeInserted(port, inserted)).toEqual(["C7 was changed since and kept."]);
    expect((await port.keep(inserted.block)).entered).toEqual([
      ["my own", null, null],
      [null, null, null],
    ]);
  });

  test("what was changed since is not removed", async () => {
    const port = await portWith([]);
    const inserted = await insert(port, row, { ...at, rows: 1, columns: 3 });
    await port.write(at, [["mine now"]]);
    await expect(removeInserted(port, inserted)).rejects.toThrow(PortError);
    expect((await port.read(inserted.block)).values[0]?.[0]).toBe("mine now");
  });
});

const table: Insertion = {
  ...row,
  formula: '=LOF.NEIGHBOURS("Kent",3)',
  rows: 3,
  columns: 2,
  formats: [{ at: { row: 1, column: 1, rows: 2, columns: 1 }, format: { numberFormat: "0.0", bold: true } }],
};
const spilled = new Map([
  [
    table.formula,
    [
      ["Essex", 1],
      ["Devon", 2],
      ["Surrey", 3],
    ],
  ],
  ["=SEQUENCE(2)", [[1], [2]]],
]);
const place = { sheet: "Sheet1", row: 1, column: 1 };
const block = { ...place, rows: 3, columns: 2 };

/** A sheet with values, a formula and looks, in and around the block B2:C4. */
async function usersSheet(): Promise<MemoryPort> {
  const book = new BookModel(spilled);
  book.add("Sheet1");
  const port = new MemoryPort(book);
  const bold = { at: { row: 0, column: 0, rows: 5, columns: 1 }, format: { bold: true } };
  const money = { at: { row: 1, column: 1, rows: 3, columns: 1 }, format: { numberFormat: "£0.00" } };
  await port.write(
    { sheet: "Sheet1", row: 0, column: 0 },
    [
      ["above", 1, 2, 3],
      ["left", 10.5, { formula: "=B1*2" }, "right"],
      ["left", "", "text", "right"],
      ["left", { error: "#N/A" }, true, "right"],
      ["below", 4, 5, 6],
    ],
    { formats: [bold, money] },
  );
  return port;
}

const whole = { sheet: "Sheet1", row: 0, column: 0, rows: 6, columns: 5 };

describe("overwriting", () => {
  test("is taken back with values, formulas and looks, and touches nothing outside", async () => {
    const port = await usersSheet();
    const before = await port.keep(whole);
    const inserted = await insert(port, table, block, "overwrite");
    const outside = (kept: typeof before): unknown => {
      const isOutside = (r: number, c: number): boolean => r < 1 || r > 3 || c < 1 || c > 2;
      return kept.entered.map((line, r) =>
        line.map((cell, c) => isOutside(r, c) && [cell, (kept.record as unknown[][])[r]?.[c]]),
      );
    };
    expect(outside(await port.keep(whole))).toEqual(outside(before));
    expect((await port.read(block)).values).toEqual(spilled.get(table.formula));
    expect(await removeInserted(port, inserted)).toEqual([]);
    expect(await port.keep(whole)).toEqual(before);
  });

  test("a second time over our own is taken back to the first, and that to what stood there", async () => {
    const port = await usersSheet();
    const before = await port.keep(whole);
    const first = await insert(port, table, block, "overwrite");
    const between = await port.keep(whole);
    const second = await insert(port, { ...table, formula: "=SEQUENCE(2)", formats: [] }, block, "overwrite");
    await removeInserted(port, second);
    expect(await port.keep(whole)).toEqual(between);
    await removeInserted(port, first);
    expect(await port.keep(whole)).toEqual(before);
  });

  test("what was typed into it since is kept and named, the rest comes back", async () => {
    const port = await usersSheet();
    const inserted = await insert(port, table, block, "overwrite");
    await port.write({ sheet: "Sheet1", row: 2, column: 2 }, [["my note"]]);
    expect(await removeInserted(port, inserted)).toEqual(["C3 was changed since and kept."]);
    expect((await port.keep(block)).entered).toEqual([
      [10.5, { formula: "=B1*2" }],
      [null, "my note"],
      [{ error: "#N/A" }, true],
    ]);
  });

  test("cells that a formula typed since fills are left to it", async () => {
    const port = await usersSheet();
    const inserted = await insert(port, table, block, "overwrite");
    await port.write({ sheet: "Sheet1", row: 1, column: 1 }, [[{ formula: "=SEQUENCE(2)" }]]);
    expect(await removeInserted(port, inserted)).toEqual(["B2 was changed since and kept."]);
    // The book of this test does not know the answer of =B1*2.
    expect((await port.read(block)).values).toEqual([
      [1, { error: "#NAME?" }],
      [2, "text"],
      [{ error: "#N/A" }, true],
    ]);
  });

  test("a formula that was only deleted since gives way to what stood there", async () => {
    const port = await usersSheet();
    const before = await port.keep(whole);
    const inserted = await insert(port, table, block, "overwrite");
    await port.write(place, [[null]]);
    await removeInserted(port, inserted);
    expect(await port.keep(whole)).toEqual(before);
  });

  test("removing a second time changes nothing and says that it is no longer there", async () => {
    const port = await usersSheet();
    const before = await port.keep(whole);
    const inserted = await insert(port, table, block, "overwrite");
    await removeInserted(port, inserted);
    await expect(removeInserted(port, inserted)).rejects.toMatchObject({
      reason: "filled",
      message: "It is no longer there: the cells are as they were before.",
    });
    expect(await port.keep(whole)).toEqual(before);
  });

  test("a sheet that was removed or renamed since is said to be gone", async () => {
    const port = await usersSheet();
    const inserted = await insert(port, table, block, "overwrite");
    port.book.add("Another");
    await port.removeSheet("Sheet1");
    await expect(removeInserted(port, inserted)).rejects.toThrow("There is no sheet “Sheet1” any more");
  });

  test("cells formatted as text do not keep the formula from being one", async () => {
    const port = await usersSheet();
    const text = { at: { row: 0, column: 0, rows: 3, columns: 2 }, format: { numberFormat: "@" } };
    await port.write(place, (await port.keep(block)).entered, { formats: [text] });
    await insert(port, table, block, "overwrite");
    const looks = (await port.keep(block)).record as { numberFormat?: string }[][];
    expect(looks.map((line) => line.map((look) => look.numberFormat))).toEqual([
      ["General", "General"],
      ["General", "0.0"],
      ["General", "0.0"],
    ]);
  });
});

describe("the next free place", () => {
  test("is below what was just inserted, though the host has not calculated it yet", async () => {
    const port = await portWith([]);
    const inserted = await insert(port, { ...table, formula: "=SLOW()" }, block);
    expect((await placeFor(port, { ...place, row: 2 }, table, [inserted])).block.row).toBe(4);
    expect((await placeFor(port, place, table, [inserted])).filled).toHaveLength(6);
    await removeInserted(port, inserted);
    expect((await placeFor(port, { ...place, row: 2 }, table, [inserted])).block.row).toBe(2);
  });
});
