import type { ColumnReading, KpiNumber } from "../../own-kpis/kpi.ts";
import { blockName } from "../../formula/cell-name.ts";
import { type Block, type CellAddress, type CellFormat, type Port, PortError } from "../../workbook/port.ts";
import { refuseFilled } from "../../workbook/refuse-filled.ts";
import { uniqueSheetName } from "../../workbook/sheet-name.ts";
import { takeBackWords } from "../../wording/workbook/take-back.ts";
import { place, type Placed, stoodSomething, takeBack } from "../take-back.ts";
import { gradeWords, periodSentence, reasonSentence } from "../../own-kpis/match-words.ts";
import { mappingSentence, mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { bareNumberFormat, figureCellFormat } from "../../wording/figure/number-format.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { expressionFormula } from "../../formula/expression.ts";
import { type Argument, cellReference } from "../../formula/formula.ts";
import { type MappedKpi, mappingColumns, type MappingFrame, mappingRow } from "./mapping-row.ts";
import { called, joined } from "../../report/cells.ts";
import { looks, ragRules } from "../../report/looks.ts";
import { type Content, Drafting, type SheetDraft } from "../../report/sheet-draft.ts";
import { writeDrafts, type WriteDraftsOptions } from "../../report/write-drafts.ts";

export type { MappedKpi } from "./mapping-row.ts";

export interface WriteMappingOptions extends WriteDraftsOptions {
  /** The council and the set's name as the sheet will show them; null for the statistical neighbours. */
  readonly council: string;
  readonly set: string | null;
  /** Whether the set's name stands beside it: "neighbours" alone does not say whose list. */
  readonly saysSet?: boolean;
  /** The user's range, and what each of its columns holds. */
  readonly source: Block;
  readonly columns: readonly ColumnReading[];
  /** A cell of an existing sheet; null to add a sheet. */
  readonly at: CellAddress | null;
  readonly ifFilled?: "overwrite" | "refuse";
}

/** Where the table was written, and a sentence that says so. */
export interface WrittenMapping {
  readonly block: Block;
  /** What stood there before, for a table written at a cell; null on a sheet of its own. */
  readonly placed: Placed | null;
  readonly sentence: string;
}

const widths = [23, 8, 8, 8, 11, 12, 25, 11.5, 12, 13, 17, 15.5];
/** Columns merged for council and set, so that a long name fits. */
const inputColumns = 4;
const size = 10.5;

/**
 * Writes the council's own KPIs next to the framework's figures: own value and its RAG against target and floor,
 * published value, median and position, and the lag between the periods. Every figure is live: the council's own refer
 * to the user's cells.
 *
 * A new sheet also gets council and set in cells, formats, and how each match was decided; at a cell only the table is
 * written, and filled cells are kept unless they may be overwritten.
 *
 * @throws PortError "filled" naming the cells; other failures with a sentence
 */
export async function writeKpiMapping(
  port: Port,
  kpis: readonly MappedKpi[],
  options: WriteMappingOptions,
): Promise<WrittenMapping> {
  if (kpis.length === 0) throw new PortError("failed", words.nothing);
  const matched = kpis.filter(({ match }) => (match?.series ?? null) !== null).length;
  const { block, placed } = await port.grouped(words.grouping, () =>
    options.at === null ? onNewSheet(port, kpis, options) : atCell(port, kpis, options, options.at),
  );
  const place = options.at === null ? `The sheet “${block.sheet}”` : blockName(block);
  return { block, placed, sentence: mappingSentence(place, kpis.length, matched) };
}

/** Takes away a table that was written at a cell, and puts back what stood there. @returns a sentence */
export async function removeMapping(port: Port, block: Block, placed: Placed): Promise<string> {
  const kept = await port.grouped(words.removing, () => takeBack(port, placed));
  return [words.removed(blockName(block), stoodSomething(placed)), takeBackWords.kept(kept)].filter(Boolean).join(" ");
}

type Written = Pick<WrittenMapping, "block" | "placed">;

async function onNewSheet(port: Port, kpis: readonly MappedKpi[], options: WriteMappingOptions): Promise<Written> {
  const taken = (await port.sheets()).map(({ name }) => name);
  const { sheet, block } = mappingSheet(uniqueSheetName(words.sheet, taken), kpis, options);
  const given = options.call ? [await port.read(options.source)] : [];
  await writeDrafts(port, [sheet], { ...options, given });
  // The table is there, whatever is in front.
  await port.activate(block).catch(() => undefined);
  return { block, placed: null };
}

async function atCell(
  port: Port,
  kpis: readonly MappedKpi[],
  options: WriteMappingOptions,
  { sheet, row, column }: CellAddress,
): Promise<Written> {
  const frame = frameOf(options, { sheet, row, column }, options.council, options.set);
  const rows: Content[][] = [
    [...words.headings],
    ...kpis.map((one, i) => mappingRow({ ...frame, place: { sheet, row: row + 1 + i, column } }, one)),
  ];
  const { namespace = "LOF", signal, onProgress, ifFilled = "refuse" } = options;
  const cells = rows.map((line) =>
    line.map((content) =>
      content !== null && typeof content === "object"
        ? { formula: expressionFormula(content, { namespace, onSheet: sheet }) }
        : content,
    ),
  );
  const formats = [
    { at: { row: 0, column: 0, rows: 1, columns: widths.length }, format: { bold: true } },
    ...numberLooks(kpis, 1),
  ];
  const block = { sheet, row, column, rows: rows.length, columns: widths.length };
  const before = await port.keep(block);
  if (ifFilled === "refuse") await refuseFilled(port, block);
  const stopping = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const placed = await place(port, before, cells, () =>
    port.write({ sheet, row, column }, cells, { ifFilled, formats, ...stopping }),
  );
  return { block, placed };
}

function frameOf(options: WriteMappingOptions, place: CellAddress, council: Argument, set: Argument): MappingFrame {
  const name = options.columns.find(({ kind }) => kind === "name")?.column ?? 0;
  return { source: options.source, place, columns: { name }, council, set };
}

function mappingSheet(
  name: string,
  kpis: readonly MappedKpi[],
  options: WriteMappingOptions,
): { sheet: SheetDraft; block: Block } {
  const draft = new Drafting(name, widths);
  const council = cellReference({ row: 2, column: 1 }, { sheet: name, fixed: true });
  const set = cellReference({ row: 3, column: 1 }, { sheet: name, fixed: true });
  draft.row([joined(called("ABOUT", council, "name"), words.title)], [looks.title], 24);
  draft.text(words.rule, looks.line);
  const asked = kpis.find(({ match }) => (match?.series ?? null) !== null)?.match?.series?.id;
  const setName = (id: string): Content => called("BENCHMARK", council, id, "set", set);
  const inputLooks = new Array<CellFormat>(inputColumns).fill(looks.input);
  for (const [label, content] of [
    [reportWords.council, options.council],
    [reportWords.comparedWith, options.set ?? "neighbours"],
  ]) {
    const isSet = label === reportWords.comparedWith;
    const said = isSet && asked !== undefined && options.saysSet === true ? [null, null, null, setName(asked)] : [];
    const row = draft.row([label ?? "", content ?? "", ...said], [looks.label, ...inputLooks], 18);
    draft.merge({ row, column: 1, rows: 1, columns: inputColumns });
  }
  draft.gap(8);
  const halfLook: CellFormat = { ...looks.label, wrap: false };
  const half = (text: string): Content[] => [text, ...new Array<null>(5).fill(null)];
  draft.row([...half(words.ownSide), words.lofSide], [halfLook, ...new Array<null>(5).fill(null), halfLook], 16);
  const headings = words.headings.map((_, column) => sized(isNumber(column) ? looks.headRight : looks.head));
  draft.row(words.headings, headings, 30);
  const first = draft.next;
  const frame = frameOf(options, { sheet: name, row: first, column: 0 }, council, set);
  for (const [i, one] of kpis.entries()) {
    const cells = mappingRow({ ...frame, place: { ...frame.place, row: first + i } }, one);
    const row = draft.wrapped(cells, tableLooks(), longestTexts(one));
    for (const { at, format } of numberLooks([one], row)) draft.format(at, format);
  }
  for (const column of [mappingColumns.rag, mappingColumns.lofPeriod, mappingColumns.position])
    draft.format({ row: first - 1, column, rows: kpis.length + 1, columns: 1 }, looks.apart);
  draft.rules(ragRules([first, first + kpis.length - 1], mappingColumns.rag));
  draft.gap(10);
  draft.row([words.decisions], [looks.section], 20);
  for (const one of kpis) draft.text(decision(one), looks.text);
  const sheet = draft.finish({
    headerRow: first - 1,
    print: { landscape: true, fitToWidth: true, footer: words.footer },
  });
  return { sheet, block: { sheet: name, row: first - 1, column: 0, rows: kpis.length + 1, columns: widths.length } };
}

/** Approximate length of the longest text each column's formula gives. */
function longestTexts({ kpi, match }: MappedKpi): number[] {
  const lengths = new Array<number>(widths.length).fill(0);
  lengths[0] = kpi.name.length;
  lengths[5] = (kpi.period?.text ?? "").length;
  lengths[mappingColumns.lofPeriod] = match?.period?.lof.length ?? 0;
  lengths[11] = (match?.period ?? null) === null ? 0 : 30;
  return lengths;
}

/** "Pupils persistently absent: Close match with Persistent absence. Same measure. Yours is ..." */
function decision({ kpi, match }: MappedKpi): string {
  if (match === null || match.metric === null) {
    const why = match === null ? "" : ` ${match.reasons.map(reasonSentence).join(" ")}`;
    return `${kpi.name}: ${words.noMatch}.${why}`;
  }
  const period = match.period === null ? "" : ` ${periodSentence(match.period)}`;
  const why = match.reasons.map(reasonSentence).join(" ");
  return `${kpi.name}: ${gradeWords(match.grade).toLowerCase()} with ${match.metric.shortName}. ${why}${period}`;
}

const sized = (look: CellFormat): CellFormat => ({ ...look, fontSize: Math.max(size, look.fontSize ?? size) });

function isNumber(column: number): boolean {
  return [1, 2, 3, 7, 9].includes(column);
}

function tableLooks(): CellFormat[] {
  const plain: readonly CellFormat[] = [
    looks.measure,
    looks.own,
    looks.number,
    looks.number,
    looks.verdict,
    looks.aside,
  ];
  const lof: readonly CellFormat[] = [looks.measure, looks.own, looks.aside, looks.number, looks.verdict, looks.aside];
  return [...plain, ...lof].map((look) => ({ ...sized(look), ...looks.underRow }));
}

/** Number formats of some rows of the table, starting at row `first`. */
function numberLooks(kpis: readonly MappedKpi[], first: number): { at: Omit<Block, "sheet">; format: CellFormat }[] {
  return kpis.flatMap(({ kpi, match }, i) => {
    const cell = (column: number): Omit<Block, "sheet"> => ({ row: first + i, column, rows: 1, columns: 1 });
    const shown = (number: KpiNumber | null): string => (number?.text.trim().endsWith("%") ? '0.0"%"' : "General");
    const unit = match?.series?.unit;
    const { value, target, floor, lofValue, median } = mappingColumns;
    return [
      { at: cell(value), format: { numberFormat: shown(kpi.value) } },
      { at: cell(target), format: { numberFormat: shown(kpi.target) } },
      { at: cell(floor), format: { numberFormat: shown(kpi.floor) } },
      ...(unit === undefined
        ? []
        : [
            { at: cell(lofValue), format: { numberFormat: figureCellFormat(unit) } },
            { at: cell(median), format: { numberFormat: `${bareNumberFormat(unit)};@` } },
          ]),
    ];
  });
}
