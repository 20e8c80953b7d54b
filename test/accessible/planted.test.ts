import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checklist, type Point } from "./checklist.ts";
import { goodBook } from "./good-book.ts";
import { plantedInSheets } from "./planted-in-sheets.ts";
import { plantedInTables } from "./planted-in-tables.ts";
import type { Fault } from "./planted-parts.ts";
import { contrast } from "./looks.ts";
import { seenBook } from "./seen-book.ts";

const planted = [...plantedInTables, ...plantedInSheets];

function broken(bytes: Uint8Array, faults: readonly Fault[]): Uint8Array {
  const files = unzipSync(bytes);
  for (const [part, from, to] of faults) {
    const before = strFromU8(files[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to break in ${part}: ${String(from)}`);
    files[part] = strToU8(after);
  }
  return zipSync(files);
}

let good: Uint8Array;
beforeAll(async () => {
  good = await goodBook();
});

test.each(Object.keys(checklist) as Point[])("the book without a fault: %s", (point) => {
  expect(checklist[point](seenBook(good))).toEqual([]);
});

test.each(planted.map(([point, what, told, ...faults]) => [point, what, { told, faults }] as const))(
  "%s: %s is found",
  (point, _what, { told, faults }) => {
    const found = checklist[point](seenBook(broken(good, faults)));
    expect(found.join("\n")).toMatch(told);
  },
);

test("every point of the checklist has a fault that it finds", () => {
  const points = new Set(planted.map(([point]) => point));
  expect(Object.keys(checklist).filter((point) => !points.has(point as Point))).toEqual([]);
});

test("contrast is that of the guidelines", () => {
  expect(contrast("000000", "FFFFFF")).toBe(21);
  expect(contrast("767676", "FFFFFF").toFixed(2)).toBe("4.54");
  expect(contrast("777777", "FFFFFF").toFixed(2)).toBe("4.48");
});
