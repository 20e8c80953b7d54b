const sheetFile = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingFile = "application/vnd.openxmlformats-officedocument";

/** What the content types of a file call its parts. */
export const contentTypes = {
  workbook: `${sheetFile}.sheet.main+xml`,
  sheet: `${sheetFile}.worksheet+xml`,
  styles: `${sheetFile}.styles+xml`,
  strings: `${sheetFile}.sharedStrings+xml`,
  comments: `${sheetFile}.comments+xml`,
  table: `${sheetFile}.table+xml`,
  theme: `${drawingFile}.theme+xml`,
  drawing: `${drawingFile}.drawing+xml`,
  chart: `${drawingFile}.drawingml.chart+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: `${drawingFile}.extended-properties+xml`,
  relations: "application/vnd.openxmlformats-package.relationships+xml",
  vml: `${drawingFile}.vmlDrawing`,
} as const;

export const mainNames = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
