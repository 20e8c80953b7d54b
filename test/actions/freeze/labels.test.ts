import fc from "fast-check";
import { buildReport } from "../../../src/actions/build-report.ts";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import type { Scope } from "../../../src/actions/freeze/scope.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import { type CellValue, PortError, type WriteCell } from "../../../src/workbook/port.ts";
import { councilSheet } from "../../../src/workbench/starter/council-sheet.ts";
import { scorecardSheet } from "../../../src/workbench/starter/scorecard-sheet.ts";
import { earlierOfKent } from "../../fixtures/earlier-of-kent.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { LivePort } from "../../fixtures/live-port.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const workbook = { kind: "workbook" } as const;
const options = { edition: "2026-07-01", date: "2026-11-29" };
const hint = "Type another council in B2: the whole sheet follows.";
const frozenKent = "Frozen on 29 November 2026: these are Kent’s figures.";

async function starter(...more: readonly { name: string; cells: WriteCell[][] }[]): Promise<LivePort> {
  const port = new LivePort();
  for (const sheet of [councilSheet("Kent"), scorecardSheet("Kent", desk.pack), ...more]) await port.put(sheet);
  return port;
}

async function report(how: {
  readonly method: boolean;
  readonly listed?: boolean;
  readonly since?: boolean;
}): Promise<LivePort> {
  const port = new LivePort();
  const set = how.listed ? ({ kind: "listed", councils: ["Essex", "Devon"] } as const) : neighbours;
  await buildReport(port, desk, contentFor(desk, "Kent", [6, 16]), {
    set,
    method: how.method,
    date: options.date,
    ...(how.since === true && { since: earlierOfKent }),
  });
  return port;
}

const type = (port: LivePort, sheet: string, row: number, column: number, cell: WriteCell): void =>
  port.book.sheet(sheet).put(row, column, cell);

/** The cells that another council in the input changes, on all sheets but the list's. */
async function changedBy(port: LivePort, sheet: string, row: number, council = "Essex"): Promise<string[]> {
  const all = async (): Promise<Map<string, CellValue>> => {
    const shown = new Map<string, CellValue>();
    for (const { name } of port.book.sheets)
      for (const [cell, value] of Object.entries(await port.shown(name))) shown.set(`${name}!${cell}`, value);
    return shown;
  };
  const before = await all();
  type(port, sheet, row, 1, council);
  const after = await all();
  return [...new Set([...before.keys(), ...after.keys()])].filter((cell) => before.get(cell) !== after.get(cell));
}

describe("a frozen starter sheet", () => {
  test("shows Kent's name over Kent's figures whatever is typed in B2, and says so beside it", async () => {
    const port = await starter();
    const before = await port.shown("Kent");
    const { besides, unmarked, left } = await freeze(port, workbook, options);
    expect([besides.map(({ cell, formula }) => [cell.sheet, formula]), unmarked, left]).toEqual([
      [
        ["Kent", '=B2&" and its statistical neighbours"'],
        ["Kent", "=B2"],
        ["Kent", '=B4&" over time"'],
        ["Kent", "=B2"],
        ["Kent", hint],
        ["Scorecard", '=B2&" across the whole framework"'],
        ["Scorecard", expect.stringMatching(/^Type another council in B2\. Each/)],
      ],
      [],
      [],
    ]);
    expect(await port.shown("Kent")).toEqual({ ...before, C2: frozenKent });
    expect(await changedBy(port, "Kent", 1)).toEqual(["Kent!B2"]);
    expect(await changedBy(port, "Scorecard", 1)).toEqual(["Scorecard!B2"]);
  });

  test("is as before once thawed, and follows the council typed meanwhile", async () => {
    const port = await starter();
    const untouched = await starter();
    await freeze(port, workbook, options);
    for (const book of [port, untouched]) type(book, "Kent", 1, 1, "Essex");
    const { besides, left } = await thaw(port, workbook);
    expect([besides.length, left]).toEqual([7, []]);
    expect(port.held()).toEqual(untouched.held());
  });
});

describe("a frozen report", () => {
  test.each([
    ["with its method sheet", { method: true, listed: false }],
    ["without it", { method: false, listed: false }],
    ["against a list of councils", { method: true, listed: true }],
    ["with what is new since an earlier one", { method: false, listed: false, since: true }],
  ])("%s changes nowhere with the council, and is as before once thawed", async (_name, how) => {
    const port = await report(how);
    const before = port.held();
    const said = [await port.shown("LOF Summary"), await port.shown("LOF Workings")];
    const { left, unmarked } = await freeze(port, workbook, options);
    expect([left, unmarked]).toEqual([[], []]);
    const frozen = await port.shown("LOF Summary");
    const { G3, G4 } = frozen;
    expect([{ ...frozen, G3: said[0]?.G3, G4: said[0]?.G4 }, await port.shown("LOF Workings")]).toEqual(said);
    expect(G3).toBe(frozenKent);
    expect(G4).toBe(
      `Frozen on 29 November 2026: these are compared with ${how.listed ? "the councils listed on that day" : "neighbours"}.`,
    );
    expect(await changedBy(port, "LOF Summary", 2)).toEqual(["LOF Summary!B3"]);
    type(port, "LOF Summary", 2, 1, "Kent");
    expect(await changedBy(port, "LOF Summary", 3, "region")).toEqual(["LOF Summary!B4"]);
    type(port, "LOF Summary", 3, 1, how.listed ? "Essex" : "neighbours");
    expect((await thaw(port, workbook)).left).toEqual([]);
    expect(port.held()).toEqual(before);
  });

  test.each([true, false])("one page frozen alone keeps its council too (method sheet: %s)", async (method) => {
    const port = await report({ method });
    const before = port.held();
    await freeze(port, { kind: "sheet", sheet: "LOF Child poverty" }, options);
    expect((await port.shown("LOF Summary")).G3).toMatch(/^Type another council/);
    const changed = await changedBy(port, "LOF Summary", 2);
    expect(changed.filter((cell) => cell.startsWith("LOF Child poverty!"))).toEqual([]);
    expect(changed).toContain("LOF Summary!A1");
    type(port, "LOF Summary", 2, 1, "Kent");
    await thaw(port, workbook);
    expect(port.held()).toEqual(before);
  });
});

/** A sheet of the officer's own: council in B2, its figure in B4. */
type Placed = readonly [row: number, column: number, cell: WriteCell];
const own = (...more: readonly Placed[]): WriteCell[][] => {
  const cells: WriteCell[][] = Array.from({ length: 12 }, () => new Array<WriteCell>(8).fill(null));
  const put = (row: number, column: number, cell: WriteCell): void => void ((cells[row] as WriteCell[])[column] = cell);
  put(1, 0, "Council");
  put(1, 1, "Kent");
  put(3, 1, { formula: '=LOF.METRIC($B$2,"NEET")' });
  more.forEach(([row, column, cell]) => put(row, column, cell));
  return cells;
};

async function ownBook(...more: readonly Placed[]): Promise<LivePort> {
  const port = new LivePort();
  await port.put({ name: "Own", cells: own(...more) });
  return port;
}

describe("an officer's own sheet", () => {
  test("keeps its formulas; the council they share is marked in the next cell, which thaw empties", async () => {
    const port = await ownBook([0, 0, { formula: '=B2&" dashboard"' }], [5, 1, { formula: "=B4*2" }]);
    const before = port.held();
    await freeze(port, workbook, options);
    expect(port.book.sheet("Own").formula(0, 0)).toBe('=B2&" dashboard"');
    expect((await port.shown("Own")).C2).toBe(frozenKent);
    expect(await changedBy(port, "Own", 1)).toEqual(["Own!A1", "Own!B2"]);
    type(port, "Own", 1, 1, "Kent");
    await thaw(port, workbook);
    expect(port.held()).toEqual(before);
  });

  test("a filled cell beside the council stays, and the council is named instead", async () => {
    const port = await ownBook([1, 2, "mine"]);
    const { unmarked, besides } = await freeze(port, workbook, options);
    expect([unmarked, besides]).toEqual([[{ sheet: "Own", row: 1, column: 1, rows: 1, columns: 1 }], []]);
    expect((await port.shown("Own")).C2).toBe("mine");
  });

  test("what was written over the mark is the officer's and stays after thawing", async () => {
    const port = await ownBook();
    await freeze(port, workbook, options);
    type(port, "Own", 1, 2, "checked by AB");
    const { left } = await thaw(port, workbook, { overwrite: true });
    expect([left, (await port.shown("Own")).C2]).toEqual([[], "checked by AB"]);
    expect(port.book.sheets.map(({ name }) => name)).toEqual(["Own"]);
  });

  test("a council of which other sheets still show live figures is not marked", async () => {
    const port = await ownBook();
    await port.put({ name: "Live", cells: [[{ formula: '=LOF.METRIC(Own!B2,"NEET")' }]] });
    const { unmarked } = await freeze(port, { kind: "sheet", sheet: "Own" }, options);
    expect([unmarked.length, (await port.shown("Own")).C2]).toEqual([1, undefined]);
  });

  test("a council on another, protected sheet is named in the message", async () => {
    const port = new LivePort();
    await port.put({ name: "Inputs", cells: [["Council", "Kent"]] });
    await port.put({ name: "Own", cells: [[{ formula: '=LOF.METRIC(INPUTS!$B$1,"NEET")' }]] });
    port.book.sheet("Inputs").isProtected = true;
    const { unmarked } = await freeze(port, workbook, options);
    expect(unmarked.map(({ sheet, row, column }) => [sheet.toLowerCase(), row, column])).toEqual([["inputs", 0, 1]]);
    expect(await port.shown("Inputs")).toEqual({ A1: "Council", B1: "Kent" });
  });
});

describe("part of a sheet of ours", () => {
  const rows = (first: number, count: number): Scope => ({
    kind: "selection",
    block: { sheet: "Kent", row: first, column: 0, rows: count, columns: 8 },
  });

  test("frozen leaves labels and note until the last of its figures is", async () => {
    const port = await starter();
    const before = port.held();
    await freeze(port, rows(0, 8), options);
    expect((await port.shown("Kent")).C2).toBe(hint);
    expect(port.book.sheet("Kent").formula(0, 0)).not.toBeNull();
    await freeze(port, rows(8, 30), options);
    expect((await port.shown("Kent")).C2).toBe(frozenKent);
    expect(await changedBy(port, "Kent", 1)).toEqual(["Kent!B2"]);
    type(port, "Kent", 1, 1, "Kent");
    await thaw(port, rows(5, 1));
    expect((await port.shown("Kent")).C2).toBe(hint);
    expect(port.book.sheet("Kent").formula(0, 0)).not.toBeNull();
    await thaw(port, workbook);
    expect(port.held()).toEqual(before);
  });

  test("a freeze that ends early gives labels to the sheets that are complete, and to no other", async () => {
    const port = await starter();
    const before = port.held();
    port.refuse = ({ sheet, row }) =>
      sheet === "Scorecard" && row === 3 ? new PortError("busy", "Excel is busy.") : null;
    await expect(freeze(port, workbook, options)).rejects.toThrow(/Excel is busy\. \d+ of \d+ formulas done/);
    expect((await port.shown("Kent")).C2).toBe(frozenKent);
    expect((await port.shown("Scorecard")).C2).toMatch(/^Type another council/);
    expect(port.book.sheet("Scorecard").formula(0, 0)).not.toBeNull();
    port.refuse = () => null;
    await thaw(port, workbook);
    expect(port.held()).toEqual(before);
  });

  test("a label that was typed over stays, and is reported", async () => {
    const port = await starter();
    await freeze(port, workbook, options);
    type(port, "Kent", 0, 0, "Our own title");
    const { left } = await thaw(port, workbook);
    expect(left.map(({ cell, why }) => [cell.row, cell.column, why.kind])).toEqual([[0, 0, "changed"]]);
    expect((await port.shown("Kent")).A1).toBe("Our own title");
  });
});

describe("for any formulas of the officer's own on any sheets", () => {
  const formula = fc.constantFrom(
    "=SUM(B7:G7)",
    "=B7*2",
    "=B7-C7",
    '=IF(B7>C7,"above","below")',
    '=IF(B2="Kent","ours","theirs")',
    "=VLOOKUP(B2,A7:G9,2,FALSE)",
    "=UPPER(B2)",
    '=B7&" per cent"',
    "=K1",
    '=K1&" for "&B2',
    "=AVERAGE(B7:G7)",
  );
  const isFollowing = (one: string): boolean => /IF\(B2|VLOOKUP|UPPER/.test(one);
  const typed = fc.oneof(
    formula.map((one): WriteCell => ({ formula: one })),
    fc.constantFrom<WriteCell>("note", 12, true),
  );
  const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 9, max: 14 }), typed), {
    maxLength: 12,
  });

  test("thaw gives back what freeze took, and no cell but the officer's own follows the council meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, async (onOurs, onOwn) => {
        const port = new LivePort();
        await port.put(councilSheet("Kent"));
        await port.put({ name: "Own", cells: own() });
        onOurs.forEach(([row, column, cell]) => type(port, "Kent", row, column, cell));
        onOwn.forEach(([row, column, cell]) => type(port, "Own", row, column, cell));
        const before = port.held();
        const ownFormulas = [...port.book.sheet("Own").held].filter(([, { formula: one }]) => !/LOF/.test(one ?? ""));
        await freeze(port, workbook, options);
        const ownAfter = [...port.book.sheet("Own").held].filter(([, { value }]) => value !== frozenKent);
        expect(ownAfter.filter(([, { formula: one }]) => one !== null)).toEqual(
          ownFormulas.filter(([, { formula: one }]) => one !== null),
        );
        const follow = (await changedBy(port, "Kent", 1)).filter((cell) => cell !== "Kent!B2");
        const formulas = follow.map((cell) => {
          const [, letter = "", number = ""] = /!([A-Z])(\d+)$/.exec(cell) ?? [];
          return port.book.sheet("Kent").formula(Number(number) - 1, letter.charCodeAt(0) - 65) ?? "";
        });
        // What refers to K1 follows what the officer has put there.
        expect(formulas.filter((one) => !isFollowing(one) && !one.includes("K1"))).toEqual([]);
        type(port, "Kent", 1, 1, "Kent");
        expect((await thaw(port, workbook)).left).toEqual([]);
        expect(port.held()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
