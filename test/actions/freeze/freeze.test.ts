import { freeze, type FreezeOptions } from "../../../src/actions/freeze/freeze.ts";
import { PortError } from "../../../src/workbook/port.ts";
import {
  at,
  formulaAt,
  history,
  kentBook,
  metric,
  mixed,
  neighbours,
  put,
  suppressed,
} from "../../fixtures/kent-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

const options: FreezeOptions = {
  edition: "2026-01-15",
  date: "2026-03-02",
  patience: { looks: 3, pause: async () => {} },
};
const workbook = { kind: "workbook" } as const;
const selection = (row: number, column: number, rows = 1, columns = 1) =>
  ({ kind: "selection", block: { sheet: "Kent", row, column, rows, columns } }) as const;

describe("freeze", () => {
  test("a book without LOF formulas is not touched", async () => {
    const { book } = kentBook({ A1: "Kent", B2: { formula: "=SUM(1,2)" } });
    const port = new MemoryPort(book);
    expect(await freeze(port, workbook, options)).toEqual({
      frozen: [],
      besides: [],
      unmarked: [],
      left: [],
      listSheet: null,
    });
    expect(port.writes).toEqual([]);
    expect(book.sheets).toHaveLength(1);
  });

  test("values replace formulas, texts that look like dates stay texts", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric }, B3: { formula: mixed }, C9: { formula: "=SUM(1,2)" } });
    const { frozen, left } = await freeze(new MemoryPort(book), workbook, options);
    expect(frozen).toHaveLength(2);
    expect(left).toEqual([]);
    expect([at(kent, "B2"), at(kent, "B3")]).toEqual([19.4, "31 March 2025"]);
    expect([formulaAt(kent, "B2"), formulaAt(kent, "B3")]).toEqual([null, null]);
    expect(formulaAt(kent, "C9")).toBe("=SUM(1,2)");
  });

  test("a spilled range turns into values as a whole", async () => {
    const { book, kent } = kentBook({ B4: { formula: neighbours }, D4: { formula: history } });
    await freeze(new MemoryPort(book), workbook, options);
    expect(["B4", "B5", "B6"].map((name) => at(kent, name))).toEqual(["Essex", "Devon", "Surrey"]);
    expect(["D4", "E4", "D5", "E5"].map((name) => at(kent, name))).toEqual([
      "2023/24",
      5.1,
      "2024/25",
      { error: "#N/A" },
    ]);
    expect(["B4", "D4"].map((name) => formulaAt(kent, name))).toEqual([null, null]);
  });

  test("each formula is kept on a plain sheet with sheet, cell, size, edition and date", async () => {
    const { book } = kentBook({ B4: { formula: neighbours } });
    const { listSheet } = await freeze(new MemoryPort(book), workbook, options);
    expect(listSheet).toBe("LOF frozen");
    const list = book.sheet("LOF frozen");
    expect([0, 1, 2, 3, 4, 5].map((column) => list.value(3, column))).toEqual([
      "Sheet",
      "Cell",
      "Fills",
      "Formula",
      "Edition",
      "Frozen on",
    ]);
    expect([0, 1, 2, 3, 4, 5].map((column) => list.value(4, column))).toEqual([
      "Kent",
      "B4",
      "3 × 1",
      neighbours,
      "2026-01-15",
      "2026-03-02",
    ]);
    expect(list.formula(4, 3)).toBeNull();
  });

  test("a second freeze adds to the list, and a formula typed anew replaces its old row", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric }, C2: { formula: suppressed } });
    const port = new MemoryPort(book);
    await freeze(port, selection(1, 1), options);
    put(kent, "B2", { formula: mixed });
    await freeze(port, workbook, { ...options, date: "2026-03-09" });
    const list = book.sheet("LOF frozen");
    expect([4, 5, 6].map((row) => [list.value(row, 1), list.value(row, 3), list.value(row, 5)])).toEqual([
      ["B2", mixed, "2026-03-09"],
      ["C2", suppressed, "2026-03-09"],
      [null, null, null],
    ]);
    expect(book.sheets).toHaveLength(2);
  });

  test("an error that says why there is no figure is kept as an error", async () => {
    const { book, kent } = kentBook({ B2: { formula: suppressed } });
    await freeze(new MemoryPort(book), workbook, options);
    expect(at(kent, "B2")).toEqual({ error: "#N/A" });
    expect(formulaAt(kent, "B2")).toBeNull();
  });
});

describe("what cannot be frozen", () => {
  test("a formula that shows #NAME? or cannot spill is left and listed", async () => {
    const { book, kent } = kentBook({
      B2: { formula: '=_xldudf_LOF_METRIC("Kent","NEET")' },
      B4: { formula: neighbours },
      B5: "in the way",
    });
    const { frozen, left } = await freeze(new MemoryPort(book), workbook, options);
    expect(frozen).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([
      { kind: "error", error: "#NAME?" },
      { kind: "error", error: "#SPILL!" },
    ]);
    expect(formulaAt(kent, "B4")).toBe(neighbours);
    expect(book.sheets).toHaveLength(1);
  });

  test("formulas on a protected sheet are left and listed, those elsewhere are frozen", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric } });
    const open = book.add("Essex");
    put(open, "A1", { formula: metric });
    kent.isProtected = true;
    const { frozen, left } = await freeze(new MemoryPort(book), workbook, options);
    expect(frozen.map(({ cell }) => cell.sheet)).toEqual(["Essex"]);
    expect(left).toEqual([{ cell: { sheet: "Kent", row: 1, column: 1 }, formula: metric, why: { kind: "protected" } }]);
  });

  test("a part of an array formula is left and listed, its neighbours are frozen", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric }, B3: { formula: mixed }, B4: { formula: suppressed } });
    const port = new MemoryPort(book);
    port.refuse = ({ sheet, row, rows }) =>
      sheet === "Kent" && row <= 2 && row + rows > 2 ? new PortError("failed", "Part of an array.") : null;
    const { frozen, left } = await freeze(port, workbook, options);
    expect(frozen.map(({ cell }) => cell.row)).toEqual([1, 3]);
    expect(left.map(({ cell, why }) => [cell.row, why])).toEqual([
      [2, { kind: "refused", message: "Part of an array." }],
    ]);
    expect(formulaAt(kent, "B3")).toBe(mixed);
    expect([4, 5, 6].map((row) => book.sheet("LOF frozen").value(row, 1))).toEqual(["B2", "B4", null]);
  });

  test("cells with the same formula, as an old array formula has them, are written one by one", async () => {
    const { book } = kentBook({ B2: { formula: metric }, B3: { formula: metric } });
    const port = new MemoryPort(book);
    await freeze(port, workbook, options);
    expect(port.writes.filter(({ sheet }) => sheet === "Kent").map(({ row, rows }) => [row, rows])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

describe("freezing a selection", () => {
  test("takes what begins in it, the whole spill included, and nothing else", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric }, B4: { formula: neighbours } });
    const { frozen } = await freeze(new MemoryPort(book), selection(3, 1), options);
    expect(frozen).toMatchObject([{ formula: neighbours, area: { rows: 3, columns: 1 } }]);
    expect(formulaAt(kent, "B2")).toBe(metric);
  });

  test("leaves and lists a spill that begins outside it", async () => {
    const { book, kent } = kentBook({ B4: { formula: neighbours } });
    const { frozen, left } = await freeze(new MemoryPort(book), selection(4, 0, 1, 5), options);
    expect(frozen).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([{ kind: "partly-selected", firstCell: "B4" }]);
    expect(formulaAt(kent, "B4")).toBe(neighbours);
  });

  test("one sheet's freeze leaves the other sheets", async () => {
    const { book } = kentBook({ B2: { formula: metric } });
    const essex = book.add("Essex");
    put(essex, "A1", { formula: metric });
    await freeze(new MemoryPort(book), { kind: "sheet", sheet: "Kent" }, options);
    expect(formulaAt(essex, "A1")).toBe(metric);
  });
});

describe("formulas that use a whole spill by #", () => {
  test("are frozen with it, also one after the other", async () => {
    const { book, kent } = kentBook({
      B4: { formula: neighbours },
      D4: { formula: "=SORT(B4#)" },
      F4: { formula: "=COUNTA(B4#)" },
    });
    const { frozen } = await freeze(new MemoryPort(book), workbook, options);
    expect(frozen).toHaveLength(3);
    expect([at(kent, "D4"), at(kent, "F4")]).toEqual(["Devon", 3]);
  });

  test("keep the spill from being frozen when they are outside the selection", async () => {
    const { book, kent } = kentBook({ B4: { formula: neighbours }, F4: { formula: "=COUNTA(B4#)" } });
    const { frozen, left } = await freeze(new MemoryPort(book), selection(3, 1), options);
    expect(frozen).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([{ kind: "used-by", cell: "Kent!F4" }]);
    expect(formulaAt(kent, "B4")).toBe(neighbours);
  });
});

describe("cells that are still being calculated", () => {
  test("are waited for", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric } });
    book.busyLooks = 2;
    await freeze(new MemoryPort(book), workbook, options);
    expect(at(kent, "B2")).toBe(19.4);
  });

  test("end the freeze with a sentence when the wait is over, and nothing has changed", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric }, C2: { formula: '=LOF.METRIC("Kent","never ready")' } });
    await expect(freeze(new MemoryPort(book), workbook, options)).rejects.toMatchObject({
      reason: "busy",
      message: expect.stringContaining("1 LOF cell is still being worked out (C2). Nothing was changed."),
    });
    expect(formulaAt(kent, "B2")).toBe(metric);
    expect(book.sheets).toHaveLength(1);
  });

  test("do not matter outside the selection", async () => {
    const { book } = kentBook({ B2: { formula: metric }, C2: { formula: '=LOF.METRIC("Kent","never ready")' } });
    expect((await freeze(new MemoryPort(book), selection(1, 1), options)).frozen).toHaveLength(1);
  });
});

describe("a freeze that fails part way", () => {
  test("keeps on the list exactly what was frozen, and says how far it came", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric }, E9: { formula: suppressed } });
    const port = new MemoryPort(book);
    port.refuse = ({ sheet, column }) =>
      sheet === "Kent" && column === 4 ? new PortError("busy", "Excel is busy.") : null;
    await expect(freeze(port, workbook, options)).rejects.toMatchObject({
      reason: "busy",
      message: "Excel is busy. 1 of 2 formulas done; the rest is as before.",
    });
    expect([formulaAt(kent, "B2"), formulaAt(kent, "E9")]).toEqual([null, suppressed]);
    expect([4, 5].map((row) => book.sheet("LOF frozen").value(row, 1))).toEqual(["B2", null]);
  });

  test("changes nothing when the list cannot be kept", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric } });
    const port = new MemoryPort(book);
    const write = port.write.bind(port);
    port.write = (place, cells, more) =>
      write(
        place,
        place.sheet === "LOF frozen" ? cells.map((row) => row.map((cell) => (cell === metric ? "cut" : cell))) : cells,
        more,
      );
    await expect(freeze(port, workbook, options)).rejects.toThrow("nothing was frozen");
    expect(formulaAt(kent, "B2")).toBe(metric);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Kent"]);
  });

  test("stops at the signal", async () => {
    const { book, kent } = kentBook({ B2: { formula: metric } });
    await expect(
      freeze(new MemoryPort(book), workbook, { ...options, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ reason: "stopped" });
    expect(formulaAt(kent, "B2")).toBe(metric);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Kent"]);
  });
});
