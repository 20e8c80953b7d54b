import { freeze } from "../../src/actions/freeze/freeze.ts";
import { thaw } from "../../src/actions/freeze/thaw.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { at, block, live, metric, neighbours, nothing, position, same, suppressed, type Case } from "./port-case.ts";

/** Formulas, their spills, freeze and thaw. */
export const formulaCases: readonly Case[] = [
  {
    name: "a formula comes back in clean spelling with its value, an error as an error",
    async run({ port, settled }) {
      await port.write(at(0, 0), [[live(metric), live(suppressed), live(position)]]);
      await settled();
      const read = await port.read("Sheet1");
      same(read.formulas, [[metric, suppressed, position]]);
      same(
        read.values.map((row) => row.map((one) => (typeof one === "object" && one ? one.error : one))),
        [[19.4, "#N/A", "2024/25"]],
      );
    },
  },
  {
    name: "a formula that gives an empty text reads as one, not as an empty cell",
    async run({ port, settled }) {
      // A file does not store an empty result.
      if (!port.can.liveSpills) return;
      await port.write(at(0, 0), [[live(nothing), null]]);
      await settled();
      const { values, formulas } = await port.read(block(0, 0, 1, 2));
      same(values, [["", null]]);
      same(formulas, [[nothing, null]]);
    },
  },
  {
    name: "a formula that is not worked out yet is busy, never an empty cell",
    async run({ port, settled }) {
      if (!port.can.liveSpills) return;
      await port.write(at(0, 0), [[live(metric)]]);
      const seen: unknown[] = [];
      for (let look = 0; look < 20; look++) seen.push((await port.read(block(0, 0, 1, 1))).values[0]?.[0] ?? null);
      await settled();
      seen.push((await port.read(block(0, 0, 1, 1))).values[0]?.[0] ?? null);
      same(seen.includes(null), false);
      same(seen.at(-1), 19.4);
    },
  },
  {
    name: "a spill fills its cells, and only the first has the formula",
    async run({ port, settled }) {
      if (!port.can.liveSpills) return;
      await port.write(at(1, 1), [[live(neighbours)]]);
      await settled();
      const { values, formulas: found, block: where } = await port.read("Sheet1");
      same(where, block(1, 1, 3, 1));
      same(values, [["Essex"], ["Devon"], ["Surrey"]]);
      same(found, [[neighbours], [null], [null]]);
      same((await port.read(block(2, 1, 1, 1))).formulas, [[null]]);
    },
  },
  {
    name: "how far a formula spills is asked of its first cell",
    async run({ port, settled }) {
      if (!port.can.liveSpills) return;
      await port.write(at(1, 1), [[live(neighbours), live(metric)]]);
      await port.write(at(8, 0), [[live(neighbours)], [1], ["in the way"]]);
      await settled();
      same(await port.spills([at(1, 1), at(1, 2), at(0, 0), at(8, 0)]), [block(1, 1, 3, 1), null, null, null]);
      same((await port.read(block(8, 0, 1, 1))).values, [[{ error: "#SPILL!" }]]);
      same(await port.spills([]), []);
    },
  },
  {
    name: "emptying a formula's cell empties its spill",
    async run({ port, settled }) {
      await port.write(at(0, 0), [[live(neighbours)]]);
      await settled();
      await port.write(at(0, 0), [[null]]);
      await settled();
      same((await port.sheets())[0]?.used, null);
    },
  },
  {
    name: "freeze leaves values, thaw brings the identical formulas and values back",
    async run({ port, settled }) {
      await port.write(at(0, 0), [
        ["Kent", live(metric)],
        ["gap", live(suppressed)],
        [null, live(position)],
      ]);
      if (port.can.liveSpills) await port.write(at(5, 1), [[live(neighbours)]]);
      await settled();
      const before = await port.read("Sheet1");
      const count = port.can.liveSpills ? 4 : 3;
      const { frozen, left } = await freeze(port, { kind: "workbook" }, { edition: "2026-01-15", date: "2026-03-02" });
      await settled();
      same([frozen.length, left], [count, []]);
      const during = await port.read("Sheet1");
      same(
        during.formulas.flat().filter((one) => one !== null),
        [],
      );
      same(plain(during.values), plain(before.values));
      const result = await thaw(port, { kind: "workbook" });
      await settled();
      same([result.thawed.length, result.left], [count, []]);
      const after = await port.read("Sheet1");
      same(after.formulas, before.formulas);
      same(plain(after.values), plain(before.values));
      same(
        (await port.sheets()).map(({ name }) => name),
        ["Sheet1"],
      );
    },
  },
];

/** Errors without their sentences, which only a live formula has. */
function plain(values: readonly (readonly CellValue[])[]): unknown {
  return values.map((row) => row.map((one) => (typeof one === "object" && one ? { error: one.error } : one)));
}
