import type { Block, CellAddress, CellFormat, ReadBlock } from "../../workbook/port.ts";
import type { ColumnReading } from "../../own-kpis/kpi.ts";
import { lentPolarity } from "../../own-kpis/match/lent-polarity.ts";
import { ownStanding } from "../../own-kpis/standard/own-standing.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { type Argument, cellReference } from "../../formula/formula.ts";
import { called, joined } from "../../report/cells.ts";
import { looks, ragRules } from "../../report/looks.ts";
import { type Content, Drafting, type SheetDraft } from "../../report/sheet-draft.ts";
import { decisionLines } from "./decision-lines.ts";
import { type EarlierTable, marks } from "./earlier-table.ts";
import { isMatched, keyOf, type MappedKpi } from "./mapped-kpi.ts";
import { apartColumns, headingLook, type MappingColumn, type MappingColumns, sized } from "./mapping-columns.ts";
import { lineCells, numberFormats } from "./mapping-row.ts";
import { keyText } from "./row-key.ts";
import type { TableFrame } from "./row-frame.ts";
import { type TableLine, tableLines, Whereabouts } from "./table-lines.ts";

/** What a table is made of. */
export interface TableAsked {
  readonly kpis: readonly MappedKpi[];
  readonly columns: MappingColumns;
  readonly list: ReadBlock;
  readonly read: readonly ColumnReading[];
  readonly council: string;
  readonly set: string | null;
  readonly saysSet: boolean;
  readonly earlier: EarlierTable | null;
  /** Where it begins: the title on a sheet of its own, the headings at a cell. */
  readonly origin: CellAddress;
}

/** A table before it is written, its cells from the first of the sheet. */
export interface DraftedTable {
  readonly draft: SheetDraft;
  /** The headings and the lines under them. */
  readonly block: Block;
  /** All that is ours. */
  readonly region: Block;
  readonly lines: readonly TableLine[];
}

/** Columns merged for council and set, so that a long name fits. */
const inputColumns = 4;
/** Rows of a sheet of its own before the headings. */
const leadRows = 6;

/** The table alone, for a cell among the user's own. */
export function tableAtCell(asked: TableAsked): DraftedTable {
  const { columns, origin } = asked;
  const draft = new Drafting(origin.sheet, widthsOf(columns));
  const { lines, block } = addTable(draft, asked, 0, { council: asked.council, set: asked.set }, marks.cell);
  for (const at of boldRows(lines))
    draft.format({ row: at, column: 0, rows: 1, columns: columns.count }, { bold: true });
  draft.format({ row: 0, column: columns.place("key"), rows: draft.next, columns: 1 }, { numberFormat: ";;;" });
  return placed(draft.finish({ headerRow: null, print: null }), asked, { block, lines });
}

/** A sheet of its own: council and set in cells, the table, and how each match was decided. */
export function tableOnSheet(asked: TableAsked): DraftedTable {
  const { columns, origin } = asked;
  const draft = new Drafting(origin.sheet, widthsOf(columns));
  addLead(draft, asked);
  const input = (row: number): Argument =>
    cellReference({ row: origin.row + row, column: origin.column + 1 }, { sheet: origin.sheet, fixed: true });
  const { lines, block } = addTable(draft, asked, leadRows, { council: input(2), set: input(3) }, marks.sheet);
  const last = columns.count - 2;
  draft.gap(10);
  draft.row([words.decisions], [looks.section], 20);
  for (const text of decisionLines(lines)) draft.text(text, sized(looks.text), { to: last });
  const { look } = columns.all[columns.place("key")] ?? { look: {} };
  draft.format({ row: 0, column: columns.place("key"), rows: draft.next, columns: 1 }, look);
  const finished = draft.finish({
    headerRow: leadRows,
    print: { landscape: true, fitToWidth: true, footer: words.footer },
  });
  return placed(finished, asked, { block, lines });
}

function widthsOf({ all }: MappingColumns): number[] {
  return all.map(({ width }) => width);
}

function addLead(draft: Drafting, { kpis, columns, council, set, saysSet, origin }: TableAsked): void {
  const place = (row: number): Argument =>
    cellReference({ row: origin.row + row, column: origin.column + 1 }, { sheet: origin.sheet, fixed: true });
  draft.row([joined(called("ABOUT", place(2), "name"), words.title)], [looks.title], 24);
  draft.text(words.rule, sized(looks.line), { to: columns.count - 2 });
  const asked = kpis.find(isMatched)?.match?.series?.id;
  const inputLooks = new Array<CellFormat>(inputColumns).fill(looks.input);
  const input = (label: string, content: string, said: readonly Content[]): void => {
    const row = draft.row([label, content, ...said], [sized(looks.label), ...inputLooks], 18);
    draft.merge({ row, column: 1, rows: 1, columns: inputColumns });
  };
  input(reportWords.council, council, []);
  const named = called("BENCHMARK", place(2), asked ?? "", "set", place(3));
  input(reportWords.comparedWith, set ?? "neighbours", asked !== undefined && saysSet ? [null, null, null, named] : []);
  draft.gap(8);
  const sides: Partial<Record<MappingColumn, string>> = {
    name: words.ownSide,
    measure: words.lofSide,
    owner: words.yours,
  };
  draft.row(
    columns.all.map(({ id }) => (id === null ? null : (sides[id] ?? null))),
    columns.all.map(() => ({ ...sized(looks.label), wrap: false })),
    18,
  );
}

/** Headings and lines. */
function addTable(
  draft: Drafting,
  asked: TableAsked,
  header: number,
  { council, set }: Pick<TableFrame, "council" | "set">,
  mark: string,
): Pick<DraftedTable, "block" | "lines"> {
  const { kpis, columns, earlier, origin, list, read } = asked;
  const lines = tableLines(kpis, earlier);
  const first = header + 1;
  const where = new Whereabouts(earlier, columns, lines, {
    first: origin.row + first,
    left: origin.column,
    sheet: origin.sheet,
  });
  const frame: TableFrame = { list, read, columns, council, set };
  draft.row(
    columns.all.map(({ id, heading }) => (id === "key" ? mark : heading)),
    columns.all.map(headingLook),
    columns.has("best") ? 62 : 33,
  );
  for (const [at, line] of lines.entries()) {
    const row = origin.row + first + at;
    addLine(draft, columns, line, lineCells(frame, line, { ...origin, row }, where));
  }
  for (const column of apartColumns.filter((id) => columns.has(id)))
    draft.format({ row: header, column: columns.place(column), rows: lines.length + 1, columns: 1 }, looks.apart);
  draft.rules(ragRules([first, first + lines.length - 1], columns.place("rag")));
  const block = { ...origin, row: origin.row + header, rows: lines.length + 1, columns: columns.count };
  return { lines, block };
}

function addLine(draft: Drafting, columns: MappingColumns, line: TableLine, cells: readonly Content[]): void {
  if (line.kind === "space") return void draft.row(cells, {}, 10);
  if (line.kind === "gone-title" || line.kind === "section") {
    const look = line.kind === "section" ? { ...sized(looks.label), wrap: false } : looks.section;
    return void draft.row(
      cells,
      columns.all.map(({ key }) => (key === null || line.kind !== "section" ? look : sized(looks.measure))),
      22,
    );
  }
  const longest = line.kind === "kpi" ? longestTexts(columns, line) : [];
  const row = draft.wrapped(
    cells,
    columns.all.map(({ look }) => look),
    longest,
  );
  if (line.kind !== "kpi") return;
  for (const [id, format] of numberFormats(line.one))
    if (columns.has(id)) draft.format({ row, column: columns.place(id), rows: 1, columns: 1 }, format);
}

/** Why a floor cannot be used, in characters. */
const longestReason = 75;

/** Approximate length of the longest text that each column's formula gives. */
function longestTexts({ all }: MappingColumns, { one }: Extract<TableLine, { kind: "kpi" }>): number[] {
  const { kpi, match } = one;
  const standing = ownStanding(kpi, lentPolarity(match));
  const lengths: Partial<Record<MappingColumn, number>> = {
    name: kpi.name.length,
    words: kpi.unreadFloor !== null || kpi.tolerance?.isOpen === true ? longestReason : words.inWords.between.length,
    rag: standing.colour === null ? standing.brief.length + (kpi.unreadTarget?.length ?? 0) + 6 : "Amber".length + 6,
    period: kpi.period?.text.length ?? 0,
    trend: kpi.earlier.length < 2 ? 0 : [...kpi.earlier, null].length * 6,
    lofPeriod: match?.period?.lof.length ?? 0,
    position: !isMatched(one) ? 0 : "joint 12th to 13th of 16".length,
    places: !isMatched(one) ? 0 : "could be 12th to 13th by a derived interval".length,
    lag: (match?.period ?? null) === null ? 0 : 30,
    owner: kpi.officer?.length ?? 0,
    commentary: kpi.comment?.length ?? 0,
  };
  return all.map(({ id }) => (id === null ? 0 : (lengths[id] ?? 0)));
}

function boldRows(lines: readonly TableLine[]): number[] {
  return [0, ...lines.flatMap(({ kind }, at) => (kind === "section" || kind === "gone-title" ? [at + 1] : []))];
}

/** A draft with its cells from the first of the sheet, and a sign of ours beside each of its rows. */
function placed(
  draft: SheetDraft,
  { columns, origin }: TableAsked,
  { block, lines }: Pick<DraftedTable, "block" | "lines">,
): DraftedTable {
  const first = block.row - origin.row + 1;
  const cells = draft.cells.map((row, at) => {
    const sign = signOf(lines[at - first]);
    return Array.from({ length: columns.count }, (_, column) =>
      column === columns.place("key") ? (row[column] ?? sign) : (row[column] ?? null),
    );
  });
  const shift = <At extends { readonly row: number; readonly column: number }>(at: At): At => ({
    ...at,
    row: at.row + origin.row,
    column: at.column + origin.column,
  });
  const region = { ...origin, rows: cells.length, columns: columns.count };
  if (origin.row === 0 && origin.column === 0) return { draft: { ...draft, cells }, block, region, lines };
  const before = new Array<null>(origin.column).fill(null);
  return {
    draft: {
      ...draft,
      cells: [...Array.from({ length: origin.row }, () => []), ...cells.map((row) => [...before, ...row])],
      columnWidths: [...before.map(() => 8.43), ...draft.columnWidths],
      formats: draft.formats.map(({ at, format }) => ({ at: shift(at), format })),
      merges: (draft.merges ?? []).map(shift),
      rowHeights: (draft.rowHeights ?? []).map(({ row, points }) => ({ row: row + origin.row, points })),
      textRules: draft.textRules.map((rule) => ({
        ...rule,
        rows: [rule.rows[0] + origin.row, rule.rows[1] + origin.row] as const,
        column: rule.column + origin.column,
      })),
    },
    block,
    region,
    lines,
  };
}

/** What stands in the key column: by it a row is known again, wherever it is moved. */
function signOf(line: TableLine | undefined): string {
  if (line?.kind === "kpi") return keyText(keyOf(line.one));
  return line?.kind === "gone" ? keyText(line.row.key) : marks.row;
}
