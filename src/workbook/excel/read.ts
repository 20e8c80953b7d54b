import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import type { ExcelSession } from "./session.ts";
import { type Block, type CellAddress, type CellValue, PortError, type ReadBlock, type SheetInfo } from "../port.ts";
import { readChunks } from "../row-chunks.ts";

const mostProxies = 1_000;
/**
 * Up to this many formulas, the first cell of the spill is requested for each; above, only for those that look like a
 * copy.
 */
const fewFormulas = 50;

/** Where a range lies, as loaded. */
type Place = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

export function blockAt(sheet: string, place: Place): Block {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = place;
  return { sheet, row, column, rows, columns };
}

export function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  return sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
}

/** Throws an error with a sentence for the name of a sheet that does not exist. */
export async function requireSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new PortError("failed", trouble.noSheet(name));
  return sheet;
}

export function readSheets(session: ExcelSession): Promise<SheetInfo[]> {
  return session.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/protection/protected");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    await context.sync();
    return sheets.items.map((sheet, i) => {
      const range = used[i];
      const block = range && !range.isNullObject ? blockAt(sheet.name, range) : null;
      return { name: sheet.name, used: block, isProtected: sheet.protection.protected };
    });
  });
}

/** The cells in use of a sheet; its first cell when it is empty. */
export function usedBlock(session: ExcelSession, sheet: string): Promise<Block> {
  return session.run(async (context) => {
    const found = await requireSheet(context, sheet);
    const range = found.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return range.isNullObject ? { sheet, row: 0, column: 0, rows: 1, columns: 1 } : blockAt(sheet, range);
  });
}

/** Reads a block in parts that stay below the response limit of Excel on the web. */
export async function readBlock(session: ExcelSession, block: Block): Promise<ReadBlock> {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const texts: string[][] = [];
  await session.run((context) => requireSheet(context, block.sheet));
  for (const { first, count } of readChunks(block.rows, block.columns)) {
    const part = await readPart(session, { ...block, row: block.row + first, rows: count });
    values.push(...part.values);
    formulas.push(...part.formulas);
    texts.push(...part.texts);
  }
  return { block, values, formulas: await withoutCopies(session, block, formulas), texts };
}

interface Part {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly texts: string[][];
}

function readPart(session: ExcelSession, block: Block): Promise<Part> {
  return session.run(async (context) => {
    const range = rangeOf(context, block);
    range.load("values,valueTypes,formulas,text");
    await context.sync();
    const values = handedOver(range.values as unknown[][] | null);
    const types = handedOver(range.valueTypes as string[][] | null);
    const formulas = handedOver(range.formulas as unknown[][] | null);
    const own = formulas.map((row, r) => row.map((one, c) => formulaOf(one, values[r]?.[c])));
    return {
      values: values.map((row, r) =>
        row.map((one, c) => cellValue(one, types[r]?.[c], (own[r]?.[c] ?? null) !== null)),
      ),
      formulas: own,
      texts: handedOver(range.text as string[][] | null),
    };
  });
}

/** For too large a range Excel has returned null instead of failing. */
function handedOver<T>(answer: T | null): T {
  if (answer === null) throw new PortError("failed", trouble.unreadable);
  return answer;
}

/** A cell with a formula is never empty, whatever its value. */
function cellValue(value: unknown, type: string | undefined, hasFormula: boolean): CellValue {
  if (type === "Error" && typeof value === "string") return { error: value };
  if (type === "Empty") return hasFormula ? "" : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Excel gives the value where there is no formula, so a text "=1+1" is recognised by being equal to the value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/**
 * Removes the formula from cells that only show it as part of a spill: it belongs to the first cell. If there are few
 * formulas all are checked; of many, only those at the block's edge or next to the same formula, as in a spill.
 */
async function withoutCopies(
  session: ExcelSession,
  block: Block,
  formulas: readonly (readonly (string | null)[])[],
): Promise<(string | null)[][]> {
  const cells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => (formula === null ? [] : [{ r, c, formula }])),
  );
  const isSuspect = ({ r, c, formula }: { r: number; c: number; formula: string }): boolean =>
    r === 0 || c === 0 || formulas[r]?.[c - 1] === formula || formulas[r - 1]?.[c] === formula;
  const suspects = cells.length <= fewFormulas ? cells : cells.filter(isSuspect);
  const result = formulas.map((row) => [...row]);
  const at = suspects.map(({ r, c }) => ({ sheet: block.sheet, row: block.row + r, column: block.column + c }));
  const parents = await readSpillParents(session, at);
  suspects.forEach(({ r, c }, i) => {
    const parent = parents[i];
    const isFirst = !parent || (parent.row === block.row + r && parent.column === block.column + c);
    if (!isFirst) (result[r] as (string | null)[])[c] = null;
  });
  return result;
}

export async function readSpills(session: ExcelSession, cells: readonly CellAddress[]): Promise<(Block | null)[]> {
  const result: (Block | null)[] = [];
  for (const part of partsOf(cells)) {
    const spills = await session.run((context) =>
      places(context, part, (cell) => cell.getSpillingToRangeOrNullObject()),
    );
    result.push(...spills.map((spill) => (spill && spill.rows * spill.columns > 1 ? spill : null)));
  }
  return result;
}

/** The first cell of the spill that a cell is in, for each; null for a cell in none. */
export async function readSpillParents(
  session: ExcelSession,
  cells: readonly CellAddress[],
): Promise<(Block | null)[]> {
  const result: (Block | null)[] = [];
  for (const part of partsOf(cells))
    result.push(
      ...(await session.run((context) => places(context, part, (cell) => cell.getSpillParentOrNullObject()))),
    );
  return result;
}

/** Requests one property of many cells at once. */
async function places(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
  ask: (cell: Excel.Range) => Excel.Range,
): Promise<(Block | null)[]> {
  const asked = cells.map((cell) =>
    ask(rangeOf(context, { ...cell, rows: 1, columns: 1 })).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return asked.map((range, i) => (range.isNullObject ? null : blockAt(cells[i]?.sheet ?? "", range)));
}

function partsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / mostProxies) }, (_, i) =>
    all.slice(i * mostProxies, (i + 1) * mostProxies),
  );
}
