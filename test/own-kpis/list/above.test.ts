import { periodAbove } from "../../../src/own-kpis/list/above.ts";

describe("what stands above a list about its time", () => {
  test.each([
    [["Corporate report", "Quarter 2 2025/26"], "Quarter 2 2025/26"],
    [["Tower Index, November 2008"], "November 2008"],
    [["Report 2025/26", "Quarter 1 2025/26"], "Quarter 1 2025/26"],
    [["Performance of the council", "Key to colours"], null],
    [[], null],
  ])("%j is %p", (lines, period) => {
    expect(periodAbove(lines).period).toBe(period);
  });
});
