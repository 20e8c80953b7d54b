import { contentTypes, mainNames } from "./content-types.ts";
import { Parts, relationship } from "./parts.ts";
import { parseXml, type Xml, xml } from "./xml.ts";

/**
 * The version number of the current calculation engine. A file from an older one is recalculated when Excel opens it: to
 * a reader without the add-in, every LOF cell would turn from its cached value to #NAME?.
 */
const calculationEngine = 191029;

/** What a new book says of itself. */
export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly created: Date;
}

/** The parts of a book without sheets. */
export function emptyBook(properties: BookProperties): Parts {
  const parts = new Parts();
  parts.add(
    "[Content_Types].xml",
    xml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }),
  );
  parts.addDefault("xml", "application/xml");
  parts.addDefault("rels", contentTypes.relations);
  parts.add("xl/workbook.xml", workbookPart(), contentTypes.workbook);
  parts.add("docProps/core.xml", corePart(properties), contentTypes.core);
  parts.add("docProps/app.xml", appPart(), contentTypes.app);
  parts.relate("", "officeDocument", "xl/workbook.xml");
  parts.relate("", "core-properties", "docProps/core.xml");
  parts.relate("", "extended-properties", "docProps/app.xml");
  parts.add("xl/styles.xml", parseXml(styles), contentTypes.styles);
  parts.relate("xl/workbook.xml", "styles", "xl/styles.xml");
  parts.add("xl/theme/theme1.xml", parseXml(theme()), contentTypes.theme);
  parts.relate("xl/workbook.xml", "theme", "xl/theme/theme1.xml");
  return parts;
}

function workbookPart(): Xml {
  return xml(
    "workbook",
    { xmlns: mainNames, "xmlns:r": relationship },
    xml("bookViews", {}, xml("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24_000, windowHeight: 14_000 })),
    xml("sheets"),
    xml("calcPr", { calcId: calculationEngine }),
  );
}

/** In the order in which Excel writes them; the schema leaves it open. */
function corePart({ title, subject, author, created }: BookProperties): Xml {
  const moment = `${created.toISOString().slice(0, 19)}Z`;
  const day = (name: string): Xml => xml(name, { "xsi:type": "dcterms:W3CDTF" }, moment);
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    ...(title === "" ? [] : [xml("dc:title", {}, title)]),
    ...(subject === "" ? [] : [xml("dc:subject", {}, subject)]),
    xml("dc:creator", {}, author),
    xml("cp:lastModifiedBy", {}, author),
    day("dcterms:created"),
    day("dcterms:modified"),
    xml("dc:language", {}, "en-GB"),
  );
}

/** LibreOffice trusts the cached values of files that Excel wrote, and works out the others, to it unknown functions. */
function appPart(): Xml {
  return xml(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    xml("Application", {}, "Microsoft Excel"),
    xml("AppVersion", {}, "16.0300"),
  );
}

const styles = `<styleSheet xmlns="${mainNames}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

/** Office's own colours and Calibri, with plain effects. */
function theme(): string {
  const colours = [
    ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
    ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
    ...Object.entries({ dk2: "44546A", lt2: "E7E6E6", accent1: "4472C4", accent2: "ED7D31", accent3: "A5A5A5" }),
    ...Object.entries({ accent4: "FFC000", accent5: "5B9BD5", accent6: "70AD47", hlink: "0563C1", folHlink: "954F72" }),
  ].map(
    ([name = "", value = ""]) =>
      `<a:${name}>${value.startsWith("<") ? value : `<a:srgbClr val="${value}"/>`}</a:${name}>`,
  );
  const font = (name: string, face: string): string =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>' +
    `<a:clrScheme name="Office">${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>` +
    "</a:fmtScheme></a:themeElements></a:theme>"
  );
}
