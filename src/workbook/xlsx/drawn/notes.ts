import { cellName } from "../../../formula/cell-name.ts";
import { contentTypes, mainNames } from "../book/content-types.ts";
import { type Parts, relationPrefix } from "../book/parts.ts";
import { textElement } from "../book/shared-strings.ts";
import type { SheetPart } from "../book/sheet-part.ts";
import { type Xml, xml } from "../book/xml.ts";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes on the cells of a new sheet: their texts, and the boxes they are shown in, which an older format draws. */
export function addNotes(parts: Parts, sheet: SheetPart, notes: readonly Note[]): void {
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const comments = parts.free("xl/comments", ".xml");
  parts.add(comments, commentsPart(sorted), contentTypes.comments);
  parts.relate(sheet.part, "comments", comments);
  const drawing = parts.free("xl/drawings/vmlDrawing", ".vml");
  parts.addDefault("vml", contentTypes.vml);
  parts.add(drawing, boxesPart(sorted));
  const id = parts.relate(sheet.part, "vmlDrawing", drawing);
  sheet.own("legacyDrawing").attributes[`${relationPrefix(sheet.change())}:id`] = id;
}

function commentsPart(notes: readonly Note[]): Xml {
  return xml(
    "comments",
    { xmlns: mainNames },
    xml("authors", {}, xml("author", {}, "LOF for Excel")),
    xml(
      "commentList",
      {},
      ...notes.map((note) =>
        xml("comment", { ref: cellName(note), authorId: 0 }, xml("text", {}, xml("r", {}, textElement(note.text)))),
      ),
    ),
  );
}

function boxesPart(notes: readonly Note[]): Xml {
  return xml(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    xml("o:shapelayout", { "v:ext": "edit" }, xml("o:idmap", { "v:ext": "edit", data: 1 })),
    xml(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      xml("v:stroke", { joinstyle: "miter" }),
      xml("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...notes.map(box),
  );
}

function box({ row, column }: Note, index: number): Xml {
  const style =
    "position:absolute;margin-left:105.3pt;margin-top:10.5pt;width:97.8pt;height:59.1pt;z-index:1;visibility:hidden";
  const places = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 6, 4];
  return xml(
    "v:shape",
    {
      id: `_x0000_s${1025 + index}`,
      type: "#_x0000_t202",
      style,
      fillcolor: "infoBackground [80]",
      "o:insetmode": "auto",
    },
    xml("v:fill", { color2: "infoBackground [80]" }),
    xml("v:shadow", { color: "none [81]", obscured: "t" }),
    xml("v:path", { "o:connecttype": "none" }),
    xml("v:textbox", { style: "mso-direction-alt:auto" }, xml("div", { style: "text-align:left" })),
    xml(
      "x:ClientData",
      { ObjectType: "Note" },
      xml("x:MoveWithCells"),
      xml("x:SizeWithCells"),
      xml("x:Anchor", {}, places.join(", ")),
      xml("x:AutoFill", {}, "False"),
      xml("x:Row", {}, String(row)),
      xml("x:Column", {}, String(column)),
    ),
  );
}
