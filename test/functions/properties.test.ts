import fc from "fast-check";
import { cellError, isCellError } from "../../src/functions/cell-error.ts";
import { functionTable } from "../../src/functions/table.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { usePack } from "./calling.ts";

beforeAll(() => usePack());

const names = [
  ...tinyPack.areas.map((area) => area.name),
  ...tinyPack.series.map((series) => series.id),
  ...[
    "KS4",
    "Cumbria",
    "2024/25",
    "2024",
    "region",
    "DfE",
    "median",
    "title",
    "England",
    "=1+1",
    "constructor",
    "__proto__",
  ],
];
const oneCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  fc.double(),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", " ", "#N/A"),
  fc.constant(cellError("#DIV/0!", "")),
  fc.object(),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(oneCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: oneCell.map((cell) => [[cell]]) },
  { weight: 2, arbitrary: range },
  { weight: 1, arbitrary: oneCell },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** What a cell can show: text, a finite number, TRUE or FALSE, or an error of the runtime. */
function isShowable(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" || typeof cell === "boolean" || isCellError(cell);
}

test.each(Object.keys(functionTable))(
  "%s answers anything with cells or an error of a cell, never with a stranger",
  (id) => {
    const implementation = functionTable[id] as unknown as (...args: unknown[]) => unknown[][];
    fc.assert(
      fc.property(
        fc.array(argument, { minLength: implementation.length, maxLength: implementation.length }),
        (args) => {
          let rows: unknown[][];
          try {
            rows = implementation(...args);
          } catch (thrown) {
            expect(isCellError(thrown)).toBe(true);
            expect((thrown as { message: string }).message).not.toMatch(/undefined|NaN|\[object|mistake of its own/);
            return;
          }
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) {
            expect(row).toHaveLength(rows[0]?.length as number);
            for (const cell of row) if (!isShowable(cell)) throw new Error(`${id} gave ${String(cell)}`);
          }
        },
      ),
      { numRuns: 400 },
    );
  },
);
