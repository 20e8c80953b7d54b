import { readFileSync } from "node:fs";
import { readEarlierReports } from "../../actions/report/read-earlier.ts";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { openXlsx } from "../../workbook/xlsx/xlsx.ts";
import { AskedWrongly, fileTrouble } from "../command-line.ts";

/** The report in a file. @throws AskedWrongly where there is none, or several */
export async function earlierInFile(path: string): Promise<EarlierReport> {
  const file = await openXlsx(bytesOf(path));
  const [report, ...more] = await readEarlierReports(file.port);
  if (report === undefined) throw new AskedWrongly(`“${path}” has no report of ours in it.`);
  if (more.length > 0)
    throw new AskedWrongly(`“${path}” has ${more.length + 1} reports in it: keep one in a file of its own.`);
  return report;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "it is not there" : fileTrouble(error);
    throw new AskedWrongly(`“${path}” could not be read: ${why}.`);
  }
}
