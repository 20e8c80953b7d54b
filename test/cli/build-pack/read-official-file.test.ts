import { createHash } from "node:crypto";
import { readOfficialFile } from "../../../src/cli/build-pack/read-official-file.ts";
import { neighbourWorkbook } from "../../fixtures/neighbour-workbook.ts";

const areas = { byName: () => null, byDfeNumber: () => null, otherAreaOf: () => null };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array) => readOfficialFile(name, bytes, areas);
const els = (...rows: string[]): Uint8Array =>
  bytesOf(`areacd,areanm,indicator,period,observation,measure\n${rows.join("\n")}\n`);

test("of a file only the figures of our series are kept, with its digest and publisher", () => {
  const bytes = els(
    "E08000037,Gateshead,Business births,2024,11.5,Percentage",
    "E08000037,Gateshead,Business births,2024,900,Number of enterprises",
    "E08000037,Gateshead,Something else,2024,3,Percentage",
  );
  const { file, said } = read("a.csv", bytes);
  expect(said).toEqual([]);
  expect(file).toMatchObject({
    path: "a.csv",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    publisher: "Office for National Statistics",
  });
  expect(file!.figures.map(({ format, observation }) => [format, observation.series, observation.value])).toEqual([
    ["Explore Local Statistics CSV", "Business births; Percentage", 11.5],
  ]);
});

test("a file that is known and has nothing of ours is of no use, and it is said why", () => {
  expect(read("a.csv", els("E08000037,Gateshead,Something else,2024,3,Percentage"))).toEqual({
    file: null,
    said: ["It has no figure of our series (Explore Local Statistics CSV)."],
  });
});

test("a table that is known and not looked into is never said to be unknown", () => {
  const lookup = "LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM\nE07000110,Maidstone,E10000016,Kent\n";
  expect(read("a.csv", bytesOf(lookup))).toEqual({
    file: null,
    said: ["It has no figure of our series (Open Geography lookup between areas)."],
  });
});

test("what could not be read beside our figures is counted, the first with its place", () => {
  const { file, said } = read(
    "a.csv",
    els(
      "E08000037,Gateshead,Business births,2024,11.5,Percentage",
      "E08000038,Barnsley,Business births,2024,odd words,Percentage",
    ),
  );
  expect(file!.figures.some(({ observation }) => observation.value === 11.5)).toBe(true);
  expect(said).toMatchObject([
    expect.stringMatching(/^1 place in it could not be read, the first in row 3, .+: .+\.$/),
  ]);
});

test("a file that nobody knows is of no use, and it is said why", () => {
  expect(read("a.csv", bytesOf("a,b\n1,2\n"))).toEqual({ file: null, said: ["No reader knows it."] });
  expect(read("a.csv", new Uint8Array())).toEqual({ file: null, said: ["It is empty."] });
});

test("of a list of neighbours everything is kept", async () => {
  const bytes = await neighbourWorkbook([
    [["E08000037", "Gateshead"], ...Array.from({ length: 15 }, (_, at) => [`E080000${at + 10}`, `N${at}`] as const)],
  ]);
  const { file } = read("n.xlsx", bytes);
  expect(file!.figures.length).toBeGreaterThanOrEqual(15);
});
