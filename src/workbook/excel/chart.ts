import { cellName } from "../../formula/cell-name.ts";
import { rangeOf, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import type { NewChart, RemoveChart } from "../port.ts";

/** A native chart; its name carries the description, since Excel does not let add-ins set alternative text. */
export async function addExcelChart(session: ExcelSession, chart: NewChart): Promise<RemoveChart> {
  const id = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(chart.at.sheet);
    const kind = chart.kind === "bar" ? "BarClustered" : "LineMarkers";
    const added = sheet.charts.add(kind, rangeOf(context, chart.data), "Columns");
    added.title.text = chart.title;
    added.name = chart.description.slice(0, 250);
    added.legend.visible = chart.data.columns > 2;
    added.displayBlanksAs = "NotPlotted";
    // Bars would otherwise begin at the bottom; the first row of the data belongs on top.
    if (chart.kind === "bar") added.axes.categoryAxis.reversePlotOrder = true;
    const { row, column } = chart.at;
    const end = { row: row + chart.size.rows - 1, column: column + chart.size.columns - 1 };
    added.setPosition(cellName(chart.at), cellName(end));
    added.load("id");
    await context.sync();
    return added.id;
  });
  return () => removeExcelChart(session, chart.at.sheet, id);
}

/** Removes a chart by id, since two charts of the same figures have the same name. */
function removeExcelChart(session: ExcelSession, sheetName: string, id: string): Promise<void> {
  return session.run(async (context) => {
    const { charts } = await requireSheet(context, sheetName);
    charts.load("items/id");
    await context.sync();
    charts.items.find((one) => one.id === id)?.delete();
    await context.sync();
  });
}
