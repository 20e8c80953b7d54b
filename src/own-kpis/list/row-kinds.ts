import type { RowReading } from "../kpi.ts";
import type { Column } from "./columns.ts";
import { headingEvidence, type Role } from "./heading-evidence.ts";
import { isCode } from "./cell-signs.ts";
import type { Headings } from "./layout/heading-rows.ts";
import { loneColumn } from "./one-column.ts";
import { readPublishedRag } from "../cells/published-rag.ts";
import { oneLine, plainText, type Table } from "./table.ts";

/** What a row is, with what it says where it is no indicator: the name of a section, or a comment. */
export interface Line {
  readonly row: number;
  readonly kind: RowReading["kind"];
  readonly text: string;
  /** It is said of the indicator above. */
  readonly isComment: boolean;
}

const totals =
  /^(grand |sub-?\s?|overall |running )*(totals?|averages?|mean|median|overall)( (for|of))?( (all|the|indicators?|measures?|kpis?|pis?|section|targets?|score|figures?|column|performance|above|council|theme))*( ?\(.*\))?$/;
const partTotals = /^(sub-?\s?|grand |overall )totals?\b|^totals?\s*[:–-]/;
const summary =
  /^(?:total|average|overall)\b.*\b(?:rag|scores?|ratings?|indicators?|measures?|kpis?|status|performance)$/;
const notes =
  /^(\*+|†|‡|#|\(?[a-z\d]\)\s|\[\d\]|notes?\b(?! of)|n\.?b\.?\b|sources?\s*[:\d-]|source$|key\b(?=\s*$|\s*[:=-]|\s+to\b)|legend\b|footnotes?\b|data (source|as at|is |are |correct)|figures? (in|are|for)\b|provisional (data|figures)|produced by|prepared by|compiled by|published|please note|last updated|updated\b|report (date|produced|run)|page \d|continued|end of|rag (key|rating|status)?\s*[:=]|copyright|contact\b|©)/;
const commentStart =
  /^(?:(?:monthly|quarterly|latest|service|officer|performance|director'?s?|management|additional|further|q[1-4])\s+)*(?:performance|narratives?|comment(?:s|ary|aries)?|updates?|analysis|explanation|progress|actions?(?: taken| plan| required)?|context|latest note|summary|reasons?(?: for \w+)?|what .{1,40})\s*[:–—-]\s*/i;

const figureRoles: ReadonlySet<Role> = new Set([
  "value",
  "previous",
  "target",
  "floor",
  "tolerance",
  "rag",
  "direction",
  "forecast",
  "comparator",
  "variance",
]);

/** Tells indicators from everything else that stands in a list. */
export function readLines(table: Table, columns: readonly Column[], headings: Headings | null): Line[] {
  const at = (role: Role): number => columns.find((one) => one.role === role)?.column ?? -1;
  const ask: Ask = {
    table,
    headings,
    name: at("name"),
    reference: at("reference"),
    section: at("section"),
    figures: new Set(
      columns.flatMap(({ role, column, isHidden }) => (figureRoles.has(role) && !isHidden ? [column] : [])),
    ),
    told: new Set(columns.flatMap(({ role, column }) => (role === "section" || role === "left-out" ? [] : [column]))),
    own: new Set(
      columns.flatMap(({ role, column }) =>
        role === "value" || role === "previous" || role === "target" ? [column] : [],
      ),
    ),
    isLone: loneColumn(table) !== null,
    lastParts: headings === null ? [] : headings.parts.map((one) => plainText(one.at(-1) ?? "")),
  };
  const lines: Line[] = [];
  let inKey = false;
  for (let row = 0; row < table.height; row++) {
    const before = lines.at(-1);
    const line = readLine(ask, row, before);
    const isKey =
      line.kind === "note" &&
      !line.isComment &&
      /^(key|legend|notes?|sources?)\b/.test(plainText(line.text)) &&
      row > (headings?.last ?? -1);
    if (line.kind === "empty") inKey = false;
    lines.push(
      inKey && line.kind !== "heading" && !hasNumber(ask, row) ? { ...line, kind: "note", isComment: false } : line,
    );
    if (isKey) inKey = true;
  }
  return withoutEmptySections(lines);
}

interface Ask {
  readonly table: Table;
  readonly headings: Headings | null;
  readonly name: number;
  readonly reference: number;
  readonly section: number;
  readonly figures: ReadonlySet<number>;
  readonly told: ReadonlySet<number>;
  /** Columns of own figures and targets. */
  readonly own: ReadonlySet<number>;
  /** The range has only one column: names, with nothing beside them. */
  readonly isLone: boolean;
  readonly lastParts: readonly string[];
}

function readLine(ask: Ask, row: number, before: Line | undefined): Line {
  const { table, headings } = ask;
  const line = (kind: Line["kind"], text = "", isComment = false): Line => ({ row, kind, text, isComment });
  if (table.hiddenRows.has(row)) return line("hidden");
  const filled = table.filled(row);
  const first = oneLine(table.text(row, filled[0] ?? 0));
  if (headings !== null && row < headings.first)
    return line(filled.length === 0 ? "empty" : "above", filled.map((column) => table.text(row, column)).join(" "));
  if (headings !== null && row <= headings.last) return line("heading");
  if (filled.length === 0) return line("empty");
  if (repeatsHeading(ask, row, filled)) return line("heading");
  const all = filled.map((column) => oneLine(table.text(row, column))).join(" ");
  const plain = plainText(first);
  const followsKpi = before?.kind === "kpi" || before?.isComment === true;
  if (filled.length === 1) return line(...loneKind(ask, row, filled[0] ?? 0, first, followsKpi));
  const name = oneLine(table.text(row, ask.name));
  if (partTotals.test(plain) || totals.test(plainText(name)) || (name === "" && totals.test(plain)))
    return line("total", all);
  if (
    followsKpi &&
    commentStart.test(`${first}:`) &&
    first.length < 40 &&
    !filled.some((column) => ask.figures.has(column) && isNumeric(table, row, column))
  )
    return line("note", all.slice(first.length).trim(), true);
  // "Average RAG score" without a figure of its own sums up.
  if (summary.test(plainText(name)) && !filled.some((column) => ask.own.has(column))) return line("total", all);
  const isNoted = notes.test(first.toLowerCase()) && !isCode(first);
  if (isNoted && !hasNumber(ask, row)) return line("note", all);
  if (readPublishedRag(first) !== null && filled.length === 2) return line("note", all);
  if (!/\p{L}/u.test(name)) return line("note", all);
  if (isNumberedSection(ask, row, filled)) return line("section", name);
  const isLead = /:$|^(of which|including|comprising)$/.test(name.toLowerCase());
  if (isLead && !filled.some((column) => ask.figures.has(column))) return line("note", name);
  const isTold = filled.some((column) => column !== ask.name && ask.told.has(column)) || sectionOver(ask, row) !== "";
  return isTold ? line("kpi", name) : line(name.length > 90 ? "note" : "section", name);
}

/** A row with one cell: a section, a comment, a note; an indicator only where sections stand in a column of their own. */
function loneKind(
  ask: Ask,
  row: number,
  column: number,
  text: string,
  followsKpi: boolean,
): [Line["kind"], string, boolean] {
  const { table } = ask;
  const plain = plainText(text);
  const isWide = (table.mergeAt(row, column)?.columns ?? 1) > 1;
  if (totals.test(plain)) return ["total", text, false];
  if (followsKpi && commentStart.test(text)) return ["note", text.replace(commentStart, ""), true];
  if (notes.test(text.toLowerCase())) return ["note", text, false];
  if (!/\p{L}/u.test(text) || ask.figures.has(column)) return ["note", text, false];
  if (column === ask.name && !isWide && sectionOver(ask, row) !== "") return ["kpi", text, false];
  if (ask.isLone && column === ask.name) return [isHeading(text) ? "heading" : "kpi", text, false];
  const isSentence = text.length > 90 || (/[.!?]$/.test(text) && text.split(" ").length > 5);
  if (isSentence) return ["note", text, followsKpi];
  return ["section", text, false];
}

/** "Indicator", "Name of measure". */
const isHeading = (text: string): boolean =>
  text.split(/\s+/).length <= 3 && !/\d|%/.test(text) && (headingEvidence(text).get("name") ?? 0) > 7;

/** What the column of sections says of a row: its own cell, or one merged over it. */
function sectionOver({ table, section }: Ask, row: number): string {
  return section < 0 ? "" : table.spread(row, section);
}

function repeatsHeading({ lastParts, table, headings }: Ask, row: number, filled: readonly number[]): boolean {
  if (headings === null || filled.length < 2) return false;
  const same = filled.filter((column) => {
    const text = plainText(table.text(row, column));
    return (
      text === lastParts[column] ||
      plainText((headings.parts[column] ?? []).join(" ")) === text ||
      (headings.parts[column] ?? []).some((part) => plainText(part) === text)
    );
  });
  return same.length >= Math.max(2, filled.length * 0.6);
}

/** "1 | Children" above "1.1 | Persistent absence": its number begins the next ones. */
function isNumberedSection({ table, reference, name }: Ask, row: number, filled: readonly number[]): boolean {
  if (reference < 0 || filled.some((column) => column !== reference && column !== name)) return false;
  const code = table.text(row, reference);
  const next = table.text(row + 1, reference);
  return (
    code !== "" &&
    next.length > code.length &&
    next.startsWith(code) &&
    /^[ ./-]/.test(next.slice(code.replace(/\.$/, "").length))
  );
}

function isNumeric(table: Table, row: number, column: number): boolean {
  return (
    typeof table.cell(row, column).value === "number" ||
    /^[£~<>≥≤]?\s*[-−]?[\d,]+(\.\d+)?\s*%?/.test(table.text(row, column))
  );
}

function hasNumber({ figures, table }: Ask, row: number): boolean {
  return table.filled(row).some((column) => figures.has(column) && isNumeric(table, row, column));
}

/** What looks like a section but has no indicator below it is a note. */
function withoutEmptySections(lines: readonly Line[]): Line[] {
  let isFollowed = false;
  return lines
    .toReversed()
    .map((line) => {
      if (line.kind === "kpi") isFollowed = true;
      return line.kind === "section" && !isFollowed ? { ...line, kind: "note" as const } : line;
    })
    .toReversed();
}
