import { changedSheet, removeChangedSheet } from "../../../src/actions/figures/changed-sheet.ts";
import { unfinishedTaking } from "../../../src/actions/figures/take-figures.ts";
import { markKey, markText } from "../../../src/pack/mark.ts";
import { PortError } from "../../../src/workbook/port.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { ageOf, backFrom, foretellFor, madeBook, markOf, nameOf, newer, old, oldMark, takeNewer } from "./taking.ts";

test("all LOF cells take the newer figures, and the workbook says so, and which it had before", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
  const told = await foretellFor(port);
  expect(told.changed.map(({ at }) => at.row)).toEqual([0, 1, 2, 3]);
  const taken = await takeNewer(port, book);
  expect(ageOf(book)).toEqual(new Set(["new", "both"]));
  expect(taken).toMatchObject({ entered: 6, sheet: "LOF Figures changed" });
  expect(markOf(book)).toEqual({ ...nameOf(newer), version: "1.1.0", before: nameOf(old) });
  expect(book.desk).toBe(newer);
  expect(await unfinishedTaking(port)).toBeNull();
});

test("the sheet of what changed has for each cell what it showed before and shows now, and why; it can be removed", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  const before = await port.read("Figures");
  await takeNewer(port, book);
  const after = await port.read("Figures");
  const { values } = await port.read("LOF Figures changed");
  expect(values[0]?.[0]).toBe("What changed when other figures were taken");
  expect(values[1]?.[0]).toBe(
    "Taken on 5 January 2027: figures collected on 31 December 2026 in place of those collected on 30 November 2026.",
  );
  expect(values[2]?.[0]).toBe(`SHA-256 of the figures: before ${old.pack.sha256}, now ${newer.pack.sha256}`);
  expect(values[3]?.[0]).toContain(
    "Undo does not bring the earlier figures back: “Go back” on the pane’s Data tab does.",
  );
  const rows = values.slice(6).filter(([sheet]) => sheet !== null && sheet !== "");
  expect(rows.map((row) => row.slice(0, 5))).toEqual(
    [0, 1, 2, 3].map((row) => {
      const formula = before.formulas[row]?.[0]?.replace("_xldudf_LOF_", "LOF.");
      return ["Figures", `A${row + 1}`, formula, before.values[row]?.[0], after.values[row]?.[0]];
    }),
  );
  expect(rows.every(([, , , , , why]) => String(why).endsWith("."))).toBe(true);
  expect(await removeChangedSheet(port)).toBe("LOF Figures changed");
  expect(await changedSheet(port)).toBeNull();
  expect(await removeChangedSheet(port)).toBeNull();
});

test("going back brings the earlier figures to all cells, and the sheet of what changed goes", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  await takeNewer(port, book);
  const back = await backFrom(port, book);
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
  expect(markOf(book)).toEqual({ ...nameOf(old), version: "1.1.0" });
  expect(back).toMatchObject({ entered: 6, sheet: null });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Figures"]);
  await expect(backFrom(port, book)).rejects.toThrow("The workbook does not know which figures it had before.");
});

test("taken again after going back, the workbook is as after the first time", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  await takeNewer(port, book);
  await backFrom(port, book);
  await takeNewer(port, book);
  expect(ageOf(book)).toEqual(new Set(["new", "both"]));
  expect(markOf(book)).toMatchObject({ before: nameOf(old) });
});

test("a protected sheet with a LOF cell is said before anything is written", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  book.sheet("Figures").isProtected = true;
  await expect(takeNewer(port, book)).rejects.toThrow(
    "LOF formulas on “Figures” cannot be entered again: the sheet is protected. Unprotect it, then take the figures. Nothing was changed.",
  );
  expect(markOf(book)).toEqual(oldMark);
  expect(port.writes).toEqual([]);
});

test("a cell that cannot be entered: not taken as a whole, and all cells show the figures of before", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  let isNewOnly = true;
  port.refuse = ({ sheet, row, rows }) =>
    sheet === "Figures" && book.desk === newer && isNewOnly && row <= 2 && row + rows > 2
      ? new PortError("failed", "It is part of an array.")
      : null;
  await expect(takeNewer(port, book)).rejects.toThrow(
    "The formula in Figures!A3 could not be entered again: It is part of an array. All cells show the figures of before again.",
  );
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
  expect(markOf(book)).toEqual(oldMark);
  expect(await changedSheet(port)).toBeNull();
  isNewOnly = false;
  await takeNewer(port, book);
  expect(ageOf(book)).toEqual(new Set(["new", "both"]));
});

test("a page that dies in the middle: it is found, and done again or gone back from", async () => {
  for (const how of ["again", "back"] as const) {
    const book = madeBook();
    const port = new MemoryPort(book);
    const first = await port.read("Figures");
    // Two cells are entered; then nothing answers any more.
    const never = new Promise<never>(() => undefined);
    const dying = new MemoryPort(book);
    const write = dying.write.bind(dying);
    dying.write = (at, cells, options) => {
      if (book.desk === newer && at.sheet === "Figures" && at.row > 0) return never;
      if (book.desk === newer && at.sheet === "Figures" && cells.length > 1)
        return write(at, cells.slice(0, 2), options).then(() => never);
      return write(at, cells, options);
    };
    void takeNewer(dying, book);
    for (let i = 0; i < 60; i++) await new Promise((resolve) => setTimeout(resolve, 2));
    expect([...ageOf(book)].sort()).toEqual(["both", "new", "old"]);
    // The page is opened again: functions answer from the mark's own figures.
    book.desk = old;
    const found = await unfinishedTaking(port);
    expect(found).toMatchObject({ from: nameOf(old), to: nameOf(newer) });
    if (how === "back") {
      await backFrom(port, book);
      expect(ageOf(book)).toEqual(new Set(["old", "both"]));
      expect(markOf(book)).toEqual(oldMark);
      expect(await changedSheet(port)).toBeNull();
    } else {
      await takeNewer(port, book);
      expect(ageOf(book)).toEqual(new Set(["new", "both"]));
      const { values } = await port.read("LOF Figures changed");
      const rows = values.slice(6).filter(([sheet]) => sheet !== null && sheet !== "");
      // What the cells showed before the first time, not in between.
      expect(rows.map(([, cell, , before]) => [cell, String(before)])).toEqual(
        [0, 1, 2, 3].map((row) => [`A${row + 1}`, String(first.values[row]?.[0])]),
      );
    }
    expect(await unfinishedTaking(port)).toBeNull();
  }
});

test("stopped in the middle, all cells show the figures of before", async () => {
  const book = madeBook();
  const stop = new AbortController();
  const provide = async ({ sha256 }: { sha256: string }): Promise<void> => {
    book.desk = sha256 === newer.pack.sha256 ? newer : old;
    stop.abort();
  };
  await expect(takeNewer(new MemoryPort(book), book, { signal: stop.signal, provide })).rejects.toThrow(
    "Stopped. All cells show the figures of before again.",
  );
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
  expect(markOf(book)).toEqual(oldMark);
});

test("a pack that cannot be provided is no change", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  const provide = async ({ sha256 }: { sha256: string }): Promise<void> => {
    if (sha256 === newer.pack.sha256) throw new Error("These figures are not on the host.");
  };
  await expect(takeNewer(port, book, { provide })).rejects.toThrow(
    "These figures are not on the host. All cells show the figures of before again.",
  );
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
  expect(markOf(book)).toEqual(oldMark);
});

test("a workbook without a mark is marked with what it takes, and has nothing to go back to", async () => {
  const book = madeBook();
  book.settings.clear();
  const port = new MemoryPort(book);
  await takeNewer(port, book);
  expect(markOf(book)).toEqual({ ...nameOf(newer), version: "1.1.0" });
});

test("a workbook without LOF cells takes figures by its mark alone", async () => {
  const book = madeBook();
  book.remove("Figures");
  book.add("Empty");
  const port = new MemoryPort(book);
  expect(await takeNewer(port, book)).toMatchObject({ entered: 0, sheet: null });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Empty"]);
});

test("the other settings of the workbook stay", async () => {
  const book = madeBook();
  book.settings.set("council", "E10000016");
  const port = new MemoryPort(book);
  await takeNewer(port, book);
  expect(book.settings.get("council")).toBe("E10000016");
  expect(book.settings.get(markKey)).toBe(markText({ ...nameOf(newer), version: "1.1.0", before: nameOf(old) }));
});
