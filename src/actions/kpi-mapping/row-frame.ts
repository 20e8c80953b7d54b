import type { ColumnReading, Kpi, KpiColumn } from "../../own-kpis/kpi.ts";
import type { Expression } from "../../formula/expression.ts";
import type { Argument } from "../../formula/formula.ts";
import { at } from "../../report/cells.ts";
import type { CellAddress, ReadBlock } from "../../workbook/port.ts";
import type { MappingColumn, MappingColumns } from "./mapping-columns.ts";
import type { ListCell } from "./own-figure.ts";

/** What all rows of a table share: the user's list, the columns written, the council and the set. */
export interface TableFrame {
  /** The user's range, with what it holds. */
  readonly list: ReadBlock;
  readonly read: readonly ColumnReading[];
  readonly columns: MappingColumns;
  readonly council: Argument;
  readonly set: Argument;
}

/** One row of the table: which cells of the list it reads, and where its own are. */
export class RowFrame {
  constructor(
    readonly table: TableFrame,
    readonly kpi: Kpi,
    /** The first cell of the row in the table. */
    private readonly place: CellAddress,
  ) {}

  /** A cell of this row, by its column. */
  ownCell(id: MappingColumn): CellAddress {
    return { ...this.place, column: this.place.column + this.table.columns.place(id) };
  }

  /** The same in a formula: it goes along when the rows are sorted. */
  own(id: MappingColumn): Expression {
    return { kind: "cell", at: this.ownCell(id), fixed: false };
  }

  /** A cell of the list, of the KPI's row where no other is given. */
  listed(column: number, row = this.kpi.row): ListCell {
    const { block, values, texts } = this.table.list;
    const value = values[row]?.[column] ?? null;
    const held = typeof value === "object" || typeof value === "boolean" ? (texts[row]?.[column] ?? "") : value;
    return {
      at: at({ sheet: block.sheet, row: block.row + row, column: block.column + column }),
      held: value === null || held === "" ? null : held,
    };
  }

  /** The cell with the KPI's name; null where it stands in a merged cell further up. */
  get nameCell(): ListCell | null {
    const { nameRow = this.kpi.row } = this.kpi;
    const [first] = this.cellsOf("name", nameRow).filter(({ held }) => held !== null);
    return first ?? null;
  }

  /** The cells of the KPI's row, or another, in all columns of a kind. */
  cellsOf(kind: KpiColumn, row?: number): ListCell[] {
    return this.table.read.filter((one) => one.kind === kind).map(({ column }) => this.listed(column, row));
  }

  /** The one cell of a kind that says a text, or that is empty for ""; null where none does, or several do. */
  cellSaying(kind: KpiColumn, text: string): ListCell | null {
    const said = this.cellsOf(kind).filter(({ held }) => String(held ?? "").trim() === text.trim());
    return said.length === 1 ? (said[0] ?? null) : null;
  }
}
