import { cellName } from "../../formula/cell-name.ts";
import { pageWords } from "../../wording/report/page/page-words.ts";
import { earlierWords as words } from "../../wording/report/earlier-words.ts";
import { at, type ReportFrame } from "../cells.ts";
import { looks } from "../looks.ts";
import { Drafting, type SheetDraft } from "../sheet-draft.ts";
import type { TypedCell, UnplacedComment } from "./earlier-report.ts";
import type { Whereabouts, Written } from "./whereabouts.ts";

/** What is listed on the sheet. */
export interface Unplaced {
  readonly comments: readonly UnplacedComment[];
  /** What stood beside the tables of an earlier report that this one replaces. */
  readonly besides: readonly TypedCell[];
  /** Formulas whose place is in this report, but not what they refer to: what they showed stands there. */
  readonly lost: readonly UnplacedComment[];
}

const widths = [40, 18, 70, 44, 10];
const fontSize = 10;

/** The sheet of comments that have no row in a report; null where there is none. */
export function unplacedSheet(name: string, frame: ReportFrame, all: Unplaced, where: Whereabouts): SheetDraft | null {
  const besides = all.besides.map(
    ({ at: cell, entered, shown = "" }): UnplacedComment => ({
      id: "",
      measure: words.besides,
      owner: null,
      commentary: entered,
      shownTyped: { owner: "", commentary: shown },
      stood: words.stood(cell.sheet, cellName(cell)),
      sheet: cell.sheet,
    }),
  );
  const rows = [...all.comments, ...all.lost, ...besides];
  if (rows.length === 0) return null;
  const draft = new Drafting(name, widths);
  draft.line(words.unplacedTitle, looks.title);
  // By it the sheet is known to belong to this report and no other.
  draft.line(at(frame.setInWords), looks.subtitle);
  for (const line of words.unplacedWhy) draft.line(line, looks.subtitle);
  const linkRow = draft.row([pageWords.toSummary], [looks.link], 18);
  const headRow = draft.wrapped(
    words.unplacedHeadings,
    words.unplacedHeadings.map(() => ({ ...looks.head, fontSize })),
  );
  for (const row of rows) commentRow(draft, row, where);
  const last = widths.length - 1;
  return draft.finish({
    headerRow: headRow,
    print: { landscape: true, fitToWidth: true, footer: words.unplacedFooter },
    hiddenColumns: [last],
    tables: [
      {
        at: { row: headRow, column: 0, rows: rows.length + 1, columns: widths.length },
        name: words.unplacedTable(name),
      },
    ],
    links: [{ row: linkRow, column: 0, to: { sheet: frame.summary, row: 0, column: 0 } }],
  });
}

function commentRow(draft: Drafting, comment: UnplacedComment, where: Whereabouts): void {
  const { owner: shownOwner, commentary: shownComment } = comment.shownTyped ?? { owner: "", commentary: "" };
  const stood = comment.sheet ?? draft.name;
  const owner = where.written(comment.owner, shownOwner, stood, draft.name);
  const commentary = where.written(comment.commentary, shownComment, stood, draft.name);
  const lost = [owner.lost, commentary.lost].flatMap((formula) =>
    formula === null ? [] : [words.wasFormula(formula)],
  );
  const look = { ...looks.typed, fontSize };
  const row = draft.wrapped(
    [comment.measure, owner.content, commentary.content, `${comment.stood}${lost.join("")}`, comment.id || null],
    [
      { ...looks.measure, vertical: "top", fontSize },
      look,
      look,
      { ...looks.aside, vertical: "top", wrap: true },
      looks.aside,
    ],
    [0, shownOwner.length, longestOf(shownComment)],
  );
  for (const [column, { format }] of [
    [1, owner],
    [2, commentary],
  ] satisfies [number, Written][])
    if (format !== null) draft.format({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
}

/** About how many letters need as much room as a text with line breaks. */
function longestOf(text: string): number {
  const width = widths[2] ?? 70;
  return text.split("\n").reduce((sum, line) => sum + Math.max(line.length, width), 0);
}
