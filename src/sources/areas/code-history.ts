import type { Issue } from "../../pack/assembly/observed.ts";
import { readTable } from "../table/table.ts";

/** One old code and a current council that replaces it. */
export interface CodeChange {
  readonly oldCode: string;
  readonly oldName: string;
  readonly currentCode: string;
  /** The last year in which figures carry the old code; null where the table does not say. */
  readonly lastYear: number | null;
  /** True for the same council under a new code; false for a council that no longer exists. */
  readonly recode: boolean;
}

/** Reads the table of codes that councils had before. */
export function readCodeHistory(text: string, file: string): { changes: CodeChange[]; issues: Issue[] } {
  const table = readTable(text, file, {
    wanted: ["old_code", "old_name", "current_code", "last_year_of_old_code", "relation"],
    known: ["current_name"],
  });
  const issues = [...table.issues];
  const changes = table.rows.map(({ row, cells }): CodeChange => {
    if (cells.relation !== "recode" && cells.relation !== "merged or abolished into") {
      issues.push({
        file,
        row,
        column: "relation",
        code: "unknown-word",
        message: `"${cells.relation}" is no relation we know`,
      });
    }
    return {
      oldCode: cells.old_code,
      oldName: cells.old_name,
      currentCode: cells.current_code,
      lastYear: cells.last_year_of_old_code === "" ? null : Number(cells.last_year_of_old_code),
      recode: cells.relation === "recode",
    };
  });
  return { changes, issues };
}
