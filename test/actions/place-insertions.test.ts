import { insertSetChart, insertTrendChart } from "../../src/actions/insert-chart.ts";
import type { Insertion } from "../../src/actions/insert.ts";
import { neighbourInsertion, pairInsertion } from "../../src/actions/place-insertions.ts";
import type { NewChart } from "../../src/workbook/port.ts";
import { BookModel } from "../fixtures/book-model.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";
import { areaNamed, seriesOf, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { call, usePack } from "../functions/calling.ts";

beforeAll(() => usePack());

const kent = areaNamed("Kent");

describe("the list of neighbours", () => {
  test.each([
    [null, '=LOF.NEIGHBOURS("Kent",,,TRUE)'],
    ["DfE", '=LOF.NEIGHBOURS("Kent",,"DfE",TRUE)'],
  ])("of the set %p takes as many cells as its formula gives", (set, formula) => {
    const insertion = neighbourInsertion(tinyPack, kent, set);
    const answer = call("NEIGHBOURS", "Kent", null, set, true);
    expect(insertion).toMatchObject({ formula, rows: answer.length, columns: answer[0]?.length });
  });

  test("is not offered for a set that is no list of neighbours, or that the council has not", () => {
    expect(neighbourInsertion(tinyPack, kent, "region")).toBeNull();
    expect(neighbourInsertion(tinyPack, areaNamed("Maidstone"), "DfE")).toBeNull();
  });
});

test("the explanation of a pair takes as many cells as its formula gives", () => {
  const insertion = pairInsertion(tinyPack, kent, areaNamed("Surrey"), "LOFDEV");
  const answer = call("EXPLAIN", "Kent", "Surrey");
  expect(insertion).toMatchObject({
    formula: '=LOFDEV.EXPLAIN("Kent","Surrey")',
    rows: answer.length,
    columns: answer[0]?.length,
  });
});

class ChartPort extends MemoryPort {
  override readonly can = { charts: true, groupedUndo: true, liveSpills: true };
  readonly charts: NewChart[] = [];
  override addChart = async (chart?: NewChart): Promise<void> => {
    if (chart) this.charts.push(chart);
  };
}

function emptyPort(): ChartPort {
  const book = new BookModel(new Map());
  book.add("Sheet1");
  return new ChartPort(book);
}

const subject = { council: "Kent", series: seriesOf("O06M09") };
const insertion: Insertion = { id: "set", name: "Table", formula: "=LOF.X()", rows: 5, columns: 4, formats: [] };
const block = { sheet: "Sheet1", row: 2, column: 1, rows: 5, columns: 4 };

describe("a native chart", () => {
  test("of the set draws councils and values of the rows that have one", async () => {
    const port = emptyPort();
    await insertSetChart(port, subject, insertion, 3, block);
    expect(port.charts).toMatchObject([
      { kind: "bar", data: { row: 2, column: 2, rows: 4, columns: 2 }, at: { row: 2, column: 6 } },
    ]);
    expect((await port.read(block)).formulas[0]?.[0]).toBe("=LOF.X()");
  });

  test("of the trend has headings over the figures", async () => {
    const port = emptyPort();
    await insertTrendChart(port, subject, { ...insertion, rows: 7, columns: 3 }, { ...block, rows: 8, columns: 3 });
    const { values, formulas } = await port.read({ ...block, rows: 2, columns: 3 });
    expect(values[0]).toEqual(["Period", "Kent", "Median of the set"]);
    expect(formulas[1]?.[0]).toBe("=LOF.X()");
    expect(port.charts).toMatchObject([{ kind: "line", data: { row: 2, column: 1, rows: 8, columns: 3 } }]);
  });

  test("is refused where the host has none, and nothing is written", async () => {
    const book = new BookModel();
    book.add("Sheet1");
    const port = new MemoryPort(book);
    await expect(insertSetChart(port, subject, insertion, 3, block)).rejects.toMatchObject({ reason: "unsupported" });
    expect(port.writes).toEqual([]);
  });
});
