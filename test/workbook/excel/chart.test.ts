import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

const corner = { sheet: "Sheet1", row: 0, column: 0 };

test("places are stacked bars: space unseen, the span light, the own place dark, lines at the quarters", async () => {
  const excel = new FakeExcel({}).install();
  const port = excelPort(new ExcelSession(async () => undefined));
  await port.addChart({
    kind: "places",
    title: "Place in the set",
    description: "Places.",
    data: { ...corner, rows: 3, columns: 5 },
    at: { ...corner, row: 4 },
    size: { rows: 10, columns: 5 },
  });
  const chart = 'charts.add("BarStacked", range, "Columns")';
  expect(excel.told).toEqual(
    expect.arrayContaining([
      `${chart}.legend.visible = false`,
      `${chart}.axes.categoryAxis.reversePlotOrder = true`,
      `${chart}.series.getItemAt(0).format.fill.clear()`,
      `${chart}.series.getItemAt(2).format.fill.setSolidColor("#0F3D6E")`,
      `${chart}.axes.valueAxis.maximum = 1`,
      `${chart}.axes.valueAxis.majorUnit = 0.25`,
    ]),
  );
});

test("bars of one measure are full, hollow and light, and the legend stands beside them where they are few", async () => {
  const excel = new FakeExcel({}).install();
  const port = excelPort(new ExcelSession(async () => undefined));
  await port.addChart({
    kind: "bar",
    title: "How far",
    description: "Bars.",
    data: { ...corner, rows: 3, columns: 4 },
    at: { ...corner, row: 4 },
    size: { rows: 10, columns: 5 },
  });
  const chart = 'charts.add("BarClustered", range, "Columns")';
  expect(excel.told).toEqual(
    expect.arrayContaining([
      `${chart}.legend.visible = true`,
      `${chart}.legend.position = "Right"`,
      `${chart}.series.getItemAt(0).format.fill.setSolidColor("#0F3D6E")`,
      `${chart}.series.getItemAt(1).format.fill.clear()`,
      `${chart}.series.getItemAt(1).format.line.color = "#0F3D6E"`,
      `${chart}.series.getItemAt(2).format.fill.setSolidColor("#C7D3E0")`,
    ]),
  );
});
