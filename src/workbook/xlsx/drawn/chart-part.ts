import { barLooks, legendPlace } from "../../new-chart.ts";
import type { Block, CellValue, NewChart } from "../../port.ts";
import { chartNames, shapeNames } from "./drawings.ts";
import { relationship } from "../book/parts.ts";
import { absoluteBlock } from "../book/references.ts";
import { type Xml, xml } from "../book/xml.ts";

/** Lines differ in lightness and in their marks too: colour is never the only sign. */
const colours = ["0F3D6E", "C2570C", "6F9A3E", "7A4FA3"];
const marks = ["circle", "square", "triangle", "diamond"];
/** The parts of a row of places: space, span, own place, span. */
const placeParts = [null, "C7D3E0", "0F3D6E", "C7D3E0"];
const grid = "D9D9D9";
const [categories, figures] = [111_111_111, 222_222_222];

/** A chart as a part of the file, with the values its cells have now. */
export function chartPart(chart: NewChart, values: readonly (readonly CellValue[])[]): Xml {
  return xml(
    "c:chartSpace",
    { "xmlns:c": chartNames, "xmlns:a": shapeNames, "xmlns:r": relationship },
    valued("roundedCorners", 0),
    xml(
      "c:chart",
      {},
      title(chart.title),
      valued("autoTitleDeleted", 0),
      xml("c:plotArea", {}, xml("c:layout"), plot(chart, values), categoryAxis(chart), valueAxis(chart)),
      ...(chart.data.columns > 2 && chart.kind !== "places"
        ? [xml("c:legend", {}, valued("legendPos", legendPlace(chart) === "right" ? "r" : "b"), valued("overlay", 0))]
        : []),
      valued("plotVisOnly", 1),
      valued("dispBlanksAs", "gap"),
    ),
  );
}

const valued = (name: string, val: string | number): Xml => xml(`c:${name}`, { val });
const fill = (colour: string): Xml => xml("a:solidFill", {}, xml("a:srgbClr", { val: colour }));

function title(text: string): Xml {
  const run = xml("a:r", {}, xml("a:rPr", { lang: "en-GB", sz: 1200, b: 1 }), xml("a:t", {}, text));
  return xml(
    "c:title",
    {},
    xml("c:tx", {}, xml("c:rich", {}, xml("a:bodyPr"), xml("a:lstStyle"), xml("a:p", {}, run))),
    valued("overlay", 0),
  );
}

function plot(chart: NewChart, values: readonly (readonly CellValue[])[]): Xml {
  const series = Array.from({ length: chart.data.columns - 1 }, (_, i) => oneSeries(chart, values, i));
  const axes = [valued("axId", categories), valued("axId", figures)];
  if (chart.kind === "line")
    return xml(
      "c:lineChart",
      {},
      valued("grouping", "standard"),
      valued("varyColors", 0),
      ...series,
      valued("marker", 1),
      ...axes,
    );
  const isStacked = chart.kind === "places";
  return xml(
    "c:barChart",
    {},
    valued("barDir", "bar"),
    valued("grouping", isStacked ? "stacked" : "clustered"),
    valued("varyColors", 0),
    ...series,
    valued("gapWidth", 60),
    ...(isStacked ? [valued("overlap", 100)] : []),
    ...axes,
  );
}

function oneSeries({ kind, data }: NewChart, values: readonly (readonly CellValue[])[], i: number): Xml {
  const column = data.column + 1 + i;
  const below: Block = { ...data, row: data.row + 1, rows: data.rows - 1, column, columns: 1 };
  const rows = values.slice(1);
  const heading = values[0]?.[i + 1] ?? null;
  return xml(
    "c:ser",
    {},
    valued("idx", i),
    valued("order", i),
    xml("c:tx", {}, reference("str", { ...data, column, rows: 1, columns: 1 }, [heading])),
    look(kind, i),
    ...(kind === "line"
      ? [
          xml(
            "c:marker",
            {},
            valued("symbol", marks[i % marks.length] ?? "circle"),
            valued("size", 6),
            xml("c:spPr", {}, fill(colours[i % colours.length] ?? grid)),
          ),
        ]
      : []),
    ...(kind === "line" ? [] : [valued("invertIfNegative", 0)]),
    xml(
      "c:cat",
      {},
      reference(
        "str",
        { ...below, column: data.column },
        rows.map(([name = null]) => name),
      ),
    ),
    xml(
      "c:val",
      {},
      reference(
        "num",
        below,
        rows.map((row) => row[i + 1] ?? null),
      ),
    ),
    ...(kind === "line" ? [valued("smooth", 0)] : []),
  );
}

function look(kind: NewChart["kind"], i: number): Xml {
  const colour = colours[i % colours.length] ?? grid;
  if (kind === "line") return xml("c:spPr", {}, xml("a:ln", { w: 28_575 }, fill(colour)));
  if (kind === "bar") {
    const { inside, edge } = barLooks[i % barLooks.length] as (typeof barLooks)[number];
    return xml("c:spPr", {}, inside === null ? xml("a:noFill") : fill(inside), xml("a:ln", { w: 9525 }, fill(edge)));
  }
  const own = placeParts[i] ?? null;
  return xml("c:spPr", {}, own === null ? xml("a:noFill") : fill(own));
}

/** Cells a chart takes its texts or numbers from, with what they hold now. */
function reference(kind: "str" | "num", block: Block, held: readonly CellValue[]): Xml {
  const points = held.flatMap((value, idx) => {
    const text = kind === "num" ? (typeof value === "number" ? String(value) : null) : shown(value);
    return text === null ? [] : [xml("c:pt", { idx }, xml("c:v", {}, text))];
  });
  return xml(
    `c:${kind}Ref`,
    {},
    xml("c:f", {}, absoluteBlock(block)),
    xml(
      `c:${kind}Cache`,
      {},
      ...(kind === "num" ? [xml("c:formatCode", {}, "General")] : []),
      valued("ptCount", held.length),
      ...points,
    ),
  );
}

function shown(value: CellValue): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.error : String(value);
}

/** Bars would otherwise begin at the bottom; the first row of the data belongs on top. */
function categoryAxis({ kind }: NewChart): Xml {
  return xml(
    "c:catAx",
    {},
    valued("axId", categories),
    xml("c:scaling", {}, valued("orientation", kind === "line" ? "minMax" : "maxMin")),
    valued("delete", 0),
    valued("axPos", kind === "line" ? "b" : "l"),
    xml("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    valued("majorTickMark", "none"),
    valued("minorTickMark", "none"),
    valued("tickLblPos", "low"),
    valued("crossAx", figures),
    valued("crosses", "autoZero"),
    valued("auto", 1),
    valued("lblAlgn", "ctr"),
    valued("lblOffset", 100),
    valued("noMultiLvlLbl", 0),
  );
}

function valueAxis({ kind }: NewChart): Xml {
  const isPlaces = kind === "places";
  return xml(
    "c:valAx",
    {},
    valued("axId", figures),
    xml("c:scaling", {}, valued("orientation", "minMax"), ...(isPlaces ? [valued("max", 1), valued("min", 0)] : [])),
    valued("delete", 0),
    valued("axPos", kind === "line" ? "l" : "b"),
    xml("c:majorGridlines", {}, xml("c:spPr", {}, xml("a:ln", { w: 9525 }, fill(grid)))),
    xml("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    valued("majorTickMark", "none"),
    valued("minorTickMark", "none"),
    valued("tickLblPos", isPlaces ? "none" : "nextTo"),
    valued("crossAx", categories),
    valued("crosses", kind === "line" ? "autoZero" : "max"),
    valued("crossBetween", "between"),
    ...(isPlaces ? [valued("majorUnit", 1 / 4)] : []),
  );
}
