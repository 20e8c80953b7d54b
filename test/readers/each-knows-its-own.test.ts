import { jsonReaders, pageReaders, sheetReaders } from "../../src/readers/known-readers.ts";
import { readCsv } from "../../src/readers/sheet/read-csv.ts";
import { readWorkbook } from "../../src/readers/sheet/read-workbook.ts";
import { everyFixture } from "./fixtures/every-fixture.ts";
import { areas, bytesOf, type Fixture } from "./fixtures/fixture.ts";

/** Formats of the readers that would open a fixture, asked one by one and not in order. */
function claims(fixture: Fixture): string[] {
  const { content } = fixture;
  const known = <Content>(
    readers: readonly { format: string; open: (content: Content, lookup: typeof areas) => unknown }[],
    one: Content,
  ): string[] => readers.filter(({ open }) => open(one, areas) !== null).map(({ format }) => format);
  if (typeof content === "string" && content.startsWith("<")) return known(pageReaders, content);
  if (typeof content === "string" && content.startsWith("{")) return known(jsonReaders, JSON.parse(content) as unknown);
  const { sheets } =
    typeof content === "string" ? readCsv(content.replace(/^\uFEFF/, "")) : readWorkbook(bytesOf(fixture, "xlsx"));
  return sheets.flatMap((sheet) => known(sheetReaders, sheet));
}

const any = "a table of councils that no reader knows";

test.each(everyFixture.map((fixture) => [fixture.name, fixture] as const))(
  "%s is known to its own reader and to no other",
  (_name, fixture) => {
    const others = fixture.format === any ? [any] : claims(fixture).filter((format) => format !== any);
    expect([...new Set(others)]).toEqual([fixture.format]);
  },
);

test("every reader has a fixture", () => {
  const formats = [...sheetReaders, ...jsonReaders, ...pageReaders].map(({ format }) => format);
  const covered = new Set(everyFixture.map(({ format }) => format));
  expect(formats.filter((format) => !covered.has(format))).toEqual([]);
});
