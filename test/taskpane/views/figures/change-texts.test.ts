import { changeTexts } from "../../../../src/taskpane/views/figures/change-texts.ts";

describe("a cell's two values side by side", () => {
  test.each([
    ["two numbers have two decimals at most, both as many", 20.51234, 17.1, ["20.51", "17.10"]],
    ["more decimals where they would look the same", 19.41965, 19.41971, ["19.41965", "19.41971"]],
    ["a true minus and thousands", -2.4, 2596, ["−2.4", "2,596.0"]],
    ["words as they are", "similar", "better", ["similar", "better"]],
    ["an error by its code", { error: "#N/A", message: "Not published." }, 5.2, ["#N/A", "5.2"]],
    ["a word for nothing", null, "", ["empty", "empty"]],
    ["truth as Excel writes it", true, false, ["TRUE", "FALSE"]],
  ])("%s", (_, before, after, texts) => {
    expect(changeTexts(before, after, "empty")).toEqual(texts);
  });

  test("two numbers that are not the same never look the same, short of what a number can hold", () => {
    for (const before of [0, 1, 17.1, -3.25, 123456.789])
      for (const by of [1, 0.1, 0.01, 1e-4, 1e-7, 1e-9]) {
        const [was, will] = changeTexts(before, before + by, "empty");
        expect([before, by, was === will]).toEqual([before, by, false]);
      }
  });

  test("a long text is cut, and says so", () => {
    const [was] = changeTexts("x".repeat(500), 1, "empty");
    expect(was).toHaveLength(240);
    expect(was.endsWith("…")).toBe(true);
  });
});
