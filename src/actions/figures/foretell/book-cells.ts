import { type Block, type CellAddress, oneCell } from "../../../formula/block.ts";
import { parseCellName } from "../../../formula/cell-name.ts";
import { callsLof } from "../../../formula/lof-calls.ts";
import { parseSyntax } from "../../../formula/syntax/parse-syntax.ts";
import { partsOf, type Syntax } from "../../../formula/syntax/syntax.ts";
import { tokens } from "../../../formula/tokens.ts";
import type { GivenCells } from "../../../report/call-function.ts";
import type { CellValue, Port, ReadBlock } from "../../../workbook/port.ts";
import { valuesIn } from "../../../workbook/values-in.ts";
import { formulaCells } from "../../freeze/sheet-formulas.ts";
import type { Breather } from "./breather.ts";

/** A formula of the workbook, with what it shows now. */
export class FormulaCell {
  private read: Syntax | undefined;
  private within: readonly Syntax[] | undefined;

  constructor(
    readonly cell: CellAddress,
    readonly formula: string,
    readonly isLof: boolean,
    /** The cells that it fills. */
    readonly area: Block,
    readonly shown: GivenCells,
  ) {}

  get syntax(): Syntax {
    return (this.read ??= parseSyntax(this.formula));
  }

  get parts(): readonly Syntax[] {
    return (this.within ??= partsOf(this.syntax));
  }
}

interface SheetCells {
  readonly name: string;
  readonly read: ReadBlock;
  readonly isProtected: boolean;
}

/** All cells of a workbook as they are, read once: what formulas refer to, and which formula fills a cell. */
export class BookCells {
  private readonly owners = new Map<string, FormulaCell>();
  private readonly onSheet = new Map<string, FormulaCell[]>();

  private constructor(
    private readonly sheets: ReadonlyMap<string, SheetCells>,
    readonly formulas: readonly FormulaCell[],
  ) {
    for (const one of formulas) {
      const key = one.cell.sheet.toLowerCase();
      const all = this.onSheet.get(key) ?? [];
      all.push(one);
      this.onSheet.set(key, all);
      for (const cell of cellsIn(one.area)) this.owners.set(cellKey(cell), one);
    }
  }

  static async read(port: Port, breather: Breather): Promise<BookCells> {
    const sheets = new Map<string, SheetCells>();
    const formulas: FormulaCell[] = [];
    for (const { name, used, isProtected } of await port.sheets()) {
      await breather.pause();
      const read = await readInParts(port, used ?? oneCell({ sheet: name, row: 0, column: 0 }), breather);
      sheets.set(name.toLowerCase(), { name, read, isProtected });
      const all = formulaCells(read);
      const asked: typeof all = [];
      const ours = new Set<(typeof all)[number]>();
      for (const one of all) {
        if (breather.isDue()) await breather.pause();
        if (callsLof(one.formula)) ours.add(one);
        if (ours.has(one) || maySpill(one.formula)) asked.push(one);
      }
      const spills: (Block | null)[] = [];
      for (let first = 0; first < asked.length; first += cellsAtOnce(port)) {
        const some = asked.slice(first, first + cellsAtOnce(port));
        spills.push(...(await port.spills(some.map(({ cell }) => cell))));
        if (breather.isDue()) await breather.pause();
      }
      const areas = new Map(asked.map((one, at) => [one, spills[at] ?? null]));
      for (const one of all) {
        if (breather.isDue()) await breather.pause();
        const area = areas.get(one) ?? oneCell(one.cell);
        formulas.push(new FormulaCell(one.cell, one.formula, ours.has(one), area, valuesIn(read, area)));
      }
    }
    return new BookCells(sheets, formulas);
  }

  isProtected(sheet: string): boolean {
    return this.sheets.get(sheet.toLowerCase())?.isProtected ?? false;
  }

  has(sheet: string): boolean {
    return this.sheets.has(sheet.toLowerCase());
  }

  /** Row and column after the last one in use. */
  end(sheet: string): { readonly row: number; readonly column: number } {
    const block = this.sheets.get(sheet.toLowerCase())?.read.block;
    return block ? { row: block.row + block.rows, column: block.column + block.columns } : { row: 0, column: 0 };
  }

  valueAt({ sheet, row, column }: CellAddress): CellValue {
    const read = this.sheets.get(sheet.toLowerCase())?.read;
    return read?.values[row - read.block.row]?.[column - read.block.column] ?? null;
  }

  formulaAt({ sheet, row, column }: CellAddress): string | null {
    const read = this.sheets.get(sheet.toLowerCase())?.read;
    return read?.formulas[row - read.block.row]?.[column - read.block.column] ?? null;
  }

  values(block: Block): GivenCells {
    const read = this.sheets.get(block.sheet.toLowerCase())?.read;
    return read ? valuesIn(read, block) : [];
  }

  /** The formula that fills a cell now. */
  ownerOf(cell: CellAddress): FormulaCell | undefined {
    return this.owners.get(cellKey(cell));
  }

  formulasOn(sheet: string): readonly FormulaCell[] {
    return this.onSheet.get(sheet.toLowerCase()) ?? [];
  }
}

/** Excel answers in its own time, and each question costs; the others work within the page. */
const cellsAtOnce = (port: Port): number => (port.host === "excel" ? Infinity : 250);

async function readInParts(port: Port, block: Block, breather: Breather): Promise<ReadBlock> {
  const most = Math.max(1, Math.floor((4 * cellsAtOnce(port)) / block.columns));
  if (block.rows <= most) return port.read(block);
  const parts: ReadBlock[] = [];
  for (let first = 0; first < block.rows; first += most) {
    const rows = Math.min(most, block.rows - first);
    parts.push(await port.read({ ...block, row: block.row + first, rows }));
    if (breather.isDue()) await breather.pause();
  }
  return {
    block,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

/** Sheets' names do not differ by case in a formula. */
const cellKey = ({ sheet, row, column }: CellAddress): string => `${sheet.toLowerCase()}!${row},${column}`;

export function* cellsIn({ sheet, row, column, rows, columns }: Block): Generator<CellAddress> {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) yield { sheet, row: row + r, column: column + c };
}

/** Functions that give one cell of cells that are one each. */
const single = new Set(
  "ABS AND CONCATENATE DATE DAY EXACT IF IFERROR IFNA INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LOWER MAX MID MIN MONTH NOT OR PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SUBSTITUTE TEXT TODAY TRIM UPPER VALUE YEAR".split(
    " ",
  ),
);

/** Whether a formula may fill several cells: not when it has nothing but single cells and functions of these. */
function maySpill(formula: string): boolean {
  const all = tokens(formula);
  return all.some(({ kind, text }, at) => {
    if (kind === "brackets" || kind === "quoted") return true;
    if (kind === "sign") return text === ":" || text === "#" || text === "{";
    if (kind !== "word" || parseCellName(text) !== null || /^(?:[\d.]+e?|true|false)$/i.test(text)) return false;
    return all[at + 1]?.text !== "(" || !single.has(text.toUpperCase());
  });
}
