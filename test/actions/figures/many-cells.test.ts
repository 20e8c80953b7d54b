import { cellsThatWouldChange } from "../../../src/actions/figures/would-change.ts";
import type { Block, CellValue, Port, ReadBlock } from "../../../src/workbook/port.ts";
import { callOf } from "../../fixtures/kept-book.ts";
import { newerDesk } from "../../fixtures/newer-desk.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

/** A port of one large sheet, which is only read: 5,000 LOF cells on councils and metrics in cells. */
function largeSheet(): Port {
  const { areas, series } = shippedDesk().pack;
  const ids = series.slice(0, 50).map(({ id }) => id);
  const names = areas
    .filter(({ tier }) => tier !== "country")
    .slice(0, 100)
    .map(({ name }) => name);
  const call = callOf(shippedDesk());
  const rows: { value: CellValue; formula: string | null }[][] = [
    [{ value: null, formula: null }, ...ids.map((id) => ({ value: id, formula: null }))],
    ...names.map((name, r) => [
      { value: name, formula: null },
      ...ids.map((id, c) => ({
        value: call("METRIC", [[[name]], [[id]]])[0]?.[0] ?? null,
        formula: `=LOF.METRIC($A${r + 2},${letters(c + 1)}$1)`,
      })),
    ]),
  ];
  const block = { sheet: "Large", row: 0, column: 0, rows: rows.length, columns: ids.length + 1 };
  const read: ReadBlock = {
    block,
    values: rows.map((row) => row.map(({ value }) => value)),
    formulas: rows.map((row) => row.map(({ formula }) => formula)),
    texts: [],
  };
  return {
    host: "grid",
    can: { charts: false, groupedUndo: true, liveSpills: true },
    sheets: async () => [{ name: "Large", used: block, isProtected: false }],
    read: async ({ row, rows }: Block) => ({
      block: { ...block, row, rows },
      values: read.values.slice(row, row + rows),
      formulas: read.formulas.slice(row, row + rows),
      texts: [],
    }),
    spills: async (cells: readonly unknown[]) => cells.map(() => null),
  } as unknown as Port;
}

const letters = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") + String.fromCharCode(65 + (column % 26));

test("5,000 LOF cells are listed, with pauses between for the page, and each call is asked once of each pack", async () => {
  const [before, after] = [shippedDesk(), newerDesk()];
  const port = largeSheet();
  let calls = 0;
  let longest = 0;
  let last = performance.now();
  const pause = globalThis.setTimeout;
  const spy = jest.spyOn(globalThis, "setTimeout").mockImplementation((work: () => void, after?: number) => {
    longest = Math.max(longest, performance.now() - last);
    return pause(() => {
      last = performance.now();
      work();
    }, after);
  });
  const began = performance.now();
  const told = await cellsThatWouldChange(port, {
    before,
    after,
    call: (desk) => {
      const call = callOf(desk);
      return (name, args) => {
        calls++;
        return call(name, args);
      };
    },
  });
  if (process.env["LOF_TIMES"])
    process.stdout.write(
      `${Math.round(performance.now() - began)} ms, longest ${Math.round(longest)} ms, ${told.changed.length} changed\n`,
    );
  const pauses = spy.mock.calls.length;
  spy.mockRestore();
  expect(told.changed.length + told.same + told.untold.length).toBe(5000);
  expect(told.untold).toEqual([]);
  expect(told.changed.length).toBeGreaterThan(100);
  expect(calls).toBe(10_000);
  expect(pauses).toBeGreaterThan(3);
}, 60_000);
