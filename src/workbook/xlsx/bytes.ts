import type { Workbook } from "exceljs";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { PortError } from "../port.ts";
import { xmlPart } from "./file-text.ts";

interface Zip {
  append(data: unknown, options: { readonly name: string }): void;
  /** The archive itself, with its parts by name. */
  readonly zip: { readonly files: Readonly<Record<string, { date: Date }>> };
}

/** exceljs' steps of writing: the first and the last of them. */
interface Writer {
  addContentTypes(zip: Zip, model: unknown): Promise<void>;
  addWorkbook(zip: Zip, model: unknown): Promise<void>;
}

/**
 * The version number of the current calculation engine. exceljs writes that of 2016, and Excel recalculates a file from
 * an older engine when it is opened: to a reader without the add-in, every LOF cell would turn from its cached value to
 * #NAME?.
 */
const calculationEngine = 191029;

/**
 * The earliest date a zip archive can hold. With the current time in every part, files with the same content would
 * differ.
 */
const firstDay = new Date(Date.UTC(1980, 0, 1));

/** The file's bytes: the same for the same content. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.worksheets.length === 0) throw new PortError("failed", trouble.lastSheet);
  const writer = workbook.xlsx as unknown as Writer;
  const exceljs = Object.getPrototypeOf(writer) as Writer;
  writer.addContentTypes = async (zip, model) => {
    const append = zip.append.bind(zip);
    zip.append = (data, options) => append(typeof data === "string" ? part(options.name, data) : data, options);
    await exceljs.addContentTypes.call(writer, zip, model);
  };
  writer.addWorkbook = async (zip, model) => {
    await exceljs.addWorkbook.call(writer, zip, model);
    for (const entry of Object.values(zip.zip.files)) entry.date = firstDay;
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function part(name: string, xml: string): string {
  return xmlPart(
    name,
    name.endsWith("workbook.xml") ? xml.replace(/calcId="\d+"/, `calcId="${calculationEngine}"`) : xml,
  );
}
