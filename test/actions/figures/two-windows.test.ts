import { unfinishedTaking } from "../../../src/actions/figures/take-figures.ts";
import { markKey, markText } from "../../../src/pack/mark.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import {
  ageOf,
  backFrom,
  foretellFor,
  madeBook,
  markOf,
  nameOf,
  newer,
  old,
  oldMark,
  provider,
  takeNewer,
} from "./taking.ts";

/*
 * The same workbook in two windows, or with two people: each knows only the mark that it read. No order of what they do
 * leaves cells of two packs under a mark that says nothing of it.
 */

const overtaken = "Meanwhile the figures of this workbook were changed in another window";

test("who decides by a mark that is no more the workbook's is told, and nothing is changed", async () => {
  const book = madeBook();
  const foretold = await foretellFor(new MemoryPort(book));
  const during = { ...oldMark, taking: nameOf(newer) };
  for (const now of [during, { ...nameOf(newer), version: "1.1.0", before: nameOf(old) }]) {
    book.settings.set(markKey, markText(now));
    const port = new MemoryPort(book);
    await expect(takeNewer(port, book, { foretold, from: oldMark })).rejects.toThrow(overtaken);
    expect([port.writes.length, book.settings.get(markKey)]).toEqual([0, markText(now)]);
  }
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
});

test("going back by a mark that is no more the workbook's: the same", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  await takeNewer(port, book);
  const { settings } = book;
  const now = settings.get(markKey);
  const stale = new Map([[markKey, markText({ ...oldMark, before: nameOf(newer) })]]);
  await expect(backFrom(port, Object.assign(Object.create(book) as typeof book, { settings: stale }))).rejects.toThrow(
    overtaken,
  );
  expect(settings.get(markKey)).toBe(now);
  expect(ageOf(book)).toEqual(new Set(["new", "both"]));
});

test("a mark that another window writes in the middle: the workbook is not said to be whole", async () => {
  for (const other of [oldMark, null]) {
    const book = madeBook();
    const port = new MemoryPort(book);
    const provide = async (pack: { sha256: string; built: string }): Promise<void> => {
      await provider(book)(pack);
      if (other === null) book.settings.delete(markKey);
      else book.settings.set(markKey, markText(other));
    };
    await expect(takeNewer(port, book, { provide })).rejects.toThrow(overtaken);
    expect(await unfinishedTaking(port)).toMatchObject({ from: nameOf(old), to: nameOf(newer) });
    await backFrom(port, book);
    expect(ageOf(book)).toEqual(new Set(["old", "both"]));
    expect(markOf(book)).toEqual(oldMark);
  }
});

test("two that take the same figures at the same time end with all cells at these, and say so", async () => {
  const book = madeBook();
  const port = new MemoryPort(book);
  const foretold = await foretellFor(port);
  const both = [takeNewer(port, book, { foretold }), takeNewer(new MemoryPort(book), book, { foretold })];
  await Promise.allSettled(both);
  expect(await unfinishedTaking(port)).toBeNull();
  expect(markOf(book)).toMatchObject(nameOf(newer));
  expect(ageOf(book)).toEqual(new Set(["new", "both"]));
});

test("one goes back while another takes: both figures are never shown under the mark of one", async () => {
  for (let delay = 0; delay < 60; delay += 3) {
    const book = madeBook();
    const port = new MemoryPort(book);
    const foretold = await foretellFor(port);
    const stop = new AbortController();
    const first = takeNewer(port, book, { foretold, signal: stop.signal });
    const second = takeNewer(new MemoryPort(book), book, { foretold });
    void Promise.resolve().then(async () => {
      for (let i = 0; i < delay; i++) await Promise.resolve();
      stop.abort();
    });
    await Promise.allSettled([first, second]);
    const mark = markOf(book);
    const unfinished = await unfinishedTaking(port);
    const ages = ageOf(book);
    if (unfinished === null && mark !== null && mark !== "unreadable")
      expect([delay, ages]).toEqual([delay, new Set([mark.sha256 === newer.pack.sha256 ? "new" : "old", "both"])]);
  }
});
