import type { NewChart } from "../../port.ts";
import { contentTypes } from "../book/content-types.ts";
import { type Parts, relationPrefix, relationship } from "../book/parts.ts";
import type { SheetPart } from "../book/sheet-part.ts";
import { childOf, elements, parseXml, type Xml, xml, without } from "../book/xml.ts";

const drawingNames = "http://schemas.openxmlformats.org/drawingml/2006";
export const chartNames = `${drawingNames}/chart`;
export const shapeNames = `${drawingNames}/main`;

/** Puts a chart on a sheet, beside what is drawn there already. Returns what takes it off again. */
export function drawChart(
  parts: Parts,
  sheet: SheetPart,
  chart: Xml,
  { at, size, title, description }: NewChart,
): () => void {
  const drawing = drawingOf(parts, sheet);
  const part = parts.free("xl/charts/chart", ".xml");
  parts.add(part, chart, contentTypes.chart);
  const relation = parts.relate(drawing, "chart", part);
  const root = parts.change(drawing);
  const prefix = /^(.+):/.exec(root.name)?.[1];
  const named = (name: string): string => (prefix === undefined ? name : `${prefix}:${name}`);
  const id = Math.max(1, ...idsIn(root)) + 1;
  const frame = xml(
    named("graphicFrame"),
    { macro: "" },
    xml(
      named("nvGraphicFramePr"),
      {},
      xml(named("cNvPr"), { id, name: `Chart ${id}`, descr: description, title }),
      xml(named("cNvGraphicFramePr")),
    ),
    xml(
      named("xfrm"),
      {},
      xml("a:off", { "xmlns:a": shapeNames, x: 0, y: 0 }),
      xml("a:ext", { "xmlns:a": shapeNames, cx: 0, cy: 0 }),
    ),
    xml(
      "a:graphic",
      { "xmlns:a": shapeNames },
      xml(
        "a:graphicData",
        { uri: chartNames },
        xml("c:chart", { "xmlns:c": chartNames, "xmlns:r": relationship, "r:id": relation }),
      ),
    ),
  );
  const anchor = xml(
    named("twoCellAnchor"),
    { editAs: "oneCell" },
    place(named, "from", at.row, at.column),
    place(named, "to", at.row + size.rows, at.column + size.columns),
    frame,
    xml(named("clientData")),
  );
  root.children.push(anchor);
  return () => {
    if (!root.children.includes(anchor)) return;
    without(parts.change(drawing), anchor);
    parts.unrelate(drawing, relation);
    parts.remove(part);
  };
}

function place(named: (name: string) => string, name: string, row: number, column: number): Xml {
  const value = (of: string, number: number): Xml => xml(named(of), {}, String(number));
  return xml(named(name), {}, value("col", column), value("colOff", 0), value("row", row), value("rowOff", 0));
}

/** The drawing of a sheet, made when it has none. */
function drawingOf(parts: Parts, sheet: SheetPart): string {
  const known = parts.relations(sheet.part).find(({ kind }) => kind === "drawing")?.target;
  if (known !== undefined && childOf(sheet.root, "drawing") !== undefined) return known;
  const part = parts.free("xl/drawings/drawing", ".xml");
  const root = `<xdr:wsDr xmlns:xdr="${drawingNames}/spreadsheetDrawing" xmlns:a="${shapeNames}"/>`;
  parts.add(part, parseXml(root), contentTypes.drawing);
  const id = parts.relate(sheet.part, "drawing", part);
  sheet.own("drawing").attributes[`${relationPrefix(sheet.change())}:id`] = id;
  return part;
}

/** The numbers that what is drawn already has. */
function idsIn(element: Xml): number[] {
  const own = /(?:^|:)cNvPr$/.test(element.name) ? [Number(element.attributes["id"])] : [];
  return [...own, ...elements(element).flatMap(idsIn)];
}
