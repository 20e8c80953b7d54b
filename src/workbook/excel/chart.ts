import { barLooks, legendPlace } from "../new-chart.ts";
import { cellName } from "../../formula/cell-name.ts";
import { rangeOf, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import type { NewChart, RemoveChart } from "../port.ts";

/** A native chart; its name carries the description, since Excel does not let add-ins set alternative text. */
export async function addExcelChart(session: ExcelSession, chart: NewChart): Promise<RemoveChart> {
  const id = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(chart.at.sheet);
    const added = sheet.charts.add(kinds[chart.kind], rangeOf(context, chart.data), "Columns");
    added.title.text = chart.title;
    added.name = chart.description.slice(0, 250);
    added.legend.visible = chart.data.columns > 2 && chart.kind !== "places";
    added.displayBlanksAs = "NotPlotted";
    // Bars would otherwise begin at the bottom; the first row of the data belongs on top.
    if (chart.kind !== "line") added.axes.categoryAxis.reversePlotOrder = true;
    if (chart.kind === "places") showPlaces(added);
    added.legend.position = legendPlace(chart) === "right" ? "Right" : "Bottom";
    if (chart.kind === "bar") showBars(added, chart.data.columns - 1);
    const { row, column } = chart.at;
    const end = { row: row + chart.size.rows - 1, column: column + chart.size.columns - 1 };
    added.setPosition(cellName(chart.at), cellName(end));
    added.load("id");
    await context.sync();
    return added.id;
  });
  return () => removeExcelChart(session, chart.at.sheet, id);
}

const kinds: Readonly<Record<NewChart["kind"], "BarClustered" | "LineMarkers" | "BarStacked">> = {
  bar: "BarClustered",
  line: "LineMarkers",
  places: "BarStacked",
};

/** The parts of a row of places: space, span, own place, span. */
const parts = [null, "#C7D3E0", "#0F3D6E", "#C7D3E0"] as const;

/** Each bar of a category with a look of its own. */
function showBars(chart: Excel.Chart, bars: number): void {
  for (let at = 0; at < bars; at++) {
    const { inside, edge } = barLooks[at % barLooks.length] as (typeof barLooks)[number];
    const { format } = chart.series.getItemAt(at);
    if (inside === null) format.fill.clear();
    else format.fill.setSolidColor(`#${inside}`);
    format.line.color = `#${edge}`;
  }
}

/** The span light, the own place dark, a line at each quarter of the places. */
function showPlaces(chart: Excel.Chart): void {
  for (const [at, colour] of parts.entries()) {
    const { fill } = chart.series.getItemAt(at).format;
    if (colour === null) fill.clear();
    else fill.setSolidColor(colour);
  }
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
  valueAxis.majorUnit = 1 / 4;
  valueAxis.majorGridlines.visible = true;
  valueAxis.tickLabelPosition = "None";
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
