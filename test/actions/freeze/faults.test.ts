import ExcelJS from "exceljs";
import fc from "fast-check";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { readFrozenList } from "../../../src/actions/freeze/frozen-sheet.ts";
import { repair } from "../../../src/actions/freeze/repair.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import { storedSpelling } from "../../../src/formula/lof-calls.ts";
import { PortError, type WriteCell } from "../../../src/workbook/port.ts";
import type { BookModel } from "../../fixtures/book-model.ts";
import { type Fault, FaultyPort } from "../../fixtures/faulty-port.ts";
import { openForeign } from "../../fixtures/foreign-book.ts";
import { history, kentBook, metric, mixed, neighbours, put, suppressed } from "../../fixtures/kent-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

/** 300 cases with every run of the tests; `LOF_FAULTS=5000 npx jest test/actions/freeze/faults` tries more. */
const cases = Number(process.env["LOF_FAULTS"] ?? 300);
const seed = Number(process.env["LOF_SEED"] ?? Date.now() % 1e9);

const workbook = { kind: "workbook" } as const;
jest.setTimeout(600_000);
const patience = { looks: 2, pause: async () => {} };
const options = { edition: "2026-01-15", date: "2026-03-02", patience };

/** Formulas side by side, spills, one that takes a spill, an input whose note freeze writes, and cells of the officer's. */
const contents: Readonly<Record<string, WriteCell>> = {
  A1: "Kent",
  B1: { formula: mixed },
  A2: { formula: metric },
  B2: { formula: suppressed },
  C2: { formula: "=SUM(1,2)" },
  A3: { formula: suppressed },
  B4: { formula: neighbours },
  C4: { formula: neighbours },
  D4: { formula: history },
  G4: { formula: "=SORT(B4#)" },
  H5: 7,
};

function book(spell: (formula: string) => string = (same) => same): BookModel {
  const made = kentBook();
  const essex = made.book.add("Essex");
  for (const [name, cell] of Object.entries(contents)) {
    const isOurs = typeof cell === "object" && cell !== null && "formula" in cell;
    put(made.kent, name, isOurs ? { formula: spell(cell.formula) } : cell);
    if (Number(name.slice(1)) < 4) put(essex, name, cell);
  }
  return made.book;
}

const held = (of: BookModel): unknown => of.sheets.map((sheet) => [sheet.name, [...sheet.held].sort()]);

/** Every formula of a book, by "sheet!row,column". */
function formulas(of: BookModel): Map<string, string> {
  return new Map(
    of.sheets
      .filter(({ name }) => name !== "LOF frozen")
      .flatMap(({ name, held: cells }) =>
        [...cells].flatMap(([at, { formula }]): [string, string][] => (formula ? [[`${name}!${at}`, formula]] : [])),
      ),
  );
}

async function listed(of: BookModel): Promise<Set<string>> {
  const list = await readFrozenList(new MemoryPort(of));
  return new Set(list.formulas.map(({ cell, formula }) => `${cell.sheet}!${cell.row},${cell.column} ${formula}`));
}

/** What an action did to a book on which a port failed: what it returned, or the words with which it ended. */
async function outcome<T>(work: Promise<T>): Promise<{ result: T | null; said: string }> {
  return work.then(
    (result) => ({ result, said: "" }),
    (error: unknown) => {
      if (!(error instanceof PortError)) throw error;
      return { result: null, said: error.message };
    },
  );
}

const original = formulas(book());
const ours = [...original].filter(([, formula]) => formula !== "=SUM(1,2)");

async function nothingLost(of: BookModel): Promise<void> {
  const live = formulas(of);
  const kept = await listed(of);
  const lost = [...original].filter(([at, formula]) => live.get(at) !== formula && !kept.has(`${at} ${formula}`));
  expect(lost).toEqual([]);
}

/** The count that a message gives of what was done; null where it says that it is not known. */
function doneBy(said: string, none: number): number | null {
  if (/not known/.test(said)) return null;
  const found = /(\d+) of \d+ formulas? done|(\d+) formulas? put back, but/.exec(said);
  return found ? Number(found[1] ?? found[2]) : none;
}

async function tryFreeze(fault: Fault): Promise<void> {
  const of = book();
  const before = held(of);
  const port = new FaultyPort(new MemoryPort(of), fault);
  const { result, said } = await outcome(freeze(port, workbook, { ...options, ...signalOf(fault) }));
  await nothingLost(of);
  const gone = ours.length - ours.filter(([at, formula]) => formulas(of).get(at) === formula).length;
  const done = result ? result.frozen.length : doneBy(said, 0);
  const unlike = result
    ? result.left.filter(({ why }) => why.kind === "unlike").length
    : Number(/(\d+) formulas? in cells that hold/.exec(said)?.[1] ?? 0);
  if (done !== null) expect(`${done + unlike} gone: ${said}`).toBe(`${gone} gone: ${said}`);
  await thaw(new MemoryPort(of), workbook);
  expect(held(of)).toEqual(before);
}

async function tryThaw(fault: Fault): Promise<void> {
  const of = book();
  const before = held(of);
  await freeze(new MemoryPort(of), workbook, options);
  const port = new FaultyPort(new MemoryPort(of), fault);
  const { result, said } = await outcome(thaw(port, workbook, signalOf(fault)));
  await nothingLost(of);
  const back = ours.filter(([at, formula]) => {
    const [sheet = "", cell = ""] = at.split("!");
    const [row = 0, column = 0] = cell.split(",").map(Number);
    const shown = of.sheet(sheet).value(row, column);
    return formulas(of).get(at) === formula && JSON.stringify(shown) !== '{"error":"#SPILL!"}';
  });
  const done = result ? result.thawed.length : doneBy(said, 0);
  if (done !== null) expect(`${done} back: ${said}`).toBe(`${back.length} back: ${said}`);
  await thaw(new MemoryPort(of), workbook);
  expect(held(of)).toEqual(before);
}

async function tryRepair(fault: Fault): Promise<void> {
  const of = book(storedSpelling);
  const all = formulas(of);
  const port = new FaultyPort(new MemoryPort(of), fault);
  const { result, said } = await outcome(repair(port, workbook, { patience, ...signalOf(fault) }));
  const now = formulas(of);
  const entered = ours.filter(([at, formula]) => now.get(at) === formula && all.get(at) !== formula);
  for (const [at, formula] of now) expect([original.get(at), all.get(at)]).toContain(formula);
  const done = result ? result.repaired.length : doneBy(said, 0);
  if (done !== null) expect(`${done} entered: ${said}`).toBe(`${entered.length} entered: ${said}`);
  await repair(new MemoryPort(of), workbook, { patience });
  expect(formulas(of)).toEqual(original);
}

const signalOf = ({ stop }: Fault) => (stop ? { signal: stop.signal } : {});

const tries = { freeze: tryFreeze, thaw: tryThaw, repair: tryRepair };
/** More than any of the three makes: beyond its last call nothing goes wrong. */
const mostCalls = 40;

const anyFault = fc.record({
  at: fc.nat({ max: mostCalls }),
  when: fc.constantFrom("before" as const, "within" as const, "after" as const),
  says: fc.constantFrom("busy" as const, "failed" as const, "protected" as const, "success" as const, "stop" as const),
  calls: fc.constantFrom(1, 1, 1, 2, 3, 100),
});

describe.each(Object.entries(tries))("whatever goes wrong in a %s", (verb, attempt) => {
  test("no formula is lost, and what is said of it is what the cells hold", async () => {
    const property = fc.asyncProperty(anyFault, async ({ says, ...fault }) => {
      await attempt(says === "stop" ? { ...fault, stop: new AbortController() } : { ...fault, says });
    });
    await fc.assert(property, { seed, numRuns: Math.ceil(cases / 3) });
  });

  test("the faults reach all of its calls", async () => {
    const of = book(verb === "repair" ? storedSpelling : undefined);
    if (verb === "thaw") await freeze(new MemoryPort(of), workbook, options);
    const port = new FaultyPort(new MemoryPort(of));
    if (verb === "freeze") await freeze(port, workbook, options);
    else await (verb === "thaw" ? thaw(port, workbook) : repair(port, workbook, { patience }));
    expect(port.calls.filter((one) => one === "write").length).toBeGreaterThan(0);
    expect(port.calls.length).toBeLessThanOrEqual(mostCalls);
  });
});

/** 5,001 formulas below each other in a file: more than goes to a host in one request. */
async function longColumn() {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Kent");
  const wanted = Array.from({ length: 5001 }, (_, i) => `=LOF.METRIC("Kent","NEET",${i})`);
  wanted.forEach((formula, i) => {
    sheet.getCell(i + 1, 1).value = { formula: storedSpelling(formula).slice(1), result: i };
  });
  const { port } = await openForeign(file);
  const live = async () => (await port.read("Kent")).formulas.map(([formula]) => formula);
  return { port, wanted, live };
}

describe("5,001 formulas in one column", () => {
  /** The second write is that of the figures; the first puts the formulas on the list. */
  let figures: number;
  beforeAll(async () => {
    const port = new FaultyPort((await longColumn()).port);
    await freeze(port, workbook, options);
    figures = port.calls.indexOf("write", port.calls.indexOf("write") + 1);
  });

  test.each([
    ["Stop within the write", { when: "within", stop: new AbortController() }, 2500],
    ["a failure reported after it took place", { when: "after", says: "busy" }, 5001],
  ] as const)("are live or on the list after %s, and are counted as they are", async (_name, how, frozen) => {
    const { port, wanted, live } = await longColumn();
    const fault = { at: figures, ...how };
    const { said } = await outcome(freeze(new FaultyPort(port, fault), workbook, { ...options, ...signalOf(fault) }));
    expect(said).toContain(`${frozen.toLocaleString("en-GB")} of 5,001 formulas done`);
    const list = await readFrozenList(port);
    expect(list.formulas.map(({ cell }) => cell.row)).toEqual(Array.from({ length: frozen }, (_, i) => i));
    expect((await live()).filter((formula) => formula === null)).toHaveLength(frozen);
    expect((await thaw(port, workbook)).left).toEqual([]);
    expect(await live()).toEqual(wanted);
  });
});
