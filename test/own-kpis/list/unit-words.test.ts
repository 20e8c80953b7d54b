import { isUnitText, unitInWords } from "../../../src/own-kpis/list/unit-words.ts";

describe("units", () => {
  test("are known as such", () => {
    expect(["%", "Number", "Days", "£m", "per 1,000", "Rate per 10,000", "Ratio", "(%)"].map(isUnitText)).toEqual(
      Array(8).fill(true),
    );
    expect(["Place", "Children", "Performance", "Jane Smith", "High"].map(isUnitText)).toEqual(Array(5).fill(false));
  });

  test.each([
    ["% of waste recycled", "%"],
    ["Missed bins per 100,000", "per 100,000"],
    ["Waste per household (kg)", "kg"],
    ["Working days lost", "days"],
    ["Average days to let a home", "days"],
    ["Homes built", ""],
  ])("a name may say its own: %p %p", (name, unit) => {
    expect(unitInWords(name)).toBe(unit);
  });
});
