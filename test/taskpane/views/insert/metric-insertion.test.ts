import { providePack } from "../../../../src/functions/pack-holder.ts";
import { metricInsertions } from "../../../../src/taskpane/model/insertions.ts";
import type { PaneModel } from "../../../../src/taskpane/model/pane-model.ts";
import { figurePage, type FigurePage } from "../../../../src/taskpane/model/figure-page.ts";
import { insertionsFor } from "../../../../src/taskpane/views/insert/metric-insertion.ts";
import { paneModelOf } from "../../../fixtures/pane-model.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";
import { call } from "../../../functions/calling.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

function pagesOf(model: PaneModel): FigurePage[] {
  return desk.pack.series.flatMap((series) => {
    const oldest = series.periods[0]?.label ?? null;
    return [figurePage(model, series, null), figurePage(model, series, oldest)].flatMap((page) => page ?? []);
  });
}

test.each([
  ["Kent", "neighbours"],
  ["Kent", "england"],
  ["Maidstone", "county-districts"],
  ["Gateshead", "dfe"],
])("all that the pages of %s against %s insert takes exactly the cells its formula gives", (council, set) => {
  const model = paneModelOf(council, set);
  expect(model.set.id).toBe(set);
  const pages = pagesOf(model);
  expect(pages.length).toBeGreaterThan(80);
  for (const page of pages)
    for (const { call: asked, rows, columns } of metricInsertions(model, page)) {
      const answer = call(asked.name, ...asked.args);
      const said = `${asked.name}(${asked.args.join(", ")})`;
      // A whole call that fails is one cell, however many were kept free for it.
      const failed = answer.length === 1 && answer[0]?.length === 1 && String(answer[0][0]).startsWith("#");
      if (!failed) expect([said, answer.length, answer[0]?.length]).toEqual([said, rows, columns]);
    }
});

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
