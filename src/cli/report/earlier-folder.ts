import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { AskedWrongly } from "../command-line.ts";
import { readEarlierFile } from "./earlier-file.ts";

/** The reports of an earlier run, in its folder. */
interface EarlierFolder {
  /** The report in the file of a name; null where there is none, which is noted. @throws AskedWrongly for what cannot be read */
  earlier(file: string): Promise<EarlierReport | null>;
  /** The names asked for that are not there. */
  readonly without: readonly string[];
}

/** Opens the folder of an earlier run. @throws AskedWrongly where it is none */
export function earlierFolder(folder: string): EarlierFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new AskedWrongly(`--since names a folder of earlier reports here, and “${folder}” is none.`);
  const without: string[] = [];
  return {
    without,
    earlier: async (file) => {
      const path = join(folder, file);
      if (existsSync(path)) return (await readEarlierFile(path)).report;
      without.push(file);
      return null;
    },
  };
}
