import { plainNumber } from "../../../src/readers/table/read-cell.ts";

describe("the number in a text", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["-0.0", 0],
    ["007", 7],
    ["12.50", 12.5],
    ["-3.25", -3.25],
    ["−3.25", -3.25],
    ["+4", 4],
    [".5", 0.5],
    ["-.5", -0.5],
    ["1,234.5", 1234.5],
    ["£1,234", 1234],
    ["12%", 12],
    ["1e3", 1000],
    ["9007199254740993", 9007199254740992],
    ["0.1234567890123456789", 0.12345678901234568],
  ])("%j is %d", (text, value) => {
    expect(plainNumber(text)).toBe(value);
  });

  test.each(["", "-", "1.", "1.2.3", "1 2", "12,34", "--1", "0x1f", "Infinity", `1e${"9".repeat(9)}`, "9".repeat(400)])(
    "there is none in %j",
    (text) => {
      expect(plainNumber(text)).toBeNull();
    },
  );
});
