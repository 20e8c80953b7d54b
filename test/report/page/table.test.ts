import { earlierOfKent, earlierRow } from "../../fixtures/earlier-of-kent.ts";
import { pageColumns as columns } from "../../../src/report/page/columns.ts";
import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;

describe("the table of a page", () => {
  const built = packFile(desk, contentFor(desk, "Kent", [6, 7]), { charts: true });

  test("has one row of headings, each a plain text that stands once, with the notes that it names below it", async () => {
    const { sheet } = await built;
    for (const name of ["LOF Every child achieving", "LOF Keeping children safe"]) {
      const page = await sheet(name);
      const headings = Object.values(columns).map((column) => page.value(firstRow - 1, column));
      expect(Object.values(columns).map((column) => page.formula(firstRow - 1, column))).toEqual(
        headings.map(() => null),
      );
      expect(new Set(headings).size).toBe(headings.length);
      const named = [...headings, ...page.read.values.slice(firstRow).map(([first]) => first)].flatMap((text) => {
        const number = / \[note (\d+)\]$/.exec(String(text))?.[1];
        return number === undefined ? [] : [Number(number)];
      });
      const notes = page.read.values.flatMap(([first]) => {
        const number = /^\[note (\d+)\] /.exec(String(first))?.[1];
        return number === undefined ? [] : [Number(number)];
      });
      expect(notes).toEqual(notes.map((_, i) => i + 1));
      expect(new Set(named)).toEqual(new Set(notes));
    }
  });

  test("says nothing twice: a row's figure, gap and change are shown without a minus before nothing", async () => {
    const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", "all"));
    for (const outcome of ["Every child achieving", "Keeping children safe", "Health and wellbeing", "Transport"]) {
      const page = await sheet(`LOF ${outcome}`);
      for (const line of page.read.texts)
        for (const column of [columns.gap, columns.change])
          expect([line[0], line[column]]).not.toEqual([line[0], expect.stringMatching(/^[+−-]0(\.0+)?$/)]);
    }
  });

  test("has no empty cell but those to fill in, whatever the council has figures for", async () => {
    for (const council of ["Kent", "Isles of Scilly", "Maidstone"]) {
      const { port, built: made } = await packFile(desk, contentFor(desk, council, "all", { context: true }));
      for (const name of made.sheets.slice(1, -2)) {
        const { values } = await port.read(name);
        const rows = values.slice(firstRow).filter((row) => (row[columns.id] ?? null) !== null);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows)
          for (const column of Object.values(columns))
            if (column !== columns.owner && column !== columns.commentary)
              expect([name, row[0], column, row[column] ?? ""]).not.toEqual([name, row[0], column, ""]);
      }
    }
  });

  test("carries what was typed beside a measure, a formula as it was entered, in a row with room for it", async () => {
    const long = "A long comment of the service. ".repeat(40).trim();
    const rows = [
      { ...earlierRow("O06M09", "2024/25", { owner: "A. Head" }), commentary: long },
      { ...earlierRow("O06M05", "2024", {}), commentary: { formula: "=1+1", value: 2 } },
    ];
    const earlier = { ...earlierOfKent, rows };
    const { sheet, port } = await packFile(desk, contentFor(desk, "Kent", [6]), { earlier });
    const page = await sheet("LOF Every child achieving");
    const at = (id: string): number =>
      page.read.values.findIndex((row) => row[columns.id] === id) + page.read.block.row;
    expect(page.value(at("O06M09"), columns.commentary)).toBe(long);
    expect(page.value(at("O06M09"), columns.owner)).toBe("A. Head");
    expect(page.formula(at("O06M05"), columns.commentary)).toBe("=1+1");
    expect(page.value(at("O06M01"), columns.commentary)).toBeNull();
    expect((await port.sheets()).length).toBeGreaterThan(3);
  });
});
