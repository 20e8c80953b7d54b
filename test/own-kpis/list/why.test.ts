import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

describe("why a column was taken for what it is", () => {
  test("is said in a sentence from heading and cells", () => {
    const list = readKpiList(
      gridOf(`
        Indicator | Actual | Target | England | Year end forecast | Blah |
        NEET | 5 | 4 | 3.5 | 4.4 | | G
        Absence | c | 15 | 16 | 16 | | R`),
    );
    expect(list?.columns.map(({ why }) => why)).toEqual([
      "Its heading is “Indicator”, and 2 of 2 cells are words.",
      "Its heading is “Actual”, and 1 of 2 cells are figures.",
      "Its heading is “Target”, and 2 of 2 cells are figures.",
      "Its heading speaks of others, such as England or neighbours: it is not your own figure or target.",
      "Its heading speaks of a forecast: it is not a figure yet.",
      "It is empty.",
      "No heading says it; 2 of 2 cells are colours or words for them.",
    ]);
  });
});
