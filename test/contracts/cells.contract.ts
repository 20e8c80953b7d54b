import { at, block, type Case, live, metric, neighbours, refused, rowsOf, same } from "./port-case.ts";

/** Values, texts and blocks of cells. */
export const cellCases: readonly Case[] = [
  {
    name: "a new book has one empty, unprotected sheet, selected in A1",
    async run({ port }) {
      same(await port.sheets(), [{ name: "Sheet1", used: null, isProtected: false }]);
      same(await port.selection(), block(0, 0, 1, 1));
      same((await port.read("Sheet1")).values, [[null]]);
    },
  },
  {
    name: "text, numbers, truth values, errors and nothing come back as they were",
    async run({ port }) {
      const written = [
        ["Kent", 19.4, true],
        [{ error: "#N/A" }, null, -1e-9],
        ["", 1234567890123, false],
      ];
      await port.write(at(1, 2), written);
      const { values, formulas, block: where } = await port.read("Sheet1");
      same(where, block(1, 2, 3, 3));
      same(values, [
        ["Kent", 19.4, true],
        [{ error: "#N/A" }, null, -1e-9],
        [null, 1234567890123, false],
      ]);
      same(
        formulas.flat().filter((one) => one !== null),
        [],
      );
    },
  },
  {
    name: "text that looks like a formula, number, date or truth value stays text",
    async run({ port }) {
      const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "31 March 2025", "2010/11", "1E5", "TRUE", "£5", "'tis", "12"];
      await port.write(at(0, 0), [texts]);
      const { values, formulas, texts: shown } = await port.read(block(0, 0, 1, texts.length));
      same(values, [texts]);
      same(shown, [texts]);
      same(formulas, [texts.map(() => null)]);
    },
  },
  {
    name: "rows of unlike length fill up with nothing",
    async run({ port }) {
      await port.write(at(0, 0), [
        ["old", "old"],
        ["old", "old"],
      ]);
      await port.write(at(0, 0), [["new"], ["new", 2]]);
      same((await port.read(block(0, 0, 2, 2))).values, [
        ["new", null],
        ["new", 2],
      ]);
    },
  },
  {
    name: "written cells take their looks, counted from the first of them, and keep their values",
    async run({ port }) {
      const look = { at: { row: 1, column: 0, rows: 1, columns: 2 }, format: { numberFormat: '0.0"%"', bold: true } };
      await port.write(
        at(3, 3),
        [
          ["Kent", 1],
          [19.44, 0.5],
        ],
        { formats: [look] },
      );
      const { values, texts } = await port.read(block(3, 3, 2, 2));
      same(values[1], [19.44, 0.5]);
      same(texts, [
        ["Kent", "1"],
        ["19.4%", "0.5%"],
      ]);
    },
  },
  {
    name: "writing nothing is no write",
    async run({ port }) {
      await port.write(at(0, 0), []);
      await port.write(at(0, 0), [[]]);
      same((await port.sheets())[0]?.used, null);
    },
  },
  {
    name: "a block of 12,000 rows is written with progress to its end",
    async run({ port }) {
      const told: [number, number][] = [];
      await port.write(at(0, 0), rowsOf(12_000), { onProgress: (done, total) => told.push([done, total]) });
      same(told.at(-1), [12_000, 12_000]);
      same(told.length > 1 && told.every(([done], i) => i === 0 || done > (told[i - 1]?.[0] ?? 0)), true);
      same((await port.sheets())[0]?.used, block(0, 0, 12_000, 3));
      same((await port.read(block(11_999, 0, 1, 3))).values, [[11_999, "row 11999", false]]);
      same((await port.read("Sheet1")).values.length, 12_000);
    },
  },
  {
    name: "a write is stopped at the signal and says how far it came",
    async run({ port }) {
      const stop = new AbortController();
      const write = port.write(at(0, 0), rowsOf(12_000), { signal: stop.signal, onProgress: () => stop.abort() });
      await refused(write, "stopped", /^Stopped after 5,000 of 12,000 rows\.$/);
      same((await port.sheets())[0]?.used, block(0, 0, 5_000, 3));
    },
  },
  {
    name: "filled cells are kept when asked, and named",
    async run({ port }) {
      await port.write(at(1, 1), [["kept"]]);
      await refused(
        port.write(
          at(0, 0),
          [
            [1, 2],
            [3, 4],
          ],
          { ifFilled: "refuse" },
        ),
        "filled",
        /1 cell .*B2/,
      );
      same((await port.read("Sheet1")).values, [["kept"]]);
      await port.write(at(5, 5), [[1]], { ifFilled: "refuse" });
      same((await port.read(block(5, 5, 1, 1))).values, [[1]]);
    },
  },
  {
    name: "a protected sheet says so and is not changed",
    async run({ port, protect }) {
      await port.write(at(0, 0), [["kept"]]);
      await protect("Sheet1");
      same((await port.sheets())[0]?.isProtected, true);
      await refused(port.write(at(0, 0), [["changed"]]), "protected", /protected/);
      same((await port.read(block(0, 0, 1, 1))).values, [["kept"]]);
    },
  },
  {
    name: "a sheet that is not there is named",
    async run({ port }) {
      await refused(port.read(block(0, 0, 1, 1, "Gone")), "failed", /“Gone”/);
      await refused(port.read("Gone"), "failed", /“Gone”/);
      await refused(port.write(at(0, 0, "Gone"), [[1]]), "failed", /“Gone”/);
    },
  },
  {
    name: "cells that were kept are put back as they were, contents, formulas, number formats and bold",
    async run({ port, settled }) {
      const bold = { at: { row: 0, column: 0, rows: 1, columns: 2 }, format: { bold: true } };
      const percent = { at: { row: 1, column: 1, rows: 1, columns: 1 }, format: { numberFormat: '0.0"%"' } };
      await port.write(
        at(0, 0),
        [
          ["Measure", 1.5, true],
          ["=not a formula", live(metric), null],
        ],
        { formats: [bold, percent] },
      );
      await settled();
      const whole = block(0, 0, 2, 3);
      const before = await port.read(whole);
      const kept = await port.keep(whole);
      const everything = {
        at: { row: 0, column: 0, rows: 2, columns: 3 },
        format: { bold: false, numberFormat: "0.000" },
      };
      await port.write(
        at(0, 0),
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        { formats: [everything] },
      );
      await port.putBack(kept);
      await settled();
      same(await port.read(whole), before);
      same((await port.keep(whole)).entered, kept.entered);
      same(kept.entered[1]?.[1], port.host === "file" ? live(metric) : { formula: metric });
      same(before.values[1]?.[1], 19.4);
      same(before.texts[1]?.[1], "19.4%");
    },
  },
  {
    name: "of cells that were kept only those asked for are put back",
    async run({ port }) {
      await port.write(at(0, 0), [["a", "b"]]);
      const kept = await port.keep(block(0, 0, 1, 2));
      await port.write(at(0, 0), [["c", "d"]]);
      await port.putBack(kept, [[false, true]]);
      same((await port.read(block(0, 0, 1, 2))).values, [["c", "b"]]);
      await port.putBack(kept, [[false, false]]);
      same((await port.read(block(0, 0, 1, 2))).values, [["c", "b"]]);
    },
  },
  {
    name: "what another cell's formula fills is not kept as a value of its own",
    async run({ port, settled }) {
      if (!port.can.liveSpills) return;
      await port.write(at(0, 0), [[live(neighbours)]]);
      await settled();
      same((await port.keep(block(0, 0, 3, 1))).entered, [[{ formula: neighbours }], [null], [null]]);
      const below = await port.keep(block(1, 0, 2, 1));
      same(below.entered, [[null], [null]]);
      await port.putBack(below);
      await settled();
      same((await port.read(block(0, 0, 3, 1))).values, [["Essex"], ["Devon"], ["Surrey"]]);
    },
  },
];
