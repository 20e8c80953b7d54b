import { buildReport } from "../../src/actions/build-report.ts";
import { insert, type Inserted, type Insertion, removeInserted } from "../../src/actions/insert.ts";
import { HalfPlaced } from "../../src/actions/take-back.ts";
import { providePack } from "../../src/functions/pack-holder.ts";
import { readReports, removeReport } from "../../src/report/record.ts";
import { PortError, type WriteCell } from "../../src/workbook/port.ts";
import { BookModel } from "../fixtures/book-model.ts";
import { type Fault, FaultyPort } from "../fixtures/faulty-port.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

/*
 * A workbook that goes wrong at any call: nothing of the user's is lost, and what is said is what the cells then show.
 * A share of the cases runs always; all of them with LOF_CASES=2500 npx jest test/actions/nothing-lost. One case again:
 * LOF_SEED=<seed> LOF_CASES=1.
 */
const cases = Number(process.env["LOF_CASES"] ?? 150);
const firstSeed = Number(process.env["LOF_SEED"] ?? 1);
/** A report takes longer to build than a table to insert. */
const reportsAmong = 5;

type Random = (below: number) => number;

function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

function faultFrom(random: Random, calls: number): Fault {
  const when = (["before", "within", "after"] as const)[random(3)] ?? "before";
  const says = (["failed", "busy", "protected", "filled", "success"] as const)[random(5)] ?? "failed";
  return { at: random(calls), when, says, calls: 1 + random(4) };
}

const table: Insertion = {
  id: "set",
  name: "The set",
  formula: '=LOF.NEIGHBOURS("Kent",3)',
  rows: 4,
  columns: 2,
  headings: ["Council", "Distance"],
  formats: [{ at: { row: 0, column: 0, rows: 1, columns: 2 }, format: { bold: true } }],
};
const spill = [
  ["Essex", 1],
  ["Devon", 2],
  ["Surrey", 3],
];
const block = { sheet: "Sheet1", row: 1, column: 1, rows: 4, columns: 2 };
const whole = { sheet: "Sheet1", row: 0, column: 0, rows: 7, columns: 5 };

async function usersBook(random: Random): Promise<MemoryPort> {
  const book = new BookModel(new Map([[table.formula, spill]]));
  book.add("Sheet1");
  const port = new MemoryPort(book);
  const possible: readonly WriteCell[] = [null, "text", 12.5, true, { formula: "=A1*2" }, { error: "#N/A" }, null];
  const cells = Array.from({ length: whole.rows }, () =>
    Array.from({ length: whole.columns }, () => possible[random(possible.length)] ?? null),
  );
  const look = { at: { row: 0, column: 0, rows: 4, columns: 3 }, format: { numberFormat: "£0.00" } };
  await port.write({ sheet: "Sheet1", row: 0, column: 0 }, cells, { formats: [look] });
  return port;
}

const contents = async (port: MemoryPort): Promise<unknown> => (await port.keep(whole)).entered;

interface Ended<T> {
  readonly result: T | null;
  readonly error: PortError | null;
}

async function ended<T>(work: Promise<T>): Promise<Ended<T>> {
  return work.then(
    (result) => ({ result, error: null }),
    (error: unknown) => {
      if (!(error instanceof PortError)) throw error;
      return { result: null, error };
    },
  );
}

/** Inserts over the user's cells while the workbook goes wrong, then removes it while it goes wrong again. */
async function insertAndRemove(random: Random): Promise<void> {
  const port = await usersBook(random);
  const before = await contents(port);
  const inserting = await ended(
    insert(new FaultyPort(port, faultFrom(random, 7)), table, block, random(4) === 0 ? "refuse" : "overwrite"),
  );
  const half = inserting.error instanceof HalfPlaced ? inserting.error.placed : null;
  if (inserting.error !== null && half === null) {
    expect(await contents(port)).toEqual(before);
    return;
  }
  if (inserting.result !== null) expect((await port.read(block)).values.slice(1)).toEqual(spill);
  const inserted: Inserted = inserting.result ?? { insertion: table, block, placed: half!, removeChart: null };
  const edit = random(3) === 0 && half === null ? { row: 1 + random(4), column: 1 + random(2) } : null;
  if (edit !== null) await port.write({ sheet: "Sheet1", ...edit }, [["the user's own"]]);
  const removing = await ended(removeInserted(new FaultyPort(port, faultFrom(random, 6)), inserted));
  const wanted = (before as WriteCell[][]).map((row) => [...row]);
  if (edit !== null) (wanted[edit.row] as WriteCell[])[edit.column] = "the user's own";
  if (removing.error === null) {
    expect(await contents(port)).toEqual(wanted);
    expect(removing.result!.length > 0).toBe(edit !== null);
    return;
  }
  if (/not back yet/.test(removing.error.message)) expect(await contents(port)).not.toEqual(wanted);
  // Whatever went wrong: once the workbook answers, all of it comes back. It may be back already.
  await removeInserted(port, inserted).catch((error: unknown) => expect(error).toMatchObject({ reason: "filled" }));
  expect(await contents(port)).toEqual(wanted);
}

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [16]);

/** Builds a report while the workbook goes wrong, and removes it while it goes wrong again. */
async function buildAndRemove(random: Random): Promise<void> {
  const port = await usersBook(random);
  const before = await contents(port);
  const added = (): string[] => port.book.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");
  const options = { set: neighbours, date: "2026-11-22" };
  const building = await ended(buildReport(new FaultyPort(port, faultFrom(random, 18)), desk, content, options));
  expect(await contents(port)).toEqual(before);
  if (building.result === null) {
    for (const name of added()) expect(building.error!.message).toContain(`“${name}”`);
    return;
  }
  expect(added()).toEqual(building.result.sheets);
  const [report] = await readReports(port);
  const notes = building.result.notes.join(" ");
  if (notes === "") expect(report).toBeDefined();
  if (/could not keep/.test(notes)) expect(report).toBeUndefined();
  if (report === undefined) return;
  const removing = await ended(removeReport(new FaultyPort(port, faultFrom(random, 10)), report));
  expect(await contents(port)).toEqual(before);
  if (removing.error === null) expect(added()).toEqual([]);
  else if (/please delete/.test(removing.error.message))
    for (const name of added()) expect(removing.error.message).toContain(`“${name}”`);
  else expect(added()).toEqual(building.result.sheets);
}

beforeAll(() => providePack(desk));

async function run(count: number, one: (random: Random) => Promise<void>): Promise<void> {
  for (let seed = firstSeed; seed < firstSeed + count; seed++)
    await one(randomFrom(seed)).catch((error: unknown) => {
      throw new Error(`With LOF_SEED=${seed}: ${error instanceof Error ? error.message : String(error)}`);
    });
}

describe("whatever call of the workbook fails", () => {
  test("an insert and its removal lose nothing of the user's", () => run(cases, insertAndRemove), 600_000);
  test(
    "a report and its removal lose nothing and name what is left",
    () => run(Math.ceil(cases / reportsAmong), buildAndRemove),
    600_000,
  );
});
