import type { SheetPart } from "./sheet-part.ts";
import { childOf, childrenOf, elements, type Xml, xml } from "./xml.ts";

/** Whether an element of a sheet is switched on, by either spelling. */
const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** The width of a column that nobody has given one, with its padding. */
const usualWidth = 9.14;

/** The settings of a column, which a file gives for stretches of them. */
function columnSettings(sheet: SheetPart, column: number): Xml | undefined {
  return childrenOf(childOf(sheet.root, "cols"), "col").find((one) => covers(one, column + 1));
}

/** Gives one column a width; its neighbours in the same stretch keep theirs. */
export function setColumnWidth(sheet: SheetPart, column: number, width: number): void {
  setColumn(sheet, column, { width, customWidth: 1 });
}

/** Takes one column out of view. One without a width of its own is given Excel's usual one, for when it is shown. */
export function hideColumn(sheet: SheetPart, column: number): void {
  const { width = usualWidth, customWidth = 0 } = columnSettings(sheet, column)?.attributes ?? {};
  setColumn(sheet, column, { width, customWidth, hidden: 1 });
}

function setColumn(sheet: SheetPart, column: number, settings: Readonly<Record<string, string | number>>): void {
  const number = column + 1;
  const cols = sheet.own("cols");
  const known = elements(cols);
  const old = known.find((one) => covers(one, number))?.attributes ?? {};
  const rest = known.flatMap((one) => (covers(one, number) ? around(one, number) : [one]));
  const all = [...rest, xml("col", { ...old, min: number, max: number, ...settings })];
  cols.children = all.sort((one, other) => Number(one.attributes["min"]) - Number(other.attributes["min"]));
}

/** Hidden, or so narrow that nothing of it is seen. */
export function isColumnHidden(sheet: SheetPart, column: number): boolean {
  const { hidden, width } = columnSettings(sheet, column)?.attributes ?? {};
  return isOn(hidden) || (width !== undefined && Number(width) === 0);
}

/** Hidden by itself or by a filter, or of no height. In some sheets all rows without settings are hidden. */
export function isRowHidden(sheet: SheetPart, row: number): boolean {
  const own = sheet.rowElement(row);
  if (own === undefined) return isOn(childOf(sheet.root, "sheetFormatPr")?.attributes["zeroHeight"]);
  const { hidden, ht } = own.attributes;
  return isOn(hidden) || (ht !== undefined && Number(ht) === 0);
}

function covers({ attributes }: Xml, number: number): boolean {
  return Number(attributes["min"]) <= number && Number(attributes["max"]) >= number;
}

/** What is left of a stretch on both sides of a column. */
function around({ attributes }: Xml, number: number): Xml[] {
  const [min, max] = [Number(attributes["min"]), Number(attributes["max"])];
  return [
    ...(min < number ? [xml("col", { ...attributes, min, max: number - 1 })] : []),
    ...(max > number ? [xml("col", { ...attributes, min: number + 1, max })] : []),
  ];
}
