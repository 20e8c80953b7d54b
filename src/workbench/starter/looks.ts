import type { CellFormat } from "../../workbook/port.ts";

/** The formats of the starter sheets: colour for what stands out, black and grey for the rest. */
export const title: CellFormat = { bold: true, fontSize: 16, color: "#242424" };
export const note: CellFormat = { color: "#5C5C5C", fontSize: 10 };
export const head: CellFormat = {
  bold: true,
  fontSize: 10,
  wrap: true,
  align: "right",
  color: "#242424",
  fill: "#F5F5F5",
};
export const headLeft: CellFormat = { ...head, align: "left" };
export const underHead: CellFormat = { ...note, align: "right", fill: "#F5F5F5" };
export const lastUnderHead: CellFormat = { ...underHead, borderBottom: "#808080" };
/** A cell to type into. */
export const input: CellFormat = { bold: true, color: "#0F6CBD", fill: "#EBF3FC", borderBottom: "#0F6CBD" };
export const own: CellFormat = { bold: true, fill: "#EBF3FC" };
export const strong: CellFormat = { bold: true };
export const quiet: CellFormat = { color: "#5C5C5C" };
export const lineBelow: CellFormat = { borderBottom: "#808080" };
export const section: CellFormat = { bold: true, fontSize: 12, color: "#242424" };
export const formula: CellFormat = { color: "#424242", fontSize: 10 };
export const right = { align: "right" } as const satisfies CellFormat;
