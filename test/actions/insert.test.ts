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

  test("a heading that was retyped since is not removed, nor the cells below it", async () => {
    const port = await portWith([]);
    const headed = underHeadings(row, ["a", "b", "c"]);
    const inserted = await insert(port, headed, { ...at, rows: 2, columns: 3 });
    await port.write(at, [["my own"]]);
    await expect(removeInserted(port, inserted)).rejects.toMatchObject({ reason: "filled" });
    expect((await port.read(inserted.block)).values[0]?.[0]).toBe("my own");
    await port.write(at, [["a"]]);
    await removeInserted(port, inserted);
    expect((await port.read(inserted.block)).values.flat().every((value) => value === null)).toBe(true);
  });

  test("what was changed since is not removed", async () => {
    const port = await portWith([]);
    const inserted = await insert(port, row, { ...at, rows: 1, columns: 3 });
    await port.write(at, [["mine now"]]);
    await expect(removeInserted(port, inserted)).rejects.toThrow(PortError);
    expect((await port.read(inserted.block)).values[0]?.[0]).toBe("mine now");
  });
});
