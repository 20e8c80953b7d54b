import { mostPoints, onPaper } from "../../src/report/paper.ts";

describe("rows on sheets of paper", () => {
  const half = Math.floor(mostPoints / 2) - 10;

  test("a row stands whole on one sheet, and the headings take room on every sheet but the first", () => {
    expect(onPaper([half, half], 100)).toMatchObject({ sheets: 1 });
    expect(onPaper([half, half, 50], 100).sheets).toBe(2);
    const { left } = onPaper([half, half, 50], 100);
    expect(onPaper([half, half, 50, left], 100).sheets).toBe(2);
    expect(onPaper([half, half, 50, left + 1], 100).sheets).toBe(3);
  });

  test("a sheet of paper begins at a break, whatever room is left", () => {
    expect(onPaper([20, 20, 20], 10, [2])).toEqual({ sheets: 2, left: onPaper([30], 10).left });
  });
});
