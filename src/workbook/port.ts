import type { Block, CellAddress } from "../formula/block.ts";
import type { NewChart } from "./new-chart.ts";

/**
 * The only interface to a workbook: plain blocks of cells, formats and charts in and out.
 *
 * It has three implementations: `excel/` (Office.js), `grid/` (the workbench), `xlsx/` (a file). No Office or
 * Univer type crosses it, and no part of a file. Rows and columns count from 0; a block is always on one sheet.
 */
export interface Port {
  readonly host: "excel" | "grid" | "file";
  /** What this implementation can do besides the methods below; the caller leaves out what is missing, and says so. */
  readonly can: {
    readonly charts: boolean;
    readonly groupedUndo: boolean;
    readonly liveSpills: boolean;
    /** Notes on cells; left out means no. */
    readonly notes?: boolean;
    /** Blocks marked up as tables, by `markUp` too; left out means no. */
    readonly tables?: boolean;
    /** Lists to choose from in cells, and sheets that are hidden; left out means no. */
    readonly choices?: boolean;
    /** Cells that lead to another place of the workbook; left out means no. */
    readonly links?: boolean;
    /** Small charts within cells; left out means no. */
    readonly sparklines?: boolean;
  };

  selection(): Promise<Block>;
  /** Calls back on every change of the selection; returns a function that stops it. */
  onSelectionChanged(callback: (selected: Block) => void): () => void;

  sheets(): Promise<readonly SheetInfo[]>;
  /**
   * Calls back after sheets were added, removed or renamed, by whomever, undo among them; returns a function that stops
   * it.
   */
  onSheetsChanged(callback: () => void): () => void;
  /** Values, formulas and shown texts of a block, or of all cells in use when only a sheet's name is given. */
  read(where: Block | string): Promise<ReadBlock>;
  /** Which cells of a block are merged, and which of its rows and columns are hidden. */
  shape(block: Block): Promise<BlockShape>;
  /**
   * The area each cell's formula fills, the cell itself included: only for the first cell of a spill. Null for a cell
   * without a formula, for one that fills only itself, and for one that cannot spill (#SPILL!).
   */
  spills(firstCells: readonly CellAddress[]): Promise<readonly (Block | null)[]>;
  /** Writes cells in chunks; text that looks like a formula stays text. Stops at `signal`, removing nothing. */
  write(at: CellAddress, cells: readonly (readonly WriteCell[])[], options?: WriteOptions): Promise<void>;
  /** Records what a block holds and how it looks, so that it can be put back; changes nothing. */
  keep(block: Block): Promise<KeptCells>;
  /**
   * Puts back what was recorded: contents, and whatever of its looks `write` changes.
   *
   * @param which which cells, by row and column of the block; all when left out
   */
  putBack(kept: KeptCells, which?: readonly (readonly boolean[])[]): Promise<void>;
  /** Adds a sheet with its cells, formats and print settings; the name is made unique and returned. */
  addSheet(sheet: NewSheet, options?: WriteOptions): Promise<string>;
  removeSheet(name: string): Promise<void>;
  /**
   * Gives a sheet of ours another name, which must be free, and its place among all sheets, counted from 0. Formulas go
   * on referring to it. Left out where a side cannot.
   */
  placeSheet?(sheet: string, to: { readonly name: string; readonly place: number }): Promise<void>;
  /**
   * Gives a block on a sheet of ours other looks: formats, rules, merges and heights that it had go, what is in its cells
   * stays. Places are those of the sheet; widths of columns before the block are passed over. Left out where a side
   * cannot.
   */
  dress?(block: Block, looks: SheetLooks): Promise<void>;
  /** Merges blocks of cells of which only the first holds something. */
  merge?(blocks: readonly Block[]): Promise<void>;
  /**
   * Marks up a block of a sheet as a table. After all its cells are written: Excel may fill the whole column with a formula
   * that is written into an empty one of a table.
   *
   * @throws PortError where the headings are formulas, or the block has a merged cell or another table in it
   */
  markUp?(table: NewTable): Promise<void>;
  /** Draws a native chart. Returns a function that removes it. */
  addChart(chart: NewChart): Promise<RemoveChart>;
  activate(where: Block): Promise<void>;

  /** Small keys kept in the workbook: the council, the set, named sets. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string | null): Promise<void>;

  /**
   * Runs several changes, added and removed sheets among them, as one undo step where the host can; otherwise just runs
   * them. Settings are in no undo step.
   */
  grouped<T>(label: string, work: () => Promise<T>): Promise<T>;
}

export type { Block, CellAddress, NewChart };

/** Removes one chart; does nothing if the user has already removed it. */
export type RemoveChart = () => Promise<void>;

export interface SheetInfo {
  readonly name: string;
  /** The smallest block with all filled cells; null for an empty sheet. */
  readonly used: Block | null;
  readonly isProtected: boolean;
}

/** An error value as a cell shows it: "#N/A", "#VALUE!", "#NAME?", "#BUSY!", "#SPILL!" ... */
export interface CellErrorValue {
  readonly error: string;
  /** Its sentence, where the host gives it (the workbench does, Excel does not). */
  readonly message?: string;
}

export type CellValue = string | number | boolean | CellErrorValue | null;

export interface ReadBlock {
  readonly block: Block;
  /**
   * Null for an empty cell; a formula that gives nothing is an empty text in Excel and the workbench, once calculated.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its "=", where the cell holds one (for a spill the first cell only); otherwise null. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** As the reader sees it, number format applied. */
  readonly texts: readonly (readonly string[])[];
}

/** What the reader of a sheet sees of a block besides its texts. Rows and columns count from the block's first cell. */
export interface BlockShape {
  /** Merged cells, as far as they are in the block; null where this host cannot say. */
  readonly merges: readonly Omit<Block, "sheet">[] | null;
  /** Rows that are hidden, by a filter too. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/**
 * What to put in a cell: text, number, truth value, null (empties the cell, keeps its format), an error as a constant
 * (only those of `constantErrors`), or a formula with the value it has now. A file stores `value` as the cached result;
 * Excel and the workbench calculate it themselves. A text is always text: never a formula, a date, a number or a truth
 * value, whatever it looks like.
 */
export type WriteCell = CellValue | { readonly formula: string; readonly value?: CellValue };

/** The errors a cell can hold without a formula. The others (#SPILL!, #BUSY!, #CALC! ...) only a formula can show. */
export const constantErrors: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#DIV/0!",
  "#NULL!",
]);

/**
 * How cells look among the user's own: no more than this is changed there, for `putBack` takes back no more in Excel,
 * where reading a fill or a border and setting it again does not give the same.
 */
export interface CellLook {
  readonly at: Omit<Block, "sheet">;
  readonly format: Pick<CellFormat, "bold" | "numberFormat">;
}

/** What a block held and how it looked. */
export interface KeptCells {
  readonly block: Block;
  /** What was entered: formulas and constants. Null for an empty cell and for one that another's formula fills. */
  readonly entered: readonly (readonly WriteCell[])[];
  /** The side's own record. */
  readonly record: unknown;
}

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Called with the rows written so far and the total. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Formats for the cells written, counted from the first of them, such as number formats for a formula's answer. */
  readonly formats?: readonly CellLook[];
  /** "refuse" looks at the cells again before writing and throws a "filled" PortError naming those that hold something. */
  readonly ifFilled?: "overwrite" | "refuse";
  /** True when the cells hold the same already and are only entered again: that is no step to undo. */
  readonly again?: boolean;
}

/** The format of a cell; colours are ours, not the host's. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  /** Vertical alignment; left out, the host's default. */
  readonly vertical?: "top" | "middle";
  readonly wrap?: boolean;
  readonly borderBottom?: string;
  readonly borderLeft?: string;
  /** A title (1) or a section's (2): in Excel and in files that style of Excel's, under the look that is given here. */
  readonly heading?: 1 | 2;
}

/**
 * A rule that colours cells by the text they hold, with a symbol in the number format, since colour is never the only
 * sign.
 */
export interface TextRule {
  readonly rows: readonly [first: number, last: number];
  readonly column: number;
  readonly equals: string;
  readonly format: Pick<CellFormat, "color" | "fill" | "bold" | "numberFormat">;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly (readonly WriteCell[])[];
  readonly formats: readonly { readonly at: Omit<Block, "sheet">; readonly format: CellFormat }[];
  readonly textRules: readonly TextRule[];
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  /** Columns out of view, on the screen and in print; what is in their cells counts as ever. */
  readonly hiddenColumns?: readonly number[];
  /**
   * The row (from 0) with the headings: it and those above stay in view, and it is repeated in print. Null for none.
   */
  readonly headerRow: number | null;
  /** On A4. The footer is on the left, page numbers on the right. */
  readonly print: {
    readonly landscape: boolean;
    readonly fitToWidth: boolean;
    /** Also fit to one page in height; only where that leaves the text large enough to read. */
    readonly fitToHeight?: boolean;
    readonly footer: string;
    /** A row that is repeated on each printed page, where it is not the headings that stay in view. */
    readonly repeatedRow?: number;
    /** Rows, from 0, before which a new sheet of paper begins; left out where a side cannot. */
    readonly breaks?: readonly number[];
    /** In inches, where other than usual (`print-margins.ts`). */
    readonly margins?: { readonly left: number; readonly right: number };
  } | null;
  /** Blocks that show their first cell across all of them: for running text only, never in a table. */
  readonly merges?: readonly Omit<Block, "sheet">[];
  /**
   * Heights that the host cannot determine itself: it does not know how long a formula's text may become. A row that
   * `grows` is made higher by the host once somebody types a text into it that is longer, where it can.
   */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number; readonly grows?: true }[];
  /** Cells with a text that lead to another cell when clicked, for implementations with `can.links`. */
  readonly links?: readonly { readonly row: number; readonly column: number; readonly to: CellAddress }[];
  /** Not shown among the tabs, and never printed; for implementations with `can.choices`. */
  readonly hidden?: boolean;
  /** Notes on cells, for implementations with `can.notes`; nothing may be said only in a note. */
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Blocks to be marked up as tables, for implementations with `can.tables`; if one cannot be, no sheet is added. */
  readonly tables?: readonly (Omit<NewTable, "at"> & { readonly at: Omit<Block, "sheet"> })[];
  /** Cells in which one of some texts is chosen, for implementations with `can.choices`; other texts can be typed too. */
  readonly choices?: readonly {
    readonly at: Omit<Block, "sheet">;
    /**
     * The texts themselves, 255 characters with the commas between, or the cells that hold them, on a sheet that is there
     * already or on this one.
     */
    readonly from: readonly string[] | Block;
    /** What is said beside the cell while it is selected. */
    readonly prompt?: string;
  }[];
  /** Small lines within cells, for implementations with `can.sparklines`; the cell's own text stays under the line. */
  readonly sparklines?: readonly { readonly row: number; readonly column: number; readonly data: Block }[];
}

/** How a part of a sheet looks. */
export type SheetLooks = Pick<NewSheet, "formats" | "textRules" | "columnWidths" | "rowHeights">;

/** A block whose first row has headings: plain texts, none twice. Nothing in it is merged. */
export interface NewTable {
  readonly at: Block;
  /** Made one that Excel takes, and unique in the workbook. */
  readonly name: string;
}

/**
 * What stopped a write or read, as a sentence for the pane: a cell being edited, another workbook in front, a protected
 * sheet ...
 */
export class PortError extends Error {
  constructor(
    readonly reason: "busy" | "protected" | "filled" | "stopped" | "unsupported" | "failed",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
