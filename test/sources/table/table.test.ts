import { normaliseHeading, readTable } from "../../../src/sources/table/table.ts";

const codes = (text: string, known: string[] = []): string[] =>
  readTable(text, "file.csv", { wanted: ["code", "value"], known }).issues.map(
    (issue) => `${issue.code} ${issue.column}`,
  );

test("columns are found by name wherever they stand", () => {
  const table = readTable("value,note,code\n5,x,A\n", "file.csv", { wanted: ["code", "value"], known: ["note"] });
  expect(table.rows).toEqual([{ row: 2, cells: { code: "A", value: "5" } }]);
});

test("case, hard spaces, a byte-order mark and footnotes in a heading do not count", () => {
  expect(codes("\uFEFF Code ,Value [note 34]\n")).toEqual([]);
  expect(normaliseHeading("Response\u00A0 Breakdown ")).toBe("response breakdown");
});

test("a heading nobody knows stops the file", () => {
  const table = readTable("code,value,value (revised)\nA,5,6\n", "file.csv", { wanted: ["code", "value"] });
  expect(table.rows).toEqual([]);
  expect(table.issues.map((issue) => issue.code)).toEqual(["unknown-header"]);
});

test("a heading that is missing, or stands there twice, stops the file", () => {
  expect(codes("code\nA\n")).toEqual(["missing-header value"]);
  expect(codes("code,value,value\nA,5,6\n")).toEqual(["duplicate value"]);
});

test("an empty file lacks every wanted heading", () => {
  expect(codes("", ["note"])).toEqual(expect.arrayContaining(["missing-header code", "missing-header value"]));
});

test("cells stay text, quoted commas and line ends of Windows included", () => {
  const table = readTable('code,value\r\n007,"1,578.8"\r\n', "file.csv", { wanted: ["code", "value"] });
  expect(table.rows[0]?.cells).toEqual({ code: "007", value: "1,578.8" });
});

test("a row that is too short has empty cells, and rows are counted as a spreadsheet counts", () => {
  const table = readTable(
    "code,value\nA,1\nB\n",
    "file.csv",
    { wanted: ["code", "value"] },
    ({ code }) => code === "B",
  );
  expect(table.rows).toEqual([{ row: 3, cells: { code: "B", value: "" } }]);
});
