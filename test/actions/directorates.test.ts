import { buildReport } from "../../src/actions/build-report.ts";
import { addDirectorateTable, buildByDirectorate, readDirectorateTable } from "../../src/actions/directorates.ts";
import { readGroups } from "../../src/report/choices/groups.ts";
import type { ReportContent } from "../../src/report/content.ts";
import { BookModel } from "../fixtures/book-model.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 8, 14]);
const buildIn = (port: MemoryPort) => (ordered: ReportContent) =>
  buildReport(port, desk, ordered, { set: neighbours, date: "2026-11-30" });
const sheet = "LOF Directorates";
const namesIn = (port: MemoryPort): string[] => port.book.sheets.map(({ name }) => name);

/** Writes a directorate beside the outcome with a number. */
async function fill(port: MemoryPort, entries: Readonly<Record<number, string>>): Promise<void> {
  const { block, texts } = await port.read(sheet);
  for (const [number, name] of Object.entries(entries)) {
    const title = desk.pack.outcomes.find((one) => one.number === Number(number))?.title;
    const row = block.row + texts.findIndex(([holds]) => holds === title);
    await port.write({ sheet, row, column: 1 }, [[name]]);
  }
}

test("the first report by directorate brings the table to fill in and says so; the next stands in its order", async () => {
  const port = new MemoryPort(new BookModel());
  const first = await buildByDirectorate(port, desk, content, buildIn(port));
  expect(first.notes.join(" ")).toContain("Fill in the sheet “LOF Directorates”, and build again");
  expect(first.sheets).not.toContain(sheet);
  expect(namesIn(port)).toContain(sheet);
  await fill(port, { 14: "Growth", 8: "Public health" });
  const { sheets } = await buildByDirectorate(port, desk, content, buildIn(port));
  expect(sheets.slice(1, 4)).toEqual([
    "LOF Health and wellbeing (2)",
    "LOF Transport (2)",
    "LOF Best start in life (2)",
  ]);
  expect(namesIn(port).filter((name) => name.startsWith(sheet))).toEqual([sheet]);
});

test("a table that cannot be read is named with its row, and nothing is built", async () => {
  const port = new MemoryPort(new BookModel());
  await addDirectorateTable(port, content, []);
  const before = namesIn(port);
  await fill(port, { 14: "Growth" });
  await port.write({ sheet, row: 3, column: 0 }, [["hapiness", "Growth"]]);
  await expect(buildByDirectorate(port, desk, content, buildIn(port))).rejects.toThrow(
    /^The sheet “LOF Directorates” cannot be read\. In row 4: The framework has no metric on happiness/,
  );
  expect(namesIn(port)).toEqual(before);
});

test("a table written from groups is read back as the same groups", async () => {
  const { groups } = readGroups(desk, [
    { where: "row 2", group: "Schools", holds: "5; persistent absence" },
    { where: "row 3", group: "Health", holds: "8" },
  ]);
  const port = new MemoryPort(new BookModel());
  expect(await readDirectorateTable(port, desk)).toEqual({ kind: "none" });
  await addDirectorateTable(port, content, groups);
  expect(await readDirectorateTable(port, desk)).toEqual({ kind: "read", groups, faults: [] });
});
