import type { CellValue, NewChart, RemoveChart, WriteCell } from "../../../src/workbook/port.ts";
import { refuseFilled } from "../../../src/workbook/refuse-filled.ts";
import { BookModel, type SheetModel } from "../../fixtures/book-model.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";

/** The council's own list as the mock-up shows it, with percentages typed as such. */
const kpis: readonly (readonly (string | number)[])[] = [
  ["Indicator", "Actual", "Target", "Floor", "Period", "Good is"],
  ["Pupils persistently absent", 16.2, 17, 20, "autumn term 2026", "low"],
  ["Care leavers aged 17 to 21 in work or study", 52, 55, 50, "March 2026", "high"],
  ["Potholes mended in 24 hours", 91, 90, 80, "Q2 2026/27", "high"],
  ["Young people not in education, employment or training", 5.2, 5, 6, "2024/25", "low"],
  ["Complaints answered in time", 88, 95, 90, "Q2 2026/27", "high"],
];

const answers: [string, CellValue[][]][] = [
  ['=LOF.METRIC("Gateshead","persistent absence")', [[17.1]]],
  ["=LOF.VERDICT($A7,C$3)", [["better"]]],
  ['=LOF.METRIC("Maidstone","persistent absence")', [[{ error: "#N/A" }]]],
  ['=LOF.METRIC("Kent","persistent absence")', [[19.4]]],
  ['=LOF.WHY("Maidstone","persistent absence")', [["Not a district's figure: try Kent."]]],
  ['=LOF.NEIGHBOURS("Gateshead",3)', [["Sefton"], ["Rochdale"], ["Barnsley"]]],
];

function fill(sheet: SheetModel, row: number, column: number, rows: readonly (readonly WriteCell[])[]): void {
  rows.forEach((cells, r) => cells.forEach((cell, c) => sheet.put(row + r, column + c, cell)));
}

/** A workbook with the council's own KPIs, some LOF formulas and one that fails. */
export function exampleBook(): ListenedPort {
  const book = new BookModel(new Map(answers));
  fill(book.add("Example KPIs"), 2, 0, kpis);
  const sheet = book.add("Absence");
  fill(sheet, 0, 0, [["Gateshead", { formula: '=LOF.METRIC("Gateshead","persistent absence")' }]]);
  fill(sheet, 2, 2, [["O06M05"]]);
  fill(sheet, 6, 0, [["Gateshead", null, { formula: "=LOF.VERDICT($A7,C$3)" }]]);
  fill(sheet, 8, 3, [[{ formula: '=LOF.METRIC("Maidstone","persistent absence")' }]]);
  fill(sheet, 10, 0, [[{ formula: '=LOF.NEIGHBOURS("Gateshead",3)' }]]);
  return new ListenedPort(book);
}

/** A port whose selection can be moved as a user would. */
export class ListenedPort extends MemoryPort {
  override readonly can = { charts: true, groupedUndo: true, liveSpills: true };
  /** Titles of the charts in the workbook. */
  readonly charts: string[] = [];
  private readonly listeners = new Set<(block: MemoryPort["selected"]) => void>();
  override onSelectionChanged = (callback?: (block: MemoryPort["selected"]) => void) => {
    if (callback) this.listeners.add(callback);
    return () => {
      if (callback) this.listeners.delete(callback);
    };
  };

  override addChart = async (chart?: NewChart): Promise<RemoveChart> => {
    if (chart) this.charts.push(chart.title);
    return async () => void this.charts.splice(this.charts.indexOf(chart?.title ?? ""), 1);
  };

  /** Checks the cells first where asked to, as the real implementations do. */
  override async write(...[at, cells, options = {}]: Parameters<MemoryPort["write"]>): Promise<void> {
    const block = { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (options.ifFilled === "refuse") await refuseFilled(this, block);
    await super.write(at, cells, options);
  }

  select(sheet: string, row: number, column: number, rows = 1, columns = 1): void {
    this.selected = { sheet, row, column, rows, columns };
    this.listeners.forEach((callback) => callback(this.selected));
  }
}
