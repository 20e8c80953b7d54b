import type { Workbook } from "exceljs";
import { trouble } from "../wording/workbook-trouble.ts";
import { PortError } from "./port.ts";

interface Zip {
  append(text: string, options: { readonly name: string }): void;
}

interface Writer {
  addWorkbook(zip: Zip, model: unknown): Promise<void>;
}

/**
 * The number of today's calculation engine. exceljs notes that of 2016, and Excel works a file of an older engine out anew
 * when it is opened: to a reader without the add-in, every LOF cell would turn from its cached value to #NAME?.
 */
const calculationEngine = 191029;

/** The file's bytes. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.worksheets.length === 0) throw new PortError("failed", trouble.lastSheet);
  const writer = workbook.xlsx as unknown as Writer;
  const addWorkbook = Object.getPrototypeOf(writer) as Writer;
  writer.addWorkbook = (zip, model) =>
    addWorkbook.addWorkbook.call(
      writer,
      { append: (text, options) => zip.append(text.replace(/calcId="\d+"/, `calcId="${calculationEngine}"`), options) },
      model,
    );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
