import { providePack } from "../../src/functions/pack-holder.ts";
import { buildReport } from "../../src/actions/build-report.ts";
import { readReports, removeReport } from "../../src/report/record.ts";
import { pageColumns as columns } from "../../src/report/page/columns.ts";
import { PortError } from "../../src/workbook/port.ts";
import { BookPort } from "../fixtures/book-port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;

beforeAll(() => providePack(desk));

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
    expect(shown).toEqual([
      "LOF Summary!0",
      "LOF Child poverty!0",
      "LOF Figures in detail!0",
      "LOF Method and sources!0",
      "LOF Summary!2",
    ]);
    expect(port.names).toContain("LOF Child poverty");
  });

  test("where cells can offer lists there is a hidden sheet with them, in place before the first and removed with the rest", async () => {
    const port = new BookPort(false, true);
    const before = port.names;
    const { sheets } = await buildReport(port, desk, small, options);
    expect(sheets).toEqual(["LOF Summary", "LOF Child poverty", "LOF Figures in detail", "LOF Method and sources"]);
    expect(port.asked.map(({ name, hidden, choices }) => [name, hidden, choices?.length])).toEqual([
      ["LOF Lists", true, undefined],
      ["LOF Summary", undefined, 5],
      ["LOF Child poverty", undefined, undefined],
      ["LOF Figures in detail", undefined, undefined],
      ["LOF Method and sources", undefined, undefined],
      ["LOF Workings", true, undefined],
    ]);
    const summary = port.asked[1];
    expect(summary?.links?.map(({ row, to }) => [summary.cells[row]?.[0], to.sheet])).toEqual([
      ["Child poverty", "LOF Child poverty"],
      ["Also in this report", "LOF Figures in detail"],
      ["Also in this report", "LOF Method and sources"],
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
    expect(sheets).toEqual([
      "LOF Summary (2)",
      "LOF Child poverty (2)",
      "LOF Figures in detail (2)",
      "LOF Method and sources (2)",
      "LOF Workings (2)",
    ]);
    const formulas = port.book.sheet("LOF Child poverty (2)").formula(firstRow, columns.own);
    expect(formulas).toContain("'LOF Summary (2)'!$B$3");
    expect(port.names).toHaveLength(10);
    // In its sentences too, constants and formulas alike.
    for (const { name } of port.book.sheets.filter((sheet) => sheet.name.endsWith("(2)")))
      for (const row of port.asked.find((sheet) => sheet.name === name)?.cells ?? [])
        for (const one of row)
          expect(JSON.stringify(one)).not.toMatch(/LOF (Summary|Figures in detail|Method and sources)(?! \(2\))/);
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
