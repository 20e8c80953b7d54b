import { isOwnFormula, isOwnText, ownTexts, readOwnTexts } from "./own-texts.ts";
import { earlierWords as words } from "../../wording/report/earlier-words.ts";
import type { ReportFrame } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import type { PageDraft } from "../page-sheet.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import type { Carried } from "./carried.ts";
import type { EarlierReport, TypedCell } from "./earlier-report.ts";
import { placeComments } from "./place-comments.ts";
import { unplacedSheet } from "./unplaced-sheet.ts";
import { Whereabouts } from "./whereabouts.ts";

/** What becomes of the earlier report. */
export interface EarlierStays {
  /** Its sheets stay in the workbook: what stands beside its tables is not lost. */
  readonly earlierStays?: boolean;
  /** The user's other sheets are not there: formulas cannot refer to them. */
  readonly otherBook?: boolean;
}

/** How many comments a report took over. */
export interface CommentsKept {
  /** Rows with owner or commentary. */
  readonly kept: number;
  /** Texts that are listed on a sheet, for they have no row. */
  readonly unplaced: number;
  /** That sheet; null where there is none. */
  readonly sheet: string | null;
}

/** The sheets of a report with what was typed in an earlier one. */
export interface CarriedOver {
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  readonly unplaced: SheetDraft | null;
  readonly comments: CommentsKept;
  readonly notes: readonly string[];
}

/**
 * Puts what was typed in an earlier report into a drafted one: beside its measure, or else on a sheet of its own.
 *
 * @param sheetName a free name for that sheet
 * @param others the report's other sheets: what they say is no text of the user's
 */
export function carryOver(
  frame: ReportFrame,
  drafted: ReadonlyMap<ReportPage, PageDraft>,
  {
    earlier,
    carried,
    sheetName,
    others,
    stays,
  }: {
    readonly earlier: EarlierReport;
    readonly carried: Carried;
    readonly sheetName: () => string;
    readonly others: readonly SheetDraft[];
    readonly stays: EarlierStays;
  },
): CarriedOver {
  const where = new Whereabouts(earlier, frame, drafted, stays.otherBook !== true);
  const { pages, kept, lost } = placeComments(drafted, carried, where);
  const besides =
    stays.earlierStays === true
      ? []
      : notSaidHere(earlier.besides, [...[...drafted.values()].map(({ sheet }) => sheet), ...others]);
  const all = { comments: carried.unplaced, besides, lost };
  const count = carried.unplaced.length + besides.length + lost.length;
  const sheet = count === 0 ? null : unplacedSheet(sheetName(), frame, all, where);
  return {
    pages,
    unplaced: sheet,
    comments: { kept, unplaced: carried.unplaced.length + besides.length, sheet: sheet?.name ?? null },
    notes: [
      words.kept(kept),
      ...(kept > 0 && !isSameCouncil(earlier, frame) ? [words.otherCouncil(earlier.council, frame.councilName)] : []),
      ...(sheet === null || count === lost.length ? [] : [words.unplaced(count - lost.length, sheet.name)]),
      ...(lost.length === 0 ? [] : [words.asValues(lost.length)]),
    ],
  };
}

function isSameCouncil({ council }: EarlierReport, { councilName }: ReportFrame): boolean {
  return council === "" || council.trim().toLowerCase() === councilName.toLowerCase();
}

/** Without what the new report says itself: an earlier one may not say what of it is its own. */
function notSaidHere(besides: readonly TypedCell[], sheets: readonly SheetDraft[]): TypedCell[] {
  const own = new Set(ownTexts(sheets).flatMap(readOwnTexts));
  return besides.filter(({ entered }) =>
    typeof entered === "string" || typeof entered === "number"
      ? !isOwnText(own, entered)
      : !(
          typeof entered === "object" &&
          entered !== null &&
          "formula" in entered &&
          isOwnFormula(own, entered.formula)
        ),
  );
}
