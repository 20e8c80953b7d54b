import type { Pack } from "../../pack/pack.ts";
import type { Expression } from "../../formula/expression.ts";
import type { CellFormat } from "../../workbook/port.ts";
import { dateInWords } from "../../wording/date.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import {
  changeWords,
  figuresSentence,
  nothingSince,
  otherSentences,
  sinceWords as words,
} from "../../wording/report/since-words.ts";
import { isAsBuilt } from "../by-council.ts";
import { called, equal, type ReportFrame, when } from "../cells.ts";
import { looks } from "../looks.ts";
import { Drafting, type SheetDraft } from "../sheet-draft.ts";
import type { ReportChanges } from "./changes-since.ts";

/** Of the columns, in the order of their headings. */
const widths = [18, 28, 14, 22, 22, 46, 14];
const fontSize = 10;

/**
 * The sheet that says what is new since an earlier report: counts in a line or two, then a table with a row for each
 * change. It is a record of what both reports showed when this one was built; a live line says when council, set or
 * figures are no longer those.
 *
 * @param built ISO date
 */
export function sinceSheet(
  frame: ReportFrame,
  name: string,
  found: ReportChanges,
  { pack, built }: { readonly pack: Pack; readonly built: string },
): SheetDraft {
  const { changes, counts, collected, set } = found;
  const draft = new Drafting(name, widths);
  const line: CellFormat = { ...looks.line, wrap: false };
  draft.row([words.title(frame.councilName)], [looks.title], 24);
  if (changes.length === 0) draft.row([nothingSince(collected)], [{ ...looks.counts, wrap: false }]);
  else {
    draft.row([`${words.since(collected)}: ${figuresSentence(counts)}`], [{ ...looks.counts, wrap: false }]);
    for (const sentence of otherSentences(counts)) draft.row([sentence], [line]);
  }
  draft.row([words.asBuilt(frame.councilName, set.now, dateInWords(pack.built), dateInWords(built))], [line]);
  draft.row([stillSo(frame, pack)], [line]);
  if (collected === dateInWords(pack.built)) draft.row([words.sameDay], [line]);
  if (!set.isKnown) draft.row([words.unknownMembers], [line]);
  const table = changes.length === 0 ? null : changesTable(draft, found);
  const sheet = draft.finish({
    headerRow: table?.row ?? null,
    print: { landscape: true, fitToWidth: true, footer: reportWords.footer(name) },
  });
  return table === null ? sheet : { ...sheet, tables: [{ at: table, name: tableName(name) }] };
}

/** What is new, counted in a sentence or two. */
export function sinceSentence({ changes, counts, collected }: ReportChanges): string {
  if (changes.length === 0) return nothingSince(collected);
  return `${words.since(collected)}: ${figuresSentence(counts)} ${otherSentences(counts).join(" ")}`;
}

/** Whether the sheet is still about the report: whose council and set stand on the summary now, and whose figures these are. */
function stillSo(frame: ReportFrame, pack: Pack): Expression {
  const figures = when(equal(called("EDITION", "sha-256"), pack.sha256), words.stillSo, words.otherFigures);
  return {
    kind: "or-if-error",
    of: when(isAsBuilt(frame), figures, words.otherNow(frame.summary)),
    otherwise: words.lostSheet(frame.summary),
  };
}

/** @returns where the table stands */
function changesTable(draft: Drafting, { changes }: ReportChanges) {
  draft.row([words.smallerSpan], [{ ...looks.note, wrap: false }]);
  draft.gap(6);
  const head = { ...looks.head, fontSize };
  const row = draft.row(
    words.headings,
    words.headings.map(() => head),
  );
  const text = { ...looks.cellText, fontSize, vertical: "middle" } as const;
  const label = { ...looks.cellLabel, fontSize, vertical: "middle" } as const;
  for (const { outcome, measure, kind, before, after, why, id } of changes) {
    const cells = [outcome, measure, changeWords[kind], before, after, why, id ?? words.noId];
    const at = draft.wrapped(cells, [text, label, text, text, text, text, text]);
    draft.format({ row: at, column: 0, rows: 1, columns: widths.length }, looks.underRow);
  }
  return { row, column: 0, rows: changes.length + 1, columns: widths.length };
}

/** A table's name has no spaces. */
function tableName(sheet: string): string {
  return sheet.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
}
