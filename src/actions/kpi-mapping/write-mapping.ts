import type { ColumnReading } from "../../own-kpis/kpi.ts";
import { mappingSentence, mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { overlap } from "../../formula/block.ts";
import { blockName, largest } from "../../formula/cell-name.ts";
import { draftCells, writeDrafts, type WriteDraftsOptions } from "../../report/write-drafts.ts";
import type { SheetDraft } from "../../report/sheet-draft.ts";
import {
  type Block,
  type CellAddress,
  type CellLook,
  type Port,
  PortError,
  type WriteCell,
} from "../../workbook/port.ts";
import { refuseFilled } from "../../workbook/refuse-filled.ts";
import { uniqueSheetName } from "../../workbook/sheet-name.ts";
import { takeBackWords } from "../../wording/workbook/take-back.ts";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { place, type Placed, stoodSomething, takeBack } from "../take-back.ts";
import { earlierTable, type EarlierTable } from "./earlier-table.ts";
import { isMatched, keyOf, type MappedKpi } from "./mapped-kpi.ts";
import { mappingColumnsFor } from "./mapping-columns.ts";
import { type DraftedTable, type TableAsked, tableAtCell, tableOnSheet } from "./mapping-sheet.ts";
import { keptCounts } from "./table-lines.ts";

export type { MappedKpi } from "./mapped-kpi.ts";

export interface WriteMappingOptions extends WriteDraftsOptions {
  /** The council and the set's name as the sheet will show them; null for the statistical neighbours. */
  readonly council: string;
  readonly set: string | null;
  /** Whether the set's name stands beside it: "neighbours" alone does not say whose list. */
  readonly saysSet?: boolean;
  /** The user's range, and what each of its columns holds. */
  readonly source: Block;
  readonly columns: readonly ColumnReading[];
  /** A cell of an existing sheet; null for a sheet of its own. */
  readonly at: CellAddress | null;
  readonly ifFilled?: "overwrite" | "refuse";
  /** Adds the figure that the best quarter of the councils compared with reaches, for setting targets. */
  readonly withBestQuarter?: boolean;
  /** Adds the change since the previous figure, and the earlier figures of the list that form a line. */
  readonly withTrend?: boolean;
  /**
   * What becomes of the table that was written before for the same list: the new one takes its place, with what was
   * typed as owner and commentary ("replace", when left out), or both stand.
   */
  readonly earlier?: "replace" | "keep";
}

/** Where the table was written, and a sentence that says so. */
export interface WrittenMapping {
  readonly block: Block;
  /** What stood there before, for a table written at a cell; null on a sheet of its own. */
  readonly placed: Placed | null;
  readonly sentence: string;
}

/**
 * Writes the council's own KPIs next to the framework's figures: own value and its RAG against target and floor,
 * published value, median and position, and the lag between the periods. Every figure is live: the council's own refer
 * to the user's cells.
 *
 * A new sheet also gets council and set in cells, formats, and how each match was decided; at a cell only the table is
 * written, and filled cells are kept unless they may be overwritten.
 *
 * Written again, it takes the place of the earlier table wherever that is by now. What the user typed as owner, as
 * commentary or in columns of their own stays beside its KPI; where that is gone from the list, it stands below.
 *
 * @throws PortError "filled" naming the cells; other failures with a sentence
 */
export async function writeKpiMapping(
  port: Port,
  kpis: readonly MappedKpi[],
  options: WriteMappingOptions,
): Promise<WrittenMapping> {
  if (kpis.length === 0) throw new PortError("failed", words.nothing);
  const { source, at } = options;
  const before = options.earlier === "keep" ? null : await earlierTable(port, { source, keys: kpis.map(keyOf), at });
  const { table, placed } = await port.grouped(words.grouping, async () => {
    const asked = await askedOf(port, kpis, options, before);
    if (before !== null && !before.isLeft) return again(port, asked, options, before);
    return at === null ? onNewSheet(port, asked, options) : atCell(port, asked, options);
  });
  const isOwnSheet = before === null || before.isLeft ? at === null : before.kind === "sheet";
  const where = isOwnSheet ? `The sheet “${table.block.sheet}”` : blockName(table.block);
  const kept =
    before === null ? null : { ...keptCounts(table.lines), left: before.isLeft ? before.region.sheet : null };
  const sentence = mappingSentence(where, kpis.length, kpis.filter(isMatched).length, kept);
  return { block: table.block, placed, sentence };
}

/** Takes away a table that was written at a cell, and puts back what stood there. @returns a sentence */
export async function removeMapping(port: Port, block: Block, placed: Placed): Promise<string> {
  const kept = await port.grouped(words.removing, () => takeBack(port, placed));
  return [words.removed(blockName(block), stoodSomething(placed)), takeBackWords.kept(kept)].filter(Boolean).join(" ");
}

interface Written {
  readonly table: DraftedTable;
  readonly placed: Placed | null;
}

async function askedOf(
  port: Port,
  kpis: readonly MappedKpi[],
  options: WriteMappingOptions,
  earlier: EarlierTable | null,
): Promise<TableAsked> {
  const {
    source,
    columns: read,
    council,
    set,
    at,
    saysSet = false,
    withBestQuarter = false,
    withTrend = false,
  } = options;
  const added = earlier?.columns ?? [];
  const columns = mappingColumnsFor({ kpis: kpis.map(({ kpi }) => kpi), withBestQuarter, withTrend, added });
  return {
    kpis,
    columns,
    list: await port.read(source),
    read,
    council,
    set,
    saysSet,
    earlier,
    origin: (earlier?.isLeft === true ? null : earlier?.region) ??
      at ?? { sheet: await freeName(port), row: 0, column: 0 },
  };
}

async function freeName(port: Port): Promise<string> {
  return uniqueSheetName(
    words.sheet,
    (await port.sheets()).map(({ name }) => name),
  );
}

async function onNewSheet(port: Port, asked: TableAsked, options: WriteMappingOptions): Promise<Written> {
  const table = tableOnSheet(asked);
  await writeDrafts(port, [table.draft], { ...options, given: [asked.list] });
  // The table is there, whatever is in front.
  await port.activate(table.block).catch(() => undefined);
  return { table, placed: null };
}

async function atCell(port: Port, asked: TableAsked, options: WriteMappingOptions): Promise<Written> {
  const table = tableAtCell({ ...asked, origin: cellOf(asked.origin) });
  const { ifFilled = "refuse" } = options;
  requireRoom(table.region);
  const before = await port.keep(table.region);
  if (ifFilled === "refuse") await refuseFilled(port, table.region);
  const cells = cellsOf(table.draft, table.region, asked, options);
  const placed = await place(port, before, cells, () =>
    port.write(cellOf(table.region), cells, { ...stopping(options), ifFilled, formats: looksOf(table) }),
  );
  return { table, placed };
}

/** In the place of the earlier table. What else stands on its sheet is not touched: filled cells in the way are named. */
async function again(
  port: Port,
  asked: TableAsked,
  options: WriteMappingOptions,
  { kind, region: was, isProtected }: EarlierTable,
): Promise<Written> {
  if (isProtected) throw new PortError("protected", trouble.protectedSheet(was.sheet));
  const table = (kind === "sheet" ? tableOnSheet : tableAtCell)({ ...asked, origin: cellOf(was) });
  const whole = around(was, table.region);
  requireRoom(whole);
  if ((options.ifFilled ?? "refuse") === "refuse")
    for (const beside of outside(whole, was)) if (overlap(beside, table.region)) await refuseFilled(port, beside);
  const before = await port.keep(whole);
  const cells = cellsOf(table.draft, whole, asked, options);
  const isDressed = kind === "sheet" && port.dress !== undefined;
  if (isDressed) await port.dress?.(whole, table.draft);
  const formats = isDressed ? [] : looksOf(table);
  const placed = await place(port, before, cells, () =>
    port.write(cellOf(whole), cells, { ...stopping(options), ifFilled: "overwrite", formats }),
  );
  const merges = (table.draft.merges ?? []).map((at) => ({ ...at, sheet: whole.sheet }));
  // The table is there, however it looks.
  if (isDressed) await port.merge?.(merges).catch(() => undefined);
  await port.activate(table.block).catch(() => undefined);
  return { table, placed: kind === "cell" ? placed : null };
}

function stopping({ signal, onProgress }: WriteMappingOptions): Pick<WriteMappingOptions, "signal" | "onProgress"> {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}

/** The cells of a block of the sheet; empty where the draft has none. */
function cellsOf(draft: SheetDraft, block: Block, { list }: TableAsked, options: WriteMappingOptions): WriteCell[][] {
  const all = draftCells(draft, { ...options, given: [list] });
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (__, c) => all[block.row + r]?.[block.column + c] ?? null),
  );
}

/** As much of its looks as cells among the user's own may be given, from the table's first cell. */
function looksOf({ draft, region }: DraftedTable): CellLook[] {
  return draft.formats.flatMap(({ at, format: { bold, numberFormat } }): CellLook[] =>
    bold === undefined && numberFormat === undefined
      ? []
      : [
          {
            at: { ...at, row: at.row - region.row, column: at.column - region.column },
            format: { ...(bold !== undefined && { bold }), ...(numberFormat !== undefined && { numberFormat }) },
          },
        ],
  );
}

function cellOf({ sheet, row, column }: CellAddress): CellAddress {
  return { sheet, row, column };
}

function requireRoom({ row, column, rows, columns }: Block): void {
  if (row + rows - 1 > largest.row || column + columns - 1 > largest.column)
    throw new PortError("failed", words.beyondSheet);
}

/** The smallest block around two that begin at the same cell. */
function around(one: Block, other: Block): Block {
  return { ...one, rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}

/** What of a block is not in another that begins at the same cell: below it, and to its right. */
function outside(whole: Block, inner: Block): Block[] {
  const below = { ...whole, row: inner.row + inner.rows, rows: whole.rows - inner.rows };
  const right = { ...inner, column: inner.column + inner.columns, columns: whole.columns - inner.columns };
  return [below, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
