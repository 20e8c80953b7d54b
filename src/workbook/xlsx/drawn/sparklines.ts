import { cellName } from "../../../formula/cell-name.ts";
import type { NewSheet } from "../../port.ts";
import { absoluteBlock } from "../book/references.ts";
import type { SheetPart } from "../book/sheet-part.ts";
import { xml } from "../book/xml.ts";

/** The extension under which files have sparklines, with Excel's own names for it. */
const extension = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";
const names = {
  "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main",
};
const [ink, last] = ["FF0F3D6E", "FFC2570C"];

/** Lines with gaps where a value is missing, the last point marked; each on a scale of its own. */
export function addSparklines(sheet: SheetPart, sparklines: NonNullable<NewSheet["sparklines"]>): void {
  const lines = sparklines.map(({ row, column, data }) =>
    xml("x14:sparkline", {}, xml("xm:f", {}, absoluteBlock(data)), xml("xm:sqref", {}, cellName({ row, column }))),
  );
  const group = xml(
    "x14:sparklineGroup",
    { displayEmptyCellsAs: "gap", last: 1 },
    xml("x14:colorSeries", { rgb: ink }),
    xml("x14:colorLast", { rgb: last }),
    xml("x14:sparklines", {}, ...lines),
  );
  const { "xmlns:x14": x14, "xmlns:xm": xm } = names;
  sheet
    .own("extLst")
    .children.push(
      xml("ext", { uri: extension, "xmlns:x14": x14 }, xml("x14:sparklineGroups", { "xmlns:xm": xm }, group)),
    );
}
