import { child, children } from "../fixtures/workbook-file/file-parts.ts";
import { digitsWide, leastLines, roomOf } from "./letters.ts";
import type { SeenCell, SeenSheet } from "./seen-book.ts";
import type { Check } from "./table-checks.ts";

const leastPoints = 9;
/** A4 in inches. */
const paper = { short: 8.27, long: 11.69 };
const pixelsAnInch = 96;
const pointsAnInch = 72;
const padding = 0.71;
/** Lines are this much higher than their letters. */
const lineFactor = 1.2;
/** A text that needs so much more room than there is, is cut for certain, measured roughly as it is. */
const certain = 1.1;

/** A text wider than its column wraps, or runs on over empty cells. */
export const nothingCut: Check = ({ shown }) =>
  shown.flatMap((sheet) =>
    sheet.cells
      .filter(({ column }) => !sheet.hiddenColumns.includes(column))
      .flatMap((cell) => {
        const needed = digitsWide(cell.shown, cell.look);
        if (cell.look.wraps) return tooLow(sheet, cell);
        return needed <= roomOf(sheet, cell) * certain + 0.5
          ? []
          : [`${sheet.name}: ${cell.name} is cut: “${cell.shown}”`];
      }),
  );

/** A wrapped text in a row that is too low for the lines it takes at least. */
function tooLow(sheet: SeenSheet, cell: SeenCell): string[] {
  const height = sheet.heightOf(cell.row);
  const lines = leastLines(sheet, cell);
  if (height === null || lines * cell.look.size * lineFactor <= height * certain) return [];
  return [`${sheet.name}: ${cell.name} needs ${lines} lines, and its row has ${height} points`];
}

/** Letters as they are printed: their size, by how far the sheet is made smaller to fit. */
export const lettersLarge: Check = ({ shown }) =>
  shown.flatMap((sheet) => {
    const scale = printedScale(sheet);
    const small = sheet.cells.filter(
      ({ column, look }) => !sheet.hiddenColumns.includes(column) && look.size * scale < leastPoints - 0.05,
    );
    const smallest = small.toSorted((one, other) => one.look.size - other.look.size)[0];
    const footer = child(sheet.root, "headerFooter");
    const footerScale = footer?.attributes["scaleWithDoc"] === "0" ? 1 : scale;
    const sizes = [...(child(footer, "oddFooter")?.text ?? "").matchAll(/&(\d+)/g)].map(([, size]) => Number(size));
    return [
      ...(smallest === undefined
        ? []
        : [
            `${sheet.name}: ${smallest.name} is printed with ${(smallest.look.size * scale).toFixed(1)} points, at ${Math.round(scale * 100)}%, and ${small.length - 1} more`,
          ]),
      ...sizes
        .filter((size) => size * footerScale < leastPoints - 0.05)
        .map((size) => `${sheet.name}: its footer is printed with ${(size * footerScale).toFixed(1)} points`),
    ];
  });

/** How far Excel makes a sheet smaller, to whole hundredths. */
function printedScale(sheet: SeenSheet): number {
  const setup = child(sheet.root, "pageSetup")?.attributes ?? {};
  const isFitted = child(child(sheet.root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"] === "1";
  if (!isFitted) return Number(setup["scale"] ?? 100) / 100;
  const margins = child(sheet.root, "pageMargins")?.attributes ?? {};
  const margin = (one: string, two: string): number => Number(margins[one] ?? 0.7) + Number(margins[two] ?? 0.7);
  const isLandscape = setup["orientation"] === "landscape";
  const [across, down] = isLandscape ? [paper.long, paper.short] : [paper.short, paper.long];
  const wide = (across - margin("left", "right")) * Number(setup["fitToWidth"] ?? 1);
  const high = (down - margin("top", "bottom")) * Number(setup["fitToHeight"] ?? 1);
  const scale = Math.min(1, wide / widthOf(sheet), high === 0 ? 1 : high / heightOf(sheet));
  return Math.floor(scale * 100 + 0.001) / 100;
}

/** Of all columns in use, and of the texts that run on beyond them, in inches. */
function widthOf(sheet: SeenSheet): number {
  const left = (column: number): number =>
    Array.from({ length: column }, (_, at) =>
      sheet.hiddenColumns.includes(at) ? 0 : Math.trunc((sheet.widthOf(at) + padding) * 7),
    ).reduce((sum, one) => sum + one, 0);
  const visible = sheet.cells.filter(({ column }) => !sheet.hiddenColumns.includes(column));
  const ends = visible.map((cell) => {
    const own = left(cell.column + 1);
    if (cell.look.wraps || roomOf(sheet, cell) !== Infinity) return own;
    return Math.max(own, left(cell.column) + digitsWide(cell.shown, cell.look) * 7);
  });
  return Math.max(1, ...ends) / pixelsAnInch;
}

/** Of all rows in use, and of what is drawn below them, in inches. */
function heightOf(sheet: SeenSheet): number {
  const last = Math.max(0, ...sheet.cells.map(({ row }) => row), ...sheet.drawn.map(({ lastRow }) => lastRow));
  const usual = Number(child(sheet.root, "sheetFormatPr")?.attributes["defaultRowHeight"] ?? 15);
  const needed = (row: number): number =>
    Math.max(
      usual,
      ...sheet.cells
        .filter((cell) => cell.row === row)
        .map((cell) => (cell.look.wraps ? leastLines(sheet, cell) : 1) * cell.look.size * lineFactor),
    );
  const points = Array.from({ length: last + 1 }, (_, row) => sheet.heightOf(row) ?? needed(row));
  return points.reduce((sum, one) => sum + one, 0) / pointsAnInch;
}

export const printedAsSheets: Check = ({ shown }) =>
  shown
    .filter(({ root }) => children(root, "pageSetup").length === 0)
    .map(({ name }) => `${name} has no setup for printing`);
