import { writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import type { Port, WriteCell } from "../../../src/workbook/port.ts";
import { BookInUse } from "../../fixtures/book-in-use.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { type ExampleList, optionsFor, putList, sourceOf, suggestedFor, tableIn } from "./example-list.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

const list: ExampleList = {
  sheet: "Our KPIs",
  kinds: ["reference", "name", "value", "target", "section", "polarity", "officer", "comment"],
  headings: ["Ref", "Indicator", "Actual", "Target", "Theme", "Polarity", "Lead", "Comment"],
  rows: [
    ["SCS1", "Persistent absence", 16.2, 17, "Children", "low", "A Green", "Fewer illnesses"],
    ["SCS2", "NEET, 16 to 17", 5.9, 5, "Children", "low", null, null],
    ["GEN1", "Recycling rate", 47, 46, "Place", "high", "B Brown", null],
    ["GEN2", "Potholes mended in 24 hours", 91, 90, "Place", "high", null, null],
  ],
};

async function start(of: ExampleList = list) {
  const book = new BookInUse();
  await putList(book.port, of);
  return { book, port: book.port };
}

async function write(port: Port, of: ExampleList = list, more = {}) {
  const written = await writeKpiMapping(port, suggestedFor(desk, of), optionsFor(of, more));
  return { written, table: await tableIn(port, written.block) };
}

/** The list as pasted next month in the place of the other. */
async function paste(port: Port, of: ExampleList): Promise<void> {
  const { row, column, sheet, columns } = sourceOf(of);
  const empty = new Array<WriteCell[]>(6).fill(new Array<null>(columns).fill(null));
  await port.write({ sheet, row: row + 1, column }, empty);
  await port.write({ sheet, row: row + 1, column }, of.rows);
}

const type = (port: Port, { sheet, row, column }: { sheet: string; row: number; column: number }, cell: WriteCell) =>
  port.write({ sheet, row, column }, [[cell]]);

test("owner and commentary are filled in from the list, live", async () => {
  const { port } = await start();
  const { table } = await write(port);
  expect(table.column("Owner")).toEqual([null, "A Green", null, null, "B Brown", null]);
  expect(table.formulas("Commentary")[1]).toBe("='Our KPIs'!$I$3&\"\"");
});

test("what was typed stays beside its KPI, whatever rows came, went and moved; the rest follows the list", async () => {
  const { port } = await start();
  const { table } = await write(port);
  await type(port, table.cell("Recycling rate", "Commentary"), "Food waste starts in May");
  await type(port, table.cell("Persistent absence", "Owner"), "C White");
  const later: ExampleList = {
    ...list,
    rows: [
      ["GEN1", "Recycling rate", 48, 46, "Place", "high", "B Brown", null],
      ["GEN9", "Fly-tipping cleared", 80, 75, "Place", "high", null, "New"],
      ["SCS1", "Persistent absence", 15.8, 17, "Children", "low", "A Green", "Better still"],
    ],
  };
  await paste(port, later);
  const { table: again, written } = await write(port, later);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(["Our KPIs", "LOF and own KPIs"]);
  const at = (name: string, heading: string) =>
    again.values[again.cell(name, heading).row - written.block.row]?.[again.cell(name, heading).column];
  expect(at("Recycling rate", "Commentary")).toBe("Food waste starts in May");
  expect(at("Recycling rate", "Value")).toBe(48);
  expect(at("Persistent absence", "Owner")).toBe("C White");
  expect(at("Persistent absence", "Commentary")).toBe("Better still");
  expect(at("Fly-tipping cleared", "Commentary")).toBe("New");
  expect(written.sentence).toContain("takes the place of the earlier table; owner and commentary of 2 rows are kept");
});

test("a comment whose KPI is gone is listed below, stays there, and comes back with it", async () => {
  const { port } = await start();
  const { table } = await write(port);
  await type(port, table.cell("Potholes mended in 24 hours", "Commentary"), "New contractor");
  const shorter = { ...list, rows: list.rows.slice(0, 3) };
  await paste(port, shorter);
  const { table: second, written } = await write(port, shorter);
  expect(written.sentence).toContain("comments of 1 row no longer in the list");
  const names = second.column("Own KPI");
  expect(names.indexOf("Comments of KPIs no longer in the list")).toBeGreaterThan(names.indexOf("Recycling rate"));
  const gone = second.cell("GEN2 Potholes mended in 24 hours", "Commentary");
  expect(second.values[gone.row - written.block.row]?.[gone.column]).toBe("New contractor");
  const { table: third } = await write(port, shorter);
  expect(third.column("Commentary")).toContain("New contractor");
  await paste(port, list);
  const { table: last } = await write(port);
  expect(last.column("Own KPI")).not.toContain("Comments of KPIs no longer in the list");
  expect(last.column("Commentary").at(-1)).toBe("New contractor");
});

test("its sheet may be renamed, rows and columns moved, and a column of the user's own added", async () => {
  const { port, book } = await start();
  const { table, written } = await write(port);
  await type(port, table.cell("Recycling rate", "Commentary"), "Food waste starts in May");
  await type(port, { ...table.cell("Own KPI", "Commentary"), column: table.headings.length }, "Action");
  await type(port, { ...table.cell("Recycling rate", "Commentary"), column: table.headings.length }, "Order caddies");
  // The commentary is moved in front of the measure, and the row of recycling up by two.
  const [commentary, measure] = [
    table.cell("Own KPI", "Commentary").column,
    table.cell("Own KPI", "LOF measure").column,
  ];
  const rows = [table.cell("Recycling rate", "Value").row, table.cell("NEET, 16 to 17", "Value").row].map(
    (row) => row + 1,
  );
  await book.edit("LOF and own KPIs", (sheet) => {
    sheet.name = "Committee's table";
    for (let row = 1; row <= sheet.rowCount; row++) {
      const held = [measure, commentary].map((column) => sheet.getCell(row, column + 1).value);
      [measure, commentary].forEach((column, at) => (sheet.getCell(row, column + 1).value = held[1 - at] ?? null));
    }
    for (let column = 1; column <= sheet.columnCount; column++) {
      const held = rows.map((row) => sheet.getCell(row, column).value);
      rows.forEach((row, at) => (sheet.getCell(row, column).value = held[1 - at] ?? null));
    }
  });
  const { table: again, written: second } = await write(port);
  expect(second.block.sheet).toBe("Committee's table");
  expect(second.block.row).toBe(written.block.row);
  const at = (heading: string) => {
    const { row, column } = again.cell("Recycling rate", heading);
    return again.values[row - second.block.row]?.[column];
  };
  expect([at("Commentary"), at("Action")]).toEqual(["Food waste starts in May", "Order caddies"]);
  expect(again.column("Commentary").filter((text) => text === "Food waste starts in May")).toHaveLength(1);
});

test("a formula typed as commentary stays one, and reads the cells of its KPI where these now are", async () => {
  const { port } = await start();
  const { table } = await write(port);
  const place = table.cell("Recycling rate", "Commentary");
  await type(port, place, { formula: `="At "&B${place.row + 1}&" of "&'Our KPIs'!D5`, value: "At 47 of 47" });
  const moved = { ...list, rows: [list.rows[2] ?? [], ...list.rows.slice(0, 2), ...list.rows.slice(3)] };
  await paste(port, moved);
  const { table: again } = await write(port, moved);
  const now = again.cell("Recycling rate", "Commentary");
  expect(now.row).not.toBe(place.row);
  expect((await port.read({ ...now, rows: 1, columns: 1 })).formulas[0]?.[0]).toBe(
    `="At "&B${now.row + 1}&" of "&'Our KPIs'!D5`,
  );
});

test("a KPI that is reworded keeps its comment by the reference, and one with a new reference by its name; both are said", async () => {
  const { port } = await start();
  const { table } = await write(port);
  await type(port, table.cell("Recycling rate", "Commentary"), "Food waste starts in May");
  await type(port, table.cell("NEET, 16 to 17", "Commentary"), "Two colleges closed");
  const [absence, neet, recycling, potholes] = list.rows.map((row) => [...row]);
  const later = {
    ...list,
    rows: [
      absence,
      ["SCS7", ...(neet ?? []).slice(1)],
      ["GEN1", "Household waste recycled", ...(recycling ?? []).slice(2)],
      potholes,
    ] as WriteCell[][],
  };
  await paste(port, later);
  const { table: again } = await write(port, later);
  const at = (name: string) =>
    again.values[again.cell(name, "Commentary").row - 6]?.[again.cell(name, "Commentary").column];
  expect([at("Household waste recycled"), at("NEET, 16 to 17")]).toEqual([
    "Food waste starts in May",
    "Two colleges closed",
  ]);
  const all = (await port.read("LOF and own KPIs")).values.flat().join("\n");
  expect(all).toContain("kept by the reference: the name was “Recycling rate”");
  expect(all).toContain("kept by the name: the reference was “SCS2”");
});

test("other sheets, and what stands elsewhere on its own, are not touched; cells in the way are named", async () => {
  const { port } = await start();
  const { written } = await write(port);
  const sheet = written.block.sheet;
  await port.addSheet({
    name: "Notes",
    cells: [["Mine", { formula: `='${sheet}'!B9`, value: 1 }]],
    formats: [],
    textRules: [],
    columnWidths: [],
    headerRow: null,
    print: null,
  });
  const { block: used } = await port.read(sheet);
  const below = { sheet, row: used.row + used.rows + 1, column: 0 };
  await type(port, below, "Agreed on 3 May");
  await write(port);
  expect((await port.read({ ...below, rows: 1, columns: 1 })).values[0]?.[0]).toBe("Agreed on 3 May");
  expect((await port.read("Notes")).formulas[0]?.[1]).toBe(`='${sheet}'!B9`);
  const longer = {
    ...list,
    rows: [
      ...list.rows,
      ...["A", "B", "C", "D"].map((name): WriteCell[] => [name, `Extra ${name}`, 1, 2, "Place", "high", null, null]),
    ],
  };
  await paste(port, longer);
  const before = (await port.read(sheet)).values;
  await expect(write(port, longer)).rejects.toMatchObject({ reason: "filled" });
  expect((await port.read(sheet)).values).toEqual(before);
});

test("text that somebody typed in a row of their own within the table is kept below", async () => {
  const { port, book } = await start();
  const { table } = await write(port);
  const { row: before } = table.cell("Recycling rate", "Value");
  await book.edit("LOF and own KPIs", (sheet) => {
    sheet.spliceRows(before + 1, 0, ["Ask the scrutiny panel", "in May"]);
  });
  const { table: again } = await write(port);
  const row = again.values.find((line) => line[0] === "Ask the scrutiny panel");
  expect(row?.join(" ")).toContain("in May");
});

test("another list gets a table of its own", async () => {
  const { port } = await start();
  await write(port);
  const other: ExampleList = { ...list, sheet: "Adults", rows: [["ASC1", "Smoking", 12, 11, null, "low", null, null]] };
  await putList(port, other);
  const { written } = await write(port, other);
  expect(written.block.sheet).toBe("LOF and own KPIs (2)");
});

test("the same KPIs on next month's sheet take the place of the table, unless both are to stand", async () => {
  const { port } = await start();
  const { table } = await write(port);
  await type(port, table.cell("Recycling rate", "Commentary"), "Food waste starts in May");
  const december = { ...list, sheet: "December" };
  await putList(port, december);
  const kept = await write(port, december, { earlier: "keep" });
  expect(kept.written.block.sheet).toBe("LOF and own KPIs (2)");
  await port.removeSheet("LOF and own KPIs (2)");
  const { table: again, written } = await write(port, december);
  expect(written.block.sheet).toBe("LOF and own KPIs");
  expect(again.column("Commentary")).toContain("Food waste starts in May");
  expect(again.formulas("Own KPI")[1]).toContain("December");
});

test("a table at a cell is written again there, and can be taken away as a whole", async () => {
  const { port } = await start();
  const at = { sheet: "Our KPIs", row: 10, column: 0 };
  const { table } = await write(port, list, { at });
  await type(port, table.cell("Recycling rate", "Commentary"), "Food waste starts in May");
  const shorter = { ...list, rows: list.rows.slice(0, 3) };
  await port.write({ sheet: "Our KPIs", row: 5, column: 1 }, [new Array<null>(8).fill(null)]);
  const { table: again, written } = await write(port, shorter, { at });
  expect(again.column("Commentary")).toContain("Food waste starts in May");
  expect(written.placed).not.toBeNull();
  const { values } = await port.read("Our KPIs");
  expect(values.flat().filter((value) => value === "Potholes mended in 24 hours")).toHaveLength(0);
});

test("a protected sheet with the earlier table is named and left as it is; a protected list is read", async () => {
  const { port, book } = await start();
  await book.edit("Our KPIs", (sheet) => sheet.protect("", {}));
  const { written } = await write(port);
  await book.edit(written.block.sheet, (sheet) => sheet.protect("", {}));
  const before = (await port.read(written.block.sheet)).values;
  await expect(write(port)).rejects.toMatchObject({ reason: "protected" });
  expect((await port.read(written.block.sheet)).values).toEqual(before);
});
