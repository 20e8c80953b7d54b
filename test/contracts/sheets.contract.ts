import { at, block, type Case, live, metric, refused, rowsOf, same, sheetOf } from "./port-case.ts";

/** Sheets with all they can have, and charts. */
export const sheetCases: readonly Case[] = [
  {
    name: "a sheet gets another name and place where a side can, and formulas go on referring to it",
    async run({ port, settled }) {
      if (port.placeSheet === undefined) return;
      await port.addSheet(sheetOf({ name: "Kent (2)", cells: [["Kent"], [7]] }));
      await port.write(at(0, 0), [[{ formula: "='Kent (2)'!A2+1", value: 8 }]]);
      await port.placeSheet("Kent (2)", { name: "It's Kent", place: 0 });
      await settled();
      same(
        (await port.sheets()).map(({ name }) => name),
        ["It's Kent", "Sheet1"],
      );
      same((await port.read("It's Kent")).values, [["Kent"], [7]]);
      same((await port.read(block(0, 0, 1, 1))).formulas, [["='It''s Kent'!A2+1"]]);
    },
  },
  {
    name: "a sheet is added behind the others, with its cells shown in their number formats",
    async run({ port, settled }) {
      const format = { at: { row: 1, column: 1, rows: 1, columns: 1 }, format: { numberFormat: '0.0"%"', bold: true } };
      same(await port.addSheet(sheetOf({ formats: [format] })), "Kent");
      await settled();
      same(
        (await port.sheets()).map(({ name }) => name),
        ["Sheet1", "Kent"],
      );
      const { values, formulas: found, texts } = await port.read("Kent");
      same(values, [
        ["Measure", "Value"],
        ["Persistent absence", 19.4],
      ]);
      same(found[1]?.[1], metric);
      same(texts[1], ["Persistent absence", "19.4%"]);
    },
  },
  {
    name: "everything a sheet can have is taken, rules, print settings, widths, header and notes",
    async run({ port }) {
      const full = sheetOf({
        cells: [["Measure", "Verdict"], ["=not a formula", "Better"], ["Running text over both columns"]],
        textRules: [
          {
            rows: [1, 9],
            column: 1,
            equals: "Better",
            format: { color: "#004D41", fill: "#E0F2EC", numberFormat: '"⊕ "@' },
          },
        ],
        formats: [
          {
            at: { row: 0, column: 0, rows: 1, columns: 2 },
            format: { bold: true, wrap: true, align: "center", borderBottom: "#808080" },
          },
        ],
        columnWidths: [30, 12],
        headerRow: 0,
        print: { landscape: true, fitToWidth: true, footer: "Kent & its neighbours" },
        merges: [{ row: 2, column: 0, rows: 1, columns: 2 }],
        rowHeights: [{ row: 2, points: 40 }],
        notes: [{ row: 1, column: 1, text: "The interval lies wholly below the median." }],
      });
      await port.addSheet(full);
      const { values, formulas: found } = await port.read("Kent");
      same(values[1], ["=not a formula", "Better"]);
      same(found[1], [null, null]);
      same(values[2], ["Running text over both columns", null]);
      await port.write(at(2, 0, "Kent"), [["Other text", null]]);
      same((await port.read("Kent")).values[2], ["Other text", null]);
    },
  },
  {
    name: "a sheet of ours is dressed anew: what is in its cells stays, merged cells are single again, others are merged",
    async run({ port }) {
      await port.addSheet(
        sheetOf({
          cells: [["Measure", "Value"], ["Running text"], ["Absence", 19.4]],
          formats: [{ at: { row: 2, column: 1, rows: 1, columns: 1 }, format: { numberFormat: "0.000", bold: true } }],
          textRules: [{ rows: [1, 2], column: 1, equals: "Better", format: { bold: true } }],
          merges: [{ row: 1, column: 0, rows: 1, columns: 2 }],
        }),
      );
      if (port.dress === undefined || port.merge === undefined) throw new Error("This side cannot dress.");
      await port.dress(block(0, 0, 4, 2, "Kent"), {
        formats: [{ at: { row: 1, column: 1, rows: 1, columns: 1 }, format: { numberFormat: '0.0"%"', wrap: true } }],
        textRules: [{ rows: [1, 1], column: 1, equals: "Worse", format: { bold: true } }],
        columnWidths: [30, 12],
        rowHeights: [{ row: 1, points: 40 }],
      });
      same((await port.read(block(0, 0, 3, 2, "Kent"))).values, [
        ["Measure", "Value"],
        ["Running text", null],
        ["Absence", 19.4],
      ]);
      await port.write(at(1, 0, "Kent"), [
        ["NEET", 4.25],
        ["Absence", 19.4],
        ["How it was decided", null],
      ]);
      const { values, texts } = await port.read(block(1, 0, 2, 2, "Kent"));
      same(values[0], ["NEET", 4.25]);
      if (port.host !== "excel") same([texts[0]?.[1], texts[1]?.[1]], ["4.3%", "19.4"]);
      await port.merge([block(3, 0, 1, 2, "Kent")]);
      same((await port.read(block(3, 0, 1, 2, "Kent"))).values, [["How it was decided", null]]);
    },
  },
  {
    name: "a taken or impossible name is changed, and the name given is told",
    async run({ port }) {
      same(await port.addSheet(sheetOf({ name: "sheet1" })), "sheet1 (2)");
      same(await port.addSheet(sheetOf({ name: "a/b: c?" })), "a b c");
    },
  },
  {
    name: "adding a sheet that is stopped half way removes it again and says so",
    async run({ port }) {
      const stop = new AbortController();
      const adding = port.addSheet(sheetOf({ name: "Half", cells: rowsOf(12_000) }), {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      await refused(adding, "stopped", /^Stopped after 5,000 .*“Half” was removed again\.$/);
      same(
        (await port.sheets()).map(({ name }) => name),
        ["Sheet1"],
      );
    },
  },
  {
    name: "a sheet is removed, the last one is kept",
    async run({ port }) {
      await port.addSheet(sheetOf());
      await port.removeSheet("Kent");
      await port.removeSheet("Kent");
      same(
        (await port.sheets()).map(({ name }) => name),
        ["Sheet1"],
      );
      await refused(port.removeSheet("Sheet1"), "failed", /one sheet/);
    },
  },
  {
    name: "sheets added and removed are told of until that is stopped, writing in them is not",
    async run({ port, settled }) {
      const names: string[][] = [];
      const stop = port.onSheetsChanged(
        () => void port.sheets().then((sheets) => names.push(sheets.map(({ name }) => name))),
      );
      await settled();
      await port.addSheet(sheetOf());
      await settled();
      if (port.host !== "file") same(names.at(-1), ["Sheet1", "Kent"]);
      const before = names.length;
      await port.write(at(0, 0), [["no sheet more"]]);
      await settled();
      same(names.length, before);
      await port.removeSheet("Kent");
      await settled();
      if (port.host !== "file") same(names.at(-1), ["Sheet1"]);
      stop();
      const stopped = names.length;
      await port.addSheet(sheetOf());
      await settled();
      same(names.length, stopped);
    },
  },
  {
    name: "a block is marked up as a table where the host has tables, under a name that is free; its cells stay as they are",
    async run({ port, settled }) {
      if (port.markUp === undefined) return;
      const tables = [{ at: { row: 0, column: 0, rows: 2, columns: 2 }, name: "A1" }];
      same(await port.addSheet(sheetOf({ tables })), "Kent");
      same(await port.addSheet(sheetOf({ name: "Essex" })), "Essex");
      await port.markUp({ at: block(0, 0, 2, 2, "Essex"), name: "A1" });
      await settled();
      for (const sheet of ["Kent", "Essex"]) {
        const { values, formulas: found } = await port.read(sheet);
        same(values[0], ["Measure", "Value"]);
        same(found[1], [null, metric]);
      }
      await port.removeSheet("Kent");
      same(
        (await port.sheets()).map(({ name }) => name),
        ["Sheet1", "Essex"],
      );
    },
  },
  {
    name: "what cannot be a table is refused and stays as it is: live headings, merged cells, cells of another table",
    async run({ port }) {
      if (port.markUp === undefined) return;
      const cells = [["Measure", live(metric)], ["Absence", 1], ["Unit", "Value"], ["%", 2], ["Own", "Other"], ["x"]];
      const merges = [{ row: 5, column: 0, rows: 1, columns: 2 }];
      await port.addSheet(sheetOf({ cells, merges }));
      await refused(port.markUp({ at: block(0, 0, 2, 2, "Kent"), name: "Live" }), "failed", /formula/);
      same((await port.read(block(0, 1, 1, 1, "Kent"))).formulas, [[metric]]);
      await refused(port.markUp({ at: block(4, 0, 2, 2, "Kent"), name: "Merged" }), "failed", /./);
      await port.markUp({ at: block(2, 0, 2, 2, "Kent"), name: "Own" });
      await refused(port.markUp({ at: block(3, 0, 2, 2, "Kent"), name: "Joined" }), "failed", /./);
      await refused(port.markUp({ at: block(0, 0, 2, 2, "Gone"), name: "Gone" }), "failed", /Gone/);
    },
  },
  {
    name: "a chart is drawn where the host has charts, else refused in words",
    async run({ port }) {
      await port.write(at(0, 0), [
        ["Area", "Value"],
        ["Kent", 19.4],
        ["Essex", 18.1],
      ]);
      const chart = port.addChart({
        kind: "bar",
        title: "Persistent absence",
        description: "Bars of 2 councils.",
        data: block(0, 0, 3, 2),
        at: at(5, 0),
        size: { rows: 10, columns: 5 },
      });
      if (port.can.charts) await chart;
      else await refused(chart, "unsupported", /no charts/);
    },
  },
];
