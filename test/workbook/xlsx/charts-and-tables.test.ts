import { strFromU8, unzipSync } from "fflate";
import type { NewChart } from "../../../src/workbook/port.ts";
import { type XlsxFile, newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { sheetOf } from "../../contracts/port-case.ts";

const chart = (more: Partial<NewChart> = {}): NewChart => ({
  kind: "bar",
  title: "NEET & absence",
  description: 'Bars of 2 councils: "Kent" first.',
  data: { sheet: "Kent's", row: 0, column: 0, rows: 3, columns: 2 },
  at: { sheet: "Kent's", row: 5, column: 0 },
  size: { rows: 10, columns: 5 },
  ...more,
});

async function file(): Promise<XlsxFile> {
  const made = newXlsx(new Date(0));
  const cells = [
    ["Area", "Value", "Other", "Third", "Fourth"],
    ["Kent", { formula: '=LOF.METRIC("Kent","NEET")', value: 19.4 }, 1, 2, 3],
    ["Essex", { formula: '=LOF.METRIC("Essex","NEET")', value: { error: "#N/A" } }, 1, 2, 3],
  ];
  await made.port.addSheet(sheetOf({ name: "Kent's", cells }));
  return made;
}

async function partsOf(of: XlsxFile): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await of.bytes())).map(([name, content]) => [name, strFromU8(content)]),
  );
}

test("a chart has its text alternative, its title, its cells and what they hold now", async () => {
  const made = await file();
  await made.port.addChart(chart());
  const parts = await partsOf(made);
  expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="Bars of 2 councils: &quot;Kent&quot; first."');
  const drawn = parts["xl/charts/chart1.xml"] ?? "";
  expect(drawn).toContain("<a:t>NEET &amp; absence</a:t>");
  expect(drawn).toContain("<c:f>'Kent''s'!$B$2:$B$3</c:f>");
  // A value that is missing is a gap in the chart, not a nought.
  expect(drawn).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>19.4</c:v></c:pt></c:numCache>');
  expect(drawn).toContain('<c:orientation val="maxMin"/>');
});

test.each([
  ["bar", /<c:barDir val="bar"\/><c:grouping val="clustered"\/>/, /<c:legend><c:legendPos val="r"\/>/],
  ["line", /<c:lineChart><c:grouping val="standard"\/>/, /<c:legend>/],
  [
    "places",
    /<c:grouping val="stacked"\/>.*<a:noFill\/>.*C7D3E0.*0F3D6E.*C7D3E0.*<c:overlap val="100"\/>/,
    /<c:max val="1"\/>.*<c:majorUnit val="0.25"\/>/,
  ],
] as const)("%s is drawn as such", async (kind, plot, more) => {
  const made = await file();
  await made.port.addChart(chart({ kind, data: { ...chart().data, columns: 5 } }));
  const drawn = (await partsOf(made))["xl/charts/chart1.xml"];
  expect(drawn).toMatch(plot);
  expect(drawn).toMatch(more);
});

test("the legend of many bars stands below them: beside them it takes room from their names", async () => {
  const made = await file();
  await made.port.addChart(chart({ data: { ...chart().data, rows: 9, columns: 4 } }));
  expect((await partsOf(made))["xl/charts/chart1.xml"]).toContain('<c:legendPos val="b"/>');
});

test("bars of one measure differ without colour: full, hollow with an edge, light", async () => {
  const made = await file();
  await made.port.addChart(chart({ data: { ...chart().data, columns: 4 } }));
  const drawn = (await partsOf(made))["xl/charts/chart1.xml"] ?? "";
  const looks = [...drawn.matchAll(/<c:spPr>(<a:noFill\/>|<a:solidFill><a:srgbClr val="(\w+)"\/>)/g)];
  expect(looks.map(([, fill, colour]) => colour ?? fill)).toEqual(["0F3D6E", "<a:noFill/>", "C7D3E0"]);
  expect(drawn).toMatch(/<a:noFill\/><a:ln w="9525"><a:solidFill>/);
});

test("charts stand beside each other, also in a file that was saved, and each is taken off alone", async () => {
  const made = await file();
  await made.port.addChart(chart());
  const opened = await openXlsx(await made.bytes());
  const remove = await opened.port.addChart(chart({ kind: "line", title: "Second" }));
  expect(Object.keys(await partsOf(opened)).filter((name) => /charts\/chart\d/.test(name))).toHaveLength(2);
  await remove();
  await remove();
  const left = await partsOf(opened);
  expect(Object.keys(left).filter((name) => /charts\/chart\d/.test(name))).toEqual(["xl/charts/chart1.xml"]);
  expect(left["xl/drawings/drawing1.xml"]?.match(/<xdr:graphicFrame/g)).toHaveLength(1);
});

test("no chart is put on a sheet that is not there", async () => {
  const made = await file();
  await expect(made.port.addChart(chart({ at: { sheet: "Gone", row: 0, column: 0 } }))).rejects.toThrow("“Gone”");
});

test("lists to choose from and small lines in cells are written as Excel writes them", async () => {
  const made = newXlsx(new Date(0));
  const data = { sheet: "Kent", row: 1, column: 1, rows: 1, columns: 3 };
  await made.port.addSheet(
    sheetOf({
      cells: [["Area"], ["Kent", 1, null, 3]],
      choices: [
        {
          at: { row: 1, column: 0, rows: 1, columns: 1 },
          from: ["neighbours", 'the "region"'],
          prompt: "Choose a set.",
        },
        { at: { row: 2, column: 0, rows: 2, columns: 1 }, from: data, prompt: "" },
      ],
      sparklines: [{ row: 1, column: 4, data }],
    }),
  );
  const sheet = (await partsOf(made))["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<formula1>"neighbours,the ""region"""</formula1>');
  expect(sheet).toContain("sqref=\"A3:A4\"><formula1>'Kent'!$B$2:$D$2</formula1>");
  expect(sheet).toContain("<xm:f>'Kent'!$B$2:$D$2</xm:f><xm:sqref>E2</xm:sqref>");
  const tooLong = { at: { row: 0, column: 0, rows: 1, columns: 1 }, from: ["x".repeat(256)], prompt: "" };
  await expect(made.port.addSheet(sheetOf({ choices: [tooLong] }))).rejects.toThrow("255 characters");
  expect((await made.port.sheets()).map(({ name }) => name)).toEqual(["Kent"]);
});

test("tables have static headings, names and numbers of their own", async () => {
  const made = newXlsx(new Date(0));
  const at = { row: 1, column: 0, rows: 3, columns: 3 };
  const cells = [["Title"], ["Measure", "Value", "value"], ["NEET", 1, 2], ["Absence", 3, 4]];
  for (const name of ["Kent", "Medway"])
    await made.port.addSheet(
      sheetOf({
        name,
        cells,
        tables: [
          { at, name: "A1" },
          { at: { ...at, row: 10 }, name: "Best start" },
        ],
      }),
    );
  const parts = await partsOf(made);
  const tables = Object.keys(parts).filter((name) => name.startsWith("xl/tables/"));
  expect(tables.map((name) => /displayName="([^"]*)"/.exec(parts[name] ?? "")?.[1])).toEqual([
    "_A1",
    "Best_start",
    "_A1_2",
    "Best_start_2",
  ]);
  expect(parts["xl/tables/table1.xml"]).not.toContain("autoFilter");
  expect((await made.port.read("Kent")).values[1]).toEqual(["Measure", "Value", "value2"]);
});
