import type { ReportContent, ReportPage } from "../../report/content.ts";
import { uniqueSheetName } from "../../workbook/sheet-name.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import { inFullWords } from "../../wording/report/in-full-words.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { sinceWords } from "../../wording/report/since-words.ts";

/** The names of a report's sheets, known before any is drafted. */
interface SheetNames {
  readonly summary: string;
  /** Of the sheet that says what is new since an earlier report, where there is one. */
  readonly since: string;
  readonly pages: ReadonlyMap<ReportPage, string>;
  /** Of the sheet with comments that are longer than a row, where there is one. */
  readonly inFull: string;
  readonly detail: string;
  /** null without a sheet of method. */
  readonly method: string | null;
  /** A free name for another. */
  readonly free: (wanted: string) => string;
}

/** Gives sheets names that are neither taken nor given already. */
export function sheetNames(taken: readonly string[], { pages }: ReportContent, hasMethod: boolean): SheetNames {
  const used = [...taken];
  const free = (wanted: string): string => {
    const name = uniqueSheetName(wanted, used);
    used.push(name);
    return name;
  };
  return {
    summary: free(words.summarySheet),
    since: free(sinceWords.sheet),
    pages: new Map(pages.map((page) => [page, free(words.pageSheet(outcomeName(page.outcome)))])),
    inFull: free(inFullWords.sheet),
    detail: free(words.detailSheet),
    method: hasMethod ? free(words.methodSheet) : null,
    free,
  };
}
