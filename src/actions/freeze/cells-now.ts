import { isSameFormula } from "../../formula/same-formula.ts";
import { matches } from "./check.ts";
import type { Block, CellAddress, CellValue, Port, ReadBlock, SheetInfo } from "../../workbook/port.ts";
import { valuesIn } from "../../workbook/values-in.ts";
import type { Placed } from "./frozen-inputs.ts";

/**
 * What stands in the cells of some sheets now. What was written is judged by this alone: a host may say that a write
 * failed after it took place, or stop in the middle of one.
 */
export class CellsNow {
  private constructor(
    private readonly infos: ReadonlyMap<string, SheetInfo>,
    private readonly reads: ReadonlyMap<string, ReadBlock>,
  ) {}

  /** Reads the sheets on which some cells are; once more where that fails. */
  static async of(port: Port, placed: readonly { readonly cell: CellAddress }[]): Promise<CellsNow> {
    const wanted = new Set(placed.map(({ cell }) => cell.sheet));
    const read = async (): Promise<CellsNow> => {
      const infos = new Map((await port.sheets()).map((sheet) => [sheet.name, sheet]));
      const reads = new Map<string, ReadBlock>();
      for (const name of wanted) {
        const info = infos.get(name);
        const corner = { sheet: name, row: 0, column: 0, rows: 1, columns: 1 };
        if (info) reads.set(name, await port.read(info.used ?? corner));
      }
      return new CellsNow(infos, reads);
    };
    return read().catch(read);
  }

  /** Undefined for a sheet that is gone. */
  sheet(name: string): SheetInfo | undefined {
    return this.infos.get(name);
  }

  values(area: Block): CellValue[][] {
    const read = this.reads.get(area.sheet);
    return read ? valuesIn(read, area) : [];
  }

  /** Of each cell of an area, row by row. */
  formulas({ sheet, row, column, rows, columns }: Block): (string | null)[] {
    return Array.from({ length: rows * columns }, (_, i) =>
      this.formula({ sheet, row: row + Math.floor(i / columns), column: column + (i % columns) }),
    );
  }

  formula({ sheet, row, column }: CellAddress): string | null {
    const read = this.reads.get(sheet);
    return read?.formulas[row - read.block.row]?.[column - read.block.column] ?? null;
  }

  /** Whether a cell holds a content: a formula, a text, or nothing. */
  holds({ cell, formula }: Placed): boolean {
    const now = this.formula(cell);
    if (formula.startsWith("=")) return now !== null && isSameFormula(now, formula);
    const value = this.values({ ...cell, rows: 1, columns: 1 })[0]?.[0] ?? null;
    return now === null && this.infos.has(cell.sheet) && (value ?? "") === formula;
  }

  /** Whether an area holds plain values with this fingerprint. */
  isAsLeft(area: Block, check: string): boolean {
    return (
      this.infos.has(area.sheet) &&
      matches(check, this.values(area)) &&
      this.formulas(area).every((one) => one === null)
    );
  }
}
