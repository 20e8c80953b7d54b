import { markWorkbook, workbookMark } from "../../../src/actions/figures/mark-workbook.ts";
import { type Mark, markKey, markText } from "../../../src/pack/mark.ts";
import { BookModel } from "../../fixtures/book-model.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

const pack = { sha256: "a".repeat(64), built: "2026-08-01" };
const other = { sha256: "b".repeat(64), built: "2026-12-14" };

test("a workbook without a mark is marked with the figures given, and nothing else of them", async () => {
  const book = new BookModel(new Map());
  const port = new MemoryPort(book);
  expect(await workbookMark(port)).toBeNull();
  const mark: Mark = { ...pack, version: "1.0.0" };
  expect(await markWorkbook(port, { ...pack, edition: "x" } as never, "1.0.0")).toEqual(mark);
  expect(book.settings.get(markKey)).toBe(markText(mark));
  expect(await workbookMark(port)).toEqual(mark);
});

test.each([
  ["other figures", markText({ ...other, version: "1.0.0" })],
  ["a taking that was broken off", markText({ ...other, version: "1.0.0", taking: pack })],
  ["a mark of a later version, with more in it", JSON.stringify({ ...other, version: "9.0.0", more: { a: 1 } })],
])("a workbook that has %s is left as it is", async (_, text) => {
  const book = new BookModel(new Map());
  book.settings.set(markKey, text);
  expect(await markWorkbook(new MemoryPort(book), pack, "1.0.0")).toMatchObject({ sha256: other.sha256 });
  expect(book.settings.get(markKey)).toBe(text);
});

test.each([["{"], ["[]"], ["7"], ['{"sha256":"abc","built":"2026-08-01","version":"1.0.0"}'], ['{"v":2}']])(
  "a mark that cannot be read is left as it is: %s",
  async (text) => {
    const book = new BookModel(new Map());
    book.settings.set(markKey, text);
    expect(await markWorkbook(new MemoryPort(book), pack, "1.0.0")).toBe("unreadable");
    expect(book.settings.get(markKey)).toBe(text);
  },
);
