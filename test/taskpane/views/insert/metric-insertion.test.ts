import { providePack } from "../../../../src/functions/pack-holder.ts";
import { figurePage, type FigurePage } from "../../../../src/taskpane/model/figure-page.ts";
import { insertionsFor } from "../../../../src/taskpane/views/insert/metric-insertion.ts";
import { paneModelOf } from "../../../fixtures/pane-model.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";
import { call } from "../../../functions/calling.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

test("the comparison row has a heading above each of its cells, and so does the trend; both can be left out", () => {
  const model = paneModelOf("Kent");
  const page = figurePage(model, desk.pack.seriesById.get("O06M09")!, null)!;
  const choices = insertionsFor(model, page, "LOF", false);
  const headed = choices.filter(({ headings }) => headings !== undefined);
  expect(headed.map(({ id }) => id)).toEqual(["comparison", "trend"]);
  for (const { headings, rows, columns, formats, plain } of headed) {
    expect(headings).toHaveLength(columns);
    expect(plain).toMatchObject({ rows: rows - 1, columns });
    expect(plain?.headings).toBeUndefined();
    // A value's format is on the row of the value.
    expect(formats.map(({ at }) => at.row)).toEqual([0, ...plain!.formats.map(({ at }) => at.row + 1)]);
  }
  // COMPARE's own order: value, period, unit, median, gap, rank, of, quartile, verdict, direction, n.
  const [row] = call("COMPARE", "Kent", "O06M09") as [unknown[]];
  const under = (heading: string): unknown => row[headed[0]!.headings!.indexOf(heading)];
  expect([under("Period"), under("Unit"), under("Rank"), under("Members with a figure")]).toEqual([
    "2024/25",
    "%",
    15,
    15,
  ]);
});

describe("a chart", () => {
  const model = paneModelOf("Kent");
  const page = (id: string): FigurePage => figurePage(model, desk.pack.seriesById.get(id)!, null)!;
  const block = { sheet: "Sheet1", row: 4, column: 1, rows: 17, columns: 4 };

  test("is offered where the host draws charts only", () => {
    const ids = (charts: boolean): string[] => insertionsFor(model, page("O06M09"), "LOF", charts).map(({ id }) => id);
    expect(ids(false)).toEqual(["value", "comparison", "set", "trend", "sentence"]);
    expect(ids(true)).toEqual([...ids(false), "set-chart", "trend-chart"]);
  });

  test("of the set draws as many rows as have a figure, under the headings of the table", () => {
    const [chart] = insertionsFor(model, page("O06M09"), "LOF", true).filter(({ id }) => id === "set-chart");
    // Kent and its fifteen all have persistent absence for 2024/25.
    expect(chart?.chart?.(block).data).toEqual({ sheet: "Sheet1", row: 4, column: 2, rows: 17, columns: 2 });
  });
});
