import { readSet } from "../../src/functions/arguments/read-set.ts";
import { providePack } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { callerOf } from "../../src/report/call-function.ts";
import { buildReport } from "../../src/actions/build-report.ts";
import { readReports, removeReport } from "../../src/report/record.ts";
import { pageColumns as columns } from "../../src/report/page-sentences.ts";
import {
  type NewChart,
  type RemoveChart,
  type NewSheet,
  type Port,
  PortError,
  type WriteOptions,
} from "../../src/workbook/port.ts";
import { BookModel } from "../fixtures/book-model.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;

class BookPort extends MemoryPort {
  override readonly can: Port["can"];
  readonly charts: NewChart[] = [];
  /** The sheets that were requested. */
  readonly asked: NewSheet[] = [];

  constructor(canChart = false, choices = false) {
    super(new BookModel());
    this.can = { charts: canChart, groupedUndo: true, liveSpills: true, choices };
  }

  override async addSheet(added: NewSheet, options?: WriteOptions): Promise<string> {
    this.asked.push(added);
    return super.addSheet(added, options);
  }

  override addChart = async (chart?: NewChart): Promise<RemoveChart> => {
    if (chart) this.charts.push(chart);
    return async () => undefined;
  };

  get names(): string[] {
    return this.book.sheets.map(({ name }) => name);
  }
}

beforeAll(() => providePack(desk));

const longPages = [
  "LOF Every child achieving",
  "LOF Keeping children safe",
  "LOF Health and wellbeing",
  "LOF Adult care independence",
  "LOF Economic prosperity",
];

const small = contentFor(desk, "Kent", [16]);
const options = { set: neighbours, date: "2026-11-22" };

describe("in a workbook", () => {
  test("each sheet is shown as it comes, and at the end the first with its council; one that cannot be shown stops nothing", async () => {
    const port = new BookPort(false, true);
    const shown: string[] = [];
    port.activate = async ({ sheet, row }) => {
      shown.push(`${sheet}!${row}`);
      if (sheet === "LOF Child poverty") throw new PortError("busy", "A cell is being edited.");
    };
    await buildReport(port, desk, small, options);
    expect(shown).toEqual(["LOF Summary!0", "LOF Child poverty!0", "LOF Method and sources!0", "LOF Summary!2"]);
    expect(port.names).toContain("LOF Child poverty");
  });

  test("where cells can offer lists there is a hidden sheet with them, in place before the first and removed with the rest", async () => {
    const port = new BookPort(false, true);
    const before = port.names;
    const { sheets } = await buildReport(port, desk, small, options);
    expect(sheets).toEqual(["LOF Summary", "LOF Child poverty", "LOF Method and sources"]);
    expect(port.asked.map(({ name, hidden, choices }) => [name, hidden, choices?.length])).toEqual([
      ["LOF Lists", true, undefined],
      ["LOF Summary", undefined, 2],
      ["LOF Child poverty", undefined, undefined],
      ["LOF Method and sources", undefined, undefined],
    ]);
    const summary = port.asked[1];
    expect(summary?.links?.map(({ row, to }) => [summary.cells[row]?.[0], to.sheet])).toEqual([
      ["Child poverty", "LOF Child poverty"],
    ]);
    const [report] = await readReports(port);
    if (report === undefined) throw new Error("no report is noted");
    await removeReport(port, report);
    expect(port.names).toEqual(before);
  });
});

describe("beside what is there", () => {
  test("existing sheets stay, and a second report refers to its own sheets", async () => {
    const port = new BookPort();
    await buildReport(port, desk, small, options);
    const { sheets } = await buildReport(port, desk, small, options);
    expect(sheets).toEqual(["LOF Summary (2)", "LOF Child poverty (2)", "LOF Method and sources (2)"]);
    const formulas = port.book.sheet("LOF Child poverty (2)").formula(firstRow, columns.own);
    expect(formulas).toContain("'LOF Summary (2)'!$B$3");
    expect(port.names).toHaveLength(6);
    // In its sentences too, constants and formulas alike.
    for (const { name } of port.book.sheets.filter((sheet) => sheet.name.endsWith("(2)")))
      for (const row of port.asked.find((sheet) => sheet.name === name)?.cells ?? [])
        for (const one of row) expect(JSON.stringify(one)).not.toMatch(/LOF (Summary|Method and sources)(?! \(2\))/);
  });

  test("no formula refers to a sheet that is not there yet", async () => {
    const port = new BookPort();
    const add = port.addSheet.bind(port);
    port.addSheet = async (added, more) => {
      const named = added.cells
        .flat()
        .flatMap((cell) =>
          typeof cell === "object" && cell !== null && "formula" in cell
            ? [...cell.formula.matchAll(/'((?:[^']|'')+)'!/g)]
            : [],
        );
      for (const [, name] of named) expect([...port.names, added.name]).toContain(name);
      return add(added, more);
    };
    await buildReport(port, desk, contentFor(desk, "Kent", [5, 16]), options);
    expect(port.book.sheet("LOF Summary").formula(0, 0)).toContain("LOF.ABOUT");
  });

  test("pages are laid out for A4 landscape, the heading row repeats, nothing in a table is merged, no print is small", async () => {
    const port = new BookPort();
    await buildReport(port, desk, contentFor(desk, "Gateshead", "all", { context: true }), options);
    for (const sheet of port.asked) {
      expect(sheet.print).toMatchObject({ landscape: true, fitToWidth: true });
      // 141 characters fill A4 at full size; at nine tenths of it ten points are nine.
      const sizes = sheet.formats.map(({ format }) => format.fontSize ?? 11);
      const isSmaller = sheet.columnWidths.reduce((sum, width) => sum + width, 0) > 142;
      expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(141 / 0.9);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(isSmaller ? 10 : 9);
      if (sheet.headerRow === null) continue;
      const table = (row: number): boolean =>
        row >= firstRow - 1 && (sheet.cells[row]?.[columns.verdict] ?? null) !== null;
      expect((sheet.merges ?? []).filter(({ row }) => table(row))).toEqual([]);
      expect(sheet.headerRow).toBe(firstRow - 1);
      const verdicts = sheet.textRules.filter(({ column }) => column === columns.verdict);
      const shown = verdicts.map(({ format }) => format.numberFormat);
      expect(new Set(shown).size).toBe(7);
    }
  });

  test.each([
    // 13 rows or more, most of two lines for the figure before and its period: they need a second sheet.
    ["Gateshead", longPages],
    ["Maidstone", longPages.slice(1)],
    ["Nottinghamshire", longPages],
  ] satisfies [string, string[]][])(
    "each page of %s is one sheet of paper, save %j; the council's name is not broken",
    async (council, longer) => {
      const port = new BookPort();
      await buildReport(port, desk, contentFor(desk, council, "all", { context: true }), options);
      const pages = port.asked.filter(({ name }) => name !== "LOF Method and sources");
      expect(pages.filter(({ print }) => print?.fitToHeight !== true).map(({ name }) => name)).toEqual(longer);
      for (const { name, columnWidths, rowHeights = [] } of pages) {
        // A4 across less its margins is 527 points high; nine tenths is the smallest scale of a page.
        const points = [...new Map(rowHeights.map(({ row, points: high }) => [row, high])).values()];
        const fits = points.reduce((sum, high) => sum + high, 0) < 527 / 0.9;
        expect([name, fits]).toEqual([name, !longer.includes(name)]);
        // Bold letters of 10 points are about as wide as a column's characters.
        if (name !== "LOF Summary") expect((columnWidths[columns.own] ?? 0) * 1.1).toBeGreaterThan(council.length);
      }
    },
  );

  test("progress counts rows to the last", async () => {
    const port = new BookPort();
    const seen: [number, number][] = [];
    await buildReport(port, desk, small, { ...options, onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
    expect(seen.map(([done]) => done)).toEqual([...seen.map(([done]) => done)].sort((a, b) => a - b));
  });

  test("progress names each sheet as it comes, and none that nobody looks at", async () => {
    const port = new BookPort();
    const seen = new Set<string | undefined>();
    const onProgress = (_done: number, _total: number, sheet?: string): unknown => seen.add(sheet);
    const { sheets } = await buildReport(port, desk, small, { ...options, onProgress });
    expect([...seen].filter((name) => name !== "")).toEqual(sheets);
  });

  test("nothing chosen is said", async () => {
    await expect(buildReport(new BookPort(), desk, { ...small, pages: [] }, options)).rejects.toThrow(
      "Choose an outcome",
    );
  });
});

test.each(["England", "tier"])(
  "no row is higher than Excel's 409 points, nor its text longer than the row, against %s",
  async (name) => {
    const port = new BookPort();
    const call = callerOf(functionTable);
    const set = readSet(desk, [[name]]);
    for (const council of ["Gateshead", "Kent"]) {
      const content = contentFor(desk, council, "all", { context: true, set });
      await buildReport(port, desk, content, { ...options, set: { kind: "named", name }, call });
    }
    for (const sheet of port.asked) {
      const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
      expect(Math.max(...heights.values())).toBeLessThan(409);
      for (const [row, cells] of sheet.cells.entries())
        for (const cell of cells) {
          const text = typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell;
          // A line of letters of 9 points in the narrowest column of texts has about 12 characters.
          const lines = (heights.get(row) ?? 400) / 12;
          if (typeof text === "string") expect(text.length).toBeLessThan(Math.max(60, lines * 175));
        }
    }
  },
  60_000,
);

test("charts are drawn where the host can, over figures on the page, and left out with a word where it cannot", async () => {
  const port = new BookPort(true);
  await buildReport(port, desk, contentFor(desk, "Gateshead", [8]), { ...options, charts: true });
  const [chart, places] = port.charts;
  expect(chart).toMatchObject({ kind: "bar", data: { sheet: "LOF Health and wellbeing", columns: 2, rows: 16 } });
  const page = port.book.sheet("LOF Health and wellbeing");
  expect(page.value(chart?.data.row ?? -1, 1)).toBe("Favourable score");
  expect(page.formula((chart?.data.row ?? -1) + 1, 1)).toBe(
    `=IFNA(LOF.SCORE('LOF Summary'!$B$3,"O08M01-M","favourable",'LOF Summary'!$B$4),"")`,
  );
  expect(places).toMatchObject({ kind: "places", of: 16, data: { columns: 5 } });
  const top = places?.data.row ?? -1;
  expect(top).toBeGreaterThanOrEqual((chart?.data.row ?? 0) + 18);
  const rank = `LOF.SCORE('LOF Summary'!$B$3,"O08M01-M","rank",'LOF Summary'!$B$4)`;
  const open = (field: string): string =>
    `IFERROR(LOF.CERTAINTY('LOF Summary'!$B$3,"O08M01-M",'LOF Summary'!$B$4,,"${field}"),${rank})`;
  expect([2, 3, 4].map((column) => page.formula(top + 1, column))).toEqual([
    `=IFERROR((${open("worst place")}-${rank}),"")`,
    `=IF(ISNUMBER(${rank}),1,"")`,
    `=IFERROR((${rank}-${open("best place")}),"")`,
  ]);
  const { notes } = await buildReport(new BookPort(), desk, small, { ...options, charts: true });
  expect(notes).toEqual(["Charts are drawn in Excel and in files only; this report has none."]);
});

describe("a report that fails part way", () => {
  test.each(["LOF Summary", "LOF Child poverty", "LOF Method and sources"])(
    "at %s leaves nothing, and says so",
    async (at) => {
      const port = new BookPort();
      port.refuse = ({ sheet }) => (sheet === at ? new PortError("busy", "Excel is busy.") : null);
      // A real host removes the sheet on which it failed.
      const add = port.addSheet.bind(port);
      port.addSheet = (added, more) =>
        add(added, more).catch((error: unknown) => {
          port.book.remove(added.name);
          throw error;
        });
      await expect(buildReport(port, desk, small, options)).rejects.toMatchObject({
        reason: "busy",
        message: expect.stringMatching(
          at === "LOF Summary" ? /^Excel is busy\.$/ : /made so far (was|were) removed again/,
        ),
      });
      expect(port.names).toEqual([]);
      expect(port.book.settings.size).toBe(0);
    },
  );

  test("names the sheets that could not be removed", async () => {
    const port = new BookPort();
    port.refuse = ({ sheet }) => (sheet === "LOF Method and sources" ? new PortError("failed", "No room.") : null);
    port.removeSheet = () => Promise.reject(new PortError("protected", "Protected."));
    await expect(buildReport(port, desk, small, options)).rejects.toThrow(
      /could not be removed: please delete .*“LOF Summary”/,
    );
  });

  test("stops at the signal", async () => {
    const port = new BookPort();
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done > 0) stop.abort();
    };
    await expect(buildReport(port, desk, small, { ...options, signal: stop.signal, onProgress })).rejects.toMatchObject(
      {
        reason: "stopped",
      },
    );
    expect(port.names).toEqual([]);
  });

  test("a sheet whose name was taken meanwhile ends it: the formulas would point elsewhere", async () => {
    const port = new BookPort();
    const add = port.addSheet.bind(port);
    port.addSheet = async (added, more) =>
      add({ ...added, name: added.name === "LOF Child poverty" ? "LOF Child poverty (2)" : added.name }, more);
    await expect(buildReport(port, desk, small, options)).rejects.toThrow("appeared while the report was being built");
    expect(port.names).toEqual([]);
  });
});
