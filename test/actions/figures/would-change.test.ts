import { cellName } from "../../../src/formula/cell-name.ts";
import { PortError } from "../../../src/workbook/port.ts";
import { callOf, KeptBook } from "../../fixtures/kept-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { after, before, book, foretell, moved, still } from "./two-packs.ts";

const [kent = "", devon = ""] = moved;
const [fixed = ""] = still;

const figure = (name: string, desk = after) => callOf(desk)("METRIC", [[[name]], [["O02M01"]]])[0]?.[0];

test("a figure that is revised changes, one that is not is the same, and both are counted", async () => {
  const port = book({
    A1: `=LOF.METRIC("${kent}","O02M01")`,
    A2: `=LOF.METRIC("${fixed}","O02M01")`,
    B1: "no formula",
  });
  const told = await foretell(port);
  expect(told).toMatchObject({ same: 1, untold: [], protectedSheets: [] });
  expect(told.changed).toHaveLength(1);
  expect(told.changed[0]).toMatchObject({
    at: { sheet: "Sheet1", row: 0, column: 0 },
    first: { row: 0, column: 0 },
    cells: 1,
    before: figure(kent, before),
    after: figure(kent),
    call: null,
    unlike: null,
  });
  expect(told.changed[0]?.why).toMatch(/\.$/);
});

test.each([
  ["typed", `=LOF.METRIC("${kent}","O02M01")`],
  ["in the stored spelling", `=_xldudf_LOF_METRIC("${kent}","O02M01")`],
  ["of the development add-in", `=LOFDEV.METRIC("${kent}","O02M01")`],
  ["from a cell", "=LOF.METRIC(B1,C1)"],
  ["from a cell of another sheet", "=LOF.METRIC('My data'!A1,$C$1)"],
  ["from a range of one row", "=LOF.METRIC(B1:B1,C1)"],
  ["with arguments left out", `=LOF.METRIC(B1,C1,,)`],
])("arguments %s are resolved", async (_name, formula) => {
  const port = book({ A1: "", B1: kent, C1: "O02M01" });
  await port.addSheet({ name: "My data", cells: [[kent]] } as never);
  port.book.sheet("Sheet1").put(0, 0, { formula });
  const told = await foretell(port);
  expect(told.changed.map(({ after: value }) => value)).toEqual([figure(kent)]);
});

test("whole columns, arrays and nested calls are arguments like others", async () => {
  const port = book({
    B1: kent,
    B2: fixed,
    C1: "O02M01",
    F1: '=LOF.METRIC(B:B,"O02M01")',
    H1: `=LOF.RAG(LOF.METRIC(B1,C1),1)`,
    H2: `=LOF.BENCHMARK(B1,C1,"median",B1:B9)`,
  });
  port.book.sheet("Sheet1").put(0, 9, { formula: `=LOF.METRIC({"${kent}";"${fixed}"},"O02M01")` });
  const told = await foretell(port);
  const column = told.changed.find(({ at }) => at.column === 5);
  expect(column).toMatchObject({ after: figure(kent) });
  const array = told.changed.find(({ at }) => at.column === 9);
  expect(array).toMatchObject({ after: figure(kent) });
  expect(told.untold).toEqual([]);
});

test("a LOF cell that works from LOF cells is foretold from what these will show, in whatever order they stand", async () => {
  const cells = {
    A1: '=LOF.RELATIVE("Kent",C1:C2,B1:B2,"difference")',
    B1: '=LOF.METRIC(C1,"O02M01")',
    B2: '=LOF.METRIC(C2,"O02M01")',
    C1: kent,
    C2: devon,
    D1: "=LOF.METRIC(C1,E1)",
    E1: "O02M01",
    F1: `=LOF.RAG(B1,${String(figure(kent))},,"lower")`,
  };
  const told = await foretell(book(cells));
  const rag = told.changed.find(({ at }) => cellName(at) === "F1");
  const expected = callOf(after)("RAG", [
    [[figure(kent) ?? null]],
    [[figure(kent) ?? null]],
    null,
    [["lower"]],
  ])[0]?.[0];
  if (rag === undefined)
    expect(
      callOf(after)("RAG", [[[figure(kent, before) ?? null]], [[figure(kent) ?? null]], null, [["lower"]]])[0]?.[0],
    ).toEqual(expected);
  else expect(rag).toMatchObject({ after: expected, why: "It works from Sheet1!B1, which changes." });
  expect(told.changed.length + told.same + told.untold.length).toBe(5);
});

test("formulas in a circle are untold, and so is what works from them", async () => {
  const port = book({ A1: '=LOF.METRIC(B1,"O02M01")', C1: '=LOF.METRIC(A1,"O02M01")' });
  port.book.sheet("Sheet1").held.set("0,1", { formula: '=LOF.METRIC(A1,"O02M01")', value: null });
  const told = await foretell(port);
  expect(told.untold.map(({ at }) => cellName(at)).sort()).toEqual(["A1", "B1", "C1"]);
  expect(told.same).toBe(0);
});

test("thousands of cells that each work from the one above are foretold", async () => {
  const kept = new KeptBook(before);
  const sheet = kept.add("Sheet1");
  for (let row = 0; row < 3000; row++)
    sheet.held.set(`${row},0`, {
      formula: row === 0 ? `=LOF.METRIC("${kent}","O02M01")` : `=LOF.RAG(A${row},50)`,
      value: null,
    });
  const port = new MemoryPort(kept);
  const rows = Array.from({ length: 3000 }, (_, r) => [r === 0 ? (figure(kent, before) ?? null) : "x"]);
  const formulas = Array.from({ length: 3000 }, (_, r) => [sheet.formula(r, 0)]);
  const block = { sheet: "Sheet1", row: 0, column: 0, rows: 3000, columns: 1 };
  port.sheets = async () => [{ name: "Sheet1", used: block, isProtected: false }];
  port.read = async (where) => {
    const { row, rows: count } = where as typeof block;
    const part = <T>(all: T[]): T[] => all.slice(row, row + count);
    return { block: { ...block, row, rows: count }, values: part(rows), formulas: part(formulas), texts: [] };
  };
  port.spills = async (cells) => cells.map(() => null);
  const told = await foretell(port);
  expect(told.changed.length + told.same + told.untold.length).toBe(3000);
});

test.each([
  ["a name", '=LOF.METRIC(Council,"O02M01")', /Council/],
  ["a table", '=LOF.METRIC(Table1[@Council],"O02M01")', /Table1/],
  ["another workbook", '=LOF.METRIC([1]Sheet1!A1,"O02M01")', /\[1\]Sheet1/],
  ["a function that looks elsewhere", '=LOF.METRIC(INDIRECT("B1"),"O02M01")', /INDIRECT/],
  ["a function not worked out here", '=LOF.METRIC(PROPER(B1),"O02M01")', /PROPER/],
  ["LAMBDA", '=MAP(B1:B2,LAMBDA(one,LOF.METRIC(one,"O02M01")))', /MAP|one/],
])("%s is untold, never the same", async (_name, formula, why) => {
  const port = book({ B1: kent, B2: fixed });
  port.book.sheet("Sheet1").put(0, 0, { formula });
  const told = await foretell(port);
  expect(told).toMatchObject({ same: 0, changed: [] });
  expect(told.untold[0]?.why).toMatch(why);
});

test("of a formula whose make is not worked out here, the call within is foretold", async () => {
  const port = book({
    A1: `=TEXT(LOF.METRIC("${kent}","O02M01"),"0.0")`,
    A2: `=TEXT(LOF.METRIC("${fixed}","O02M01"),"0.0")`,
  });
  const told = await foretell(port);
  expect(told.same).toBe(1);
  expect(told.changed).toHaveLength(1);
  expect(told.changed[0]).toMatchObject({
    before: figure(kent, before),
    after: figure(kent),
    call: `LOF.METRIC("${kent}","O02M01")`,
  });
});

test("asked of one pack twice, a formula whose make is not worked out here is untold: it may show another pack's", async () => {
  const port = book({ A1: `=TEXT(LOF.METRIC("${fixed}","O02M01"),"0.0")`, A2: `=LOF.METRIC("${fixed}","O02M01")` });
  const told = await foretell(port, { after: before });
  expect([told.same, told.untold.map(({ at }) => at.row)]).toEqual([1, [0]]);
});

test("ordinary formulas between LOF cells: worked out where that is certain, else what works from them is untold", async () => {
  const number = (value: unknown): number => value as number;
  const port = book(
    {
      A1: `=LOF.METRIC("${kent}","O02M01")`,
      A2: "=A1*2",
      A3: "=LOF.RAG(A2,1)",
      B1: "=PROPER(A1)",
      B2: "=LOF.RAG(B1,1)",
      C1: "=PROPER(D1)",
      C2: '=LOF.METRIC(C1,"O02M01")',
      D1: kent,
    },
    new Map<string, (at: (sheet: string, row: number, column: number) => never) => never>([
      ["=A1*2", (at) => (number(at("Sheet1", 0, 0)) * 2) as never],
      ["=PROPER(A1)", (at) => String(at("Sheet1", 0, 0)) as never],
      ["=PROPER(D1)", () => kent as never],
    ]) as never,
  );
  const told = await foretell(port);
  expect(told.untold.map(({ at, why }) => [cellName(at), why])).toEqual([
    ["B2", "It works from Sheet1!B1, and what that will show is not known."],
  ]);
  expect(told.changed.map(({ at }) => cellName(at))).toEqual(expect.arrayContaining(["A1", "C2"]));
});

test("of an answer that fills several cells it is told which of them is the first to differ, and how many do", async () => {
  const port = book({ A1: `=LOF.COMPARE("${kent}","O02M01")` });
  const told = await foretell(port);
  const [old, now] = [before, after].map((desk) => callOf(desk)("COMPARE", [[[kent]], [["O02M01"]]]));
  const cells = (now ?? []).flatMap((row, r) => row.filter((value, c) => value !== old?.[r]?.[c])).length;
  expect(told.changed[0]).toMatchObject({ at: { row: 0, column: 0 }, cells });
  const {
    first,
    before: was,
    after: will,
  } = told.changed[0] as never as { first: { row: number; column: number }; before: unknown; after: unknown };
  expect([was, will]).toEqual([old?.[first.row]?.[first.column], now?.[first.row]?.[first.column]]);
});

test("an answer without room shows #SPILL! before and after, and that is the same", async () => {
  const port = book({ A1: `=LOF.COMPARE("${kent}","O02M01")`, B1: "in the way" });
  expect(await foretell(port)).toMatchObject({ changed: [], same: 1, untold: [] });
});

test("cells that refer to a whole answer by # follow it", async () => {
  const port = book({ B1: `=LOF.METRIC("${kent}","O02M01")`, A1: "" });
  port.book.sheet("Sheet1").put(0, 3, { formula: "=LOF.RAG(B1#,1)" });
  const told = await foretell(port);
  expect(told.untold).toEqual([]);
  expect(told.changed.length + told.same).toBe(2);
});

test("a cell that does not show what the figures of before give says so", async () => {
  const port = book({ A1: `=LOF.METRIC("${fixed}","O02M01")`, A2: `=LOF.METRIC("${kent}","O02M01")` });
  const kept = (port.book as unknown as { kept: Map<string, unknown> }).kept;
  kept.set(`=LOF.METRIC("${fixed}","O02M01")`, [[12345]]);
  kept.set(`=LOF.METRIC("${kent}","O02M01")`, [[{ error: "#NAME?" }]]);
  const told = await foretell(port);
  expect(told.changed.map(({ before: was, after: will, unlike }) => [was, will, unlike])).toEqual([
    [
      12345,
      figure(fixed),
      expect.stringContaining("does not show what the figures collected on 30 November 2026 give"),
    ],
    [{ error: "#NAME?" }, figure(kent), "It shows #NAME? now: it was not worked out."],
  ]);
  const alone = await foretell(port, { after: before });
  expect(alone.changed.map(({ why }) => why)).toEqual([
    "The figures give the same as before; the cell shows something else and is worked out again.",
    "The figures give the same as before; the cell shows something else and is worked out again.",
  ]);
});

test("with the same figures nothing changes", async () => {
  const port = book({
    A1: `=LOF.COMPARE("${kent}","O02M01")`,
    H1: '=LOF.METRIC("Nowhere","O02M01")',
    H2: "=LOF.EDITION()",
  });
  expect(await foretell(port, { after: before })).toMatchObject({ changed: [], same: 3, untold: [] });
});

test("a figure that is gone becomes an error with its reason, and the edition changes with every pack", async () => {
  const port = book({ A1: `=LOF.METRIC("${kent}","O02M02")`, A2: '=LOF.EDITION("collected")' });
  const told = await foretell(port);
  expect(told.changed[0]?.after).toMatchObject({ error: "#N/A", message: expect.stringMatching(/./) });
  expect(told.changed.length).toBeGreaterThan(0);
});

test("protected sheets with LOF cells are named; sheets of lists of ours have none", async () => {
  const port = book({ A1: `=LOF.METRIC("${kent}","O02M01")` });
  port.book.sheet("Sheet1").isProtected = true;
  const frozen = port.book.add("LOF frozen");
  frozen.put(0, 0, '=LOF.METRIC("Kent","O02M01")');
  expect(await foretell(port)).toMatchObject({ protectedSheets: ["Sheet1"], same: 0 });
});

test("it stops at the signal, and writes nothing", async () => {
  const port = book({ A1: `=LOF.METRIC("${kent}","O02M01")` });
  const stop = new AbortController();
  stop.abort();
  await expect(foretell(port, { signal: stop.signal })).rejects.toThrow(PortError);
  await foretell(port);
  expect(port.writes).toEqual([]);
});
