import { providePack } from "../../../src/functions/pack-holder.ts";
import { figurePage, type FigurePage } from "../../../src/taskpane/model/figure-page.ts";
import { metricInsertions, type MetricInsertion } from "../../../src/taskpane/model/insertions.ts";
import type { PaneModel } from "../../../src/taskpane/model/pane-model.ts";
import { paneModelOf } from "../../fixtures/pane-model.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { call } from "../../functions/calling.ts";
import { modelOf } from "./pane-models.ts";

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
      // A whole call that fails is one cell, whatever was kept free for it.
      const failed = answer.length === 1 && answer[0]?.length === 1 && String(answer[0][0]).startsWith("#");
      if (!failed) expect([said, answer.length, answer[0]?.length]).toEqual([said, rows, columns]);
    }
});

describe("on a small pack", () => {
  function offered(council: string, id: string, period: string | null = null, set = "neighbours") {
    const model = modelOf(council, { set });
    const page = figurePage(model, model.desk.pack.seriesById.get(id)!, period)!;
    const all = metricInsertions(model, page);
    return (asked: MetricInsertion["id"]) => all.find((one) => one.id === asked)!;
  }

  test("formulas name the series in words, leave the current period out and name an older one", () => {
    const now = offered("Kent", "O08M01-F");
    expect(now("value").call).toEqual({ name: "METRIC", args: ["Kent", "healthy life expectancy, female", null] });
    expect(now("sentence").call).toEqual({
      name: "NARRATIVE",
      args: ["Kent", "healthy life expectancy, female", null, null],
    });
    const before = offered("Kent", "O08M01-F", "2019 - 21", "region");
    expect(before("value").call.args).toEqual(["Kent", "healthy life expectancy, female", "2019 - 21"]);
    expect(before("comparison").call.args).toEqual(["Kent", "healthy life expectancy, female", "region", "2019 - 21"]);
  });

  test("the trend of a series without a break is whole, with one it begins at the newest break", () => {
    expect(offered("Kent", "O06M09")("trend")).toMatchObject({
      rows: 6,
      call: { args: ["Kent", "persistent absence", null, "median", null] },
    });
    // Eight years of Attainment 8, of which two are by the new method.
    expect(offered("Kent", "O06M10")("trend")).toMatchObject({
      rows: 2,
      call: { args: ["Kent", "Attainment 8", 2, "median", null] },
    });
  });

  test("a council without any figure still has a row for the reason in its trend", () => {
    expect(offered("Isles of Scilly", "O06M09")("trend").rows).toBe(1);
  });

  test("the table of the set has a row for everyone, those without a figure and the own one too, and a heading", () => {
    // East Sussex, Hampshire and Surrey beside Kent; East Sussex has no newest figure.
    expect(offered("Kent", "O06M09", null, "region")("set").rows).toBe(5);
    // The thirteen single-tier councils of the South East, the own one without a figure.
    expect(offered("Isle of Wight", "O06M09", null, "region")("set").rows).toBe(14);
  });
});
