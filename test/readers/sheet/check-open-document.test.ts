import { checkedOpenDocument } from "../../../src/readers/sheet/check-open-document.ts";

const cell = (attributes: string, text = "x"): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;

test("lets empty rows and cells be repeated by the million, as every such file does", () => {
  const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
  const xml = row(cell("")) + row(empty, 'table:number-rows-repeated="1048576"');
  expect(checkedOpenDocument(xml).xml).toBe(xml);
});

test.each([
  ["rows", row(cell("") + cell("") + cell("") + cell("") + cell(""), 'table:number-rows-repeated="1000000"')],
  ["cells", row(cell('table:number-columns-repeated="5000000"'))],
  ["both", row(cell('table:number-columns-repeated="3000"'), 'table:number-rows-repeated="3000"')],
  ["single quotation marks", row(cell("table:number-columns-repeated='5000000'"))],
  ["another prefix", row(cell('t:number-columns-repeated="5000000"')).replaceAll("table:table", "t:table")],
  ["a row that is never ended", `<table:table-row table:number-rows-repeated="5000000">${cell("")}`],
])("refuses filled cells repeated beyond what can be held, by %s", (_by, xml) => {
  expect(() => checkedOpenDocument(xml)).toThrow("It repeats cells so often");
});

test.each([
  [
    "columns",
    row(`<table:table-cell table:number-columns-repeated="999999999999"/>${cell('office:value-type="string"')}`),
  ],
  ["rows", row("", 'table:number-rows-repeated="9000000"') + row(cell('office:value-type="string"'))],
])("refuses a filled cell behind empty %s by the million, which the library would leave out", (what, xml) => {
  expect(() => checkedOpenDocument(xml)).toThrow(new RegExp(`A sheet has more than \\d+ ${what}`));
});

test("opens a number without a text beside it, which the library would pass over", () => {
  expect(checkedOpenDocument('<table:table-cell office:value-type="float" office:value="5"/>').xml).toBe(
    '<table:table-cell office:value-type="float" office:value="5"></table:table-cell>',
  );
});

test("knows hidden sheets by their style", () => {
  const xml =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>' +
    '<table:table table:name="A &amp; B" table:style-name="ta1"></table:table><table:table table:name="C"></table:table>';
  expect([...checkedOpenDocument(xml).hidden]).toEqual(["A & B"]);
});
