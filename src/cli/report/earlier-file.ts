import { readFile } from "node:fs/promises";
import { readEarlierReports } from "../../actions/report/read-earlier.ts";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { openXlsx, type XlsxFile } from "../../workbook/xlsx/xlsx.ts";
import { earlierFileWords as words } from "../../wording/report/earlier-file-words.ts";
import { AskedWrongly, fileTrouble } from "../command-line.ts";

/** A file with an earlier report. */
export interface EarlierFile {
  readonly report: EarlierReport;
  /** Its other sheets, which a new report does not have. */
  readonly others: readonly string[];
}

/**
 * Reads the one report of ours in a file, as Excel or LibreOffice saved it.
 *
 * @throws AskedWrongly with a sentence, for what is no workbook, has no report, or has several
 */
export async function readEarlierFile(path: string): Promise<EarlierFile> {
  const { port } = await opened(path);
  const reports = await readEarlierReports(port);
  const [report, second] = reports;
  if (report === undefined) throw new AskedWrongly(words.noReport(path));
  if (second !== undefined)
    throw new AskedWrongly(
      words.several(
        path,
        reports.map(({ sheets: [first = ""], council }) => [first, council]),
      ),
    );
  const ours = new Set(report.sheets);
  const others = (await port.sheets()).map(({ name }) => name).filter((name) => !ours.has(name));
  return { report, others };
}

async function opened(path: string): Promise<XlsxFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? words.missing : fileTrouble(error);
    throw new AskedWrongly(words.unread(path, why));
  }
  // What Excel encrypts is no archive but the container of its older files.
  const isContainer = [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
  if (isContainer) throw new AskedWrongly(words.locked(path));
  try {
    return await openXlsx(bytes);
  } catch {
    throw new AskedWrongly(words.noWorkbook(path));
  }
}
