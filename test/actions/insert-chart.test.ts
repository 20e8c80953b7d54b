import { setChartInsertion, trendChartInsertion } from "../../src/actions/insert-chart.ts";
import { insert, type Insertion, removeInserted } from "../../src/actions/insert.ts";
import { type NewChart, PortError, type RemoveChart } from "../../src/workbook/port.ts";
import { BookModel } from "../fixtures/book-model.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";
import { seriesOf } from "../fixtures/packs/tiny-pack.ts";

class ChartPort extends MemoryPort {
  override readonly can = { charts: true, groupedUndo: true, liveSpills: true };
  readonly charts: NewChart[] = [];
  override addChart = async (chart?: NewChart): Promise<RemoveChart> => {
    if (chart) this.charts.push(chart);
    return async () => void this.charts.splice(0);
  };
}

function emptyBook(): BookModel {
  const book = new BookModel(new Map());
  book.add("Sheet1");
  return book;
}

const subject = { council: "Kent", series: seriesOf("O06M09") };
const table: Insertion = {
  id: "set",
  name: "Table",
  formula: "=LOF.X()",
  rows: 5,
  columns: 4,
  formats: [{ at: { row: 1, column: 2, rows: 4, columns: 1 }, format: { numberFormat: "0.0" } }],
};
const setChart = setChartInsertion(subject, table, 3);
const trendChart = trendChartInsertion(subject, { ...table, rows: 7, columns: 3 });
const at = { sheet: "Sheet1", row: 2, column: 1 };
const block = { ...at, rows: setChart.rows, columns: setChart.columns };
const trendBlock = { ...at, rows: trendChart.rows, columns: trendChart.columns };

describe("a native chart", () => {
  test("of the set draws councils and values of the rows that have one", async () => {
    const port = new ChartPort(emptyBook());
    await insert(port, setChart, block);
    expect(port.charts).toMatchObject([
      { kind: "bar", data: { row: 2, column: 2, rows: 4, columns: 2 }, at: { row: 2, column: 6 } },
    ]);
    expect((await port.read(block)).formulas[0]?.[0]).toBe("=LOF.X()");
  });

  test("of the trend has headings over the figures, and their formats go down with them", async () => {
    const port = new ChartPort(emptyBook());
    await insert(port, trendChart, trendBlock);
    const { values, formulas } = await port.read({ ...trendBlock, rows: 2 });
    expect(values[0]).toEqual(["Period", "Kent", "Median of the set"]);
    expect(formulas[1]?.[0]).toBe("=LOF.X()");
    expect(port.charts).toMatchObject([{ kind: "line", data: { row: 2, column: 1, rows: 8, columns: 3 } }]);
    expect(trendChart.formats.map((one) => one.at.row)).toEqual([0, 2]); // the headings' own, then the figures'
    expect(trendChart.formats[0]?.format).toEqual({ bold: true });
  });

  test("is removed together with its table", async () => {
    const port = new ChartPort(emptyBook());
    await removeInserted(port, await insert(port, trendChart, trendBlock));
    expect(port.charts).toEqual([]);
    expect(port.book.sheet("Sheet1").used()).toBeNull();
  });

  test("that cannot be drawn leaves no table behind", async () => {
    const port = new ChartPort(emptyBook());
    port.addChart = async () => {
      throw new PortError("protected", "“Sheet1” is protected.");
    };
    await expect(insert(port, trendChart, trendBlock)).rejects.toMatchObject({ reason: "protected" });
    expect(port.book.sheet("Sheet1").used()).toBeNull();
  });

  test("is refused where the host has none, and nothing is written", async () => {
    const port = new MemoryPort(emptyBook());
    await expect(insert(port, setChart, block)).rejects.toMatchObject({ reason: "unsupported" });
    expect(port.writes).toEqual([]);
  });
});
