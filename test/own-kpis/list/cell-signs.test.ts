import { isCode, signsOf } from "../../../src/own-kpis/list/cell-signs.ts";
import { cellOf } from "./grid-of.ts";

const signs = (text: string) =>
  Object.entries(signsOf(cellOf(text), text))
    .filter(([, is]) => is)
    .map(([sign]) => sign);

describe("what one cell looks like", () => {
  test.each([
    ["47.1", "isNumber"],
    ["≥ 85%", "isLimit"],
    ["n/a", "isState"],
    ["Q2 2025/26", "isPeriod"],
    ["G", "isRag"],
    ["↑", "isDirection"],
    ["Bigger is better", "isPolarity"],
    ["per 1,000", "isUnit"],
    ["SCS28", "isCode"],
    ["1.2", "isNumbering"],
    ["Persistent absence", "isWords"],
  ])("%p: %s", (text, sign) => {
    expect(signs(text)).toContain(sign);
  });

  test("a figure is no code, and a month no code either", () => {
    expect(["47.1", "12", "Sep 25"].map((text) => signs(text).includes("isCode"))).toEqual([false, false, false]);
  });

  test("codes are letters with digits, or digits in three parts", () => {
    expect(["CY01", "NI 117", "KPI-12a", "1.2.3", "ASC/4", "12b"].map(isCode)).toEqual(Array(6).fill(true));
    expect(["Recycling", "47.1", "30 June 2025, provisional figure"].map(isCode)).toEqual([false, false, false]);
  });
});
