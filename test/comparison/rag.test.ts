import fc from "fast-check";
import { rag } from "../../src/comparison/rag.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";

const mark = { target: 95, floor: 90 };

test("high good: green from the target, amber from the floor up to it, red below the floor", () => {
  expect(rag(95, mark, 1)).toBe("green");
  expect(rag(94.9, mark, 1)).toBe("amber");
  expect(rag(90, mark, 1)).toBe("amber");
  expect(rag(89.9, mark, 1)).toBe("red");
});

test("low good: the mirror", () => {
  const low = { target: 10, floor: 15 };
  expect(rag(10, low, -1)).toBe("green");
  expect(rag(10.1, low, -1)).toBe("amber");
  expect(rag(15, low, -1)).toBe("amber");
  expect(rag(15.1, low, -1)).toBe("red");
});

test("the mirror is exact", () => {
  const figure = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(figure, figure, fc.option(figure), (value, target, floor) => {
      const turned = { target: -target, floor: floor === null ? null : -floor };
      const [high, low] = [rag(value, { target, floor }, 1), rag(-value, turned, -1)];
      expect(isNoValue(high) ? high.reason : high).toBe(isNoValue(low) ? low.reason : low);
    }),
  );
});

test("no target: no target", () =>
  expect(rag(1, { target: null, floor: 3 }, 1)).toMatchObject({ reason: "no-target" }));

test("no floor: green or the target missed", () => {
  expect(rag(95, { target: 95, floor: null }, 1)).toBe("green");
  expect(rag(94, { target: 95, floor: null }, 1)).toBe("missed");
  expect(rag(-6, { target: -5, floor: null }, 1)).toBe("missed");
  expect(rag(6, { target: 5, floor: null }, -1)).toBe("missed");
});

test("floor on the wrong side of the target: an error that says so", () => {
  expect(rag(99, { target: 90, floor: 95 }, 1)).toMatchObject({
    reason: "floor-on-wrong-side",
    detail: { target: 90, floor: 95 },
  });
  expect(rag(1, { target: 15, floor: 10 }, -1)).toMatchObject({ reason: "floor-on-wrong-side" });
});

test("a floor equal to the target leaves no amber", () => {
  expect(rag(90, { target: 90, floor: 90 }, 1)).toBe("green");
  expect(rag(89, { target: 90, floor: 90 }, 1)).toBe("red");
});

test("pol 0: no RAG, whatever else is given", () => {
  expect(rag(90, mark, 0)).toMatchObject({ reason: "neutral-polarity" });
  expect(rag(90, { target: null, floor: null }, 0)).toMatchObject({ reason: "neutral-polarity" });
});

test("targets and floors of 0 are targets and floors", () => {
  expect(rag(-1, { target: 0, floor: null }, 1)).toBe("missed");
  expect(rag(-1, { target: 5, floor: 0 }, 1)).toBe("red");
});

test("a figure is on its target or floor by 12 significant digits, as in a spreadsheet", () => {
  // 45.3 + 20.4 is 65.69999999999999 in binary arithmetic; a spreadsheet's =45.3+20.4>=65.7 is TRUE.
  expect(45.3 + 20.4).toBeLessThan(65.7);
  expect(rag(45.3 + 20.4, { target: 65.7, floor: 60 }, 1)).toBe("green");
  expect(rag(45.3 + 20.4, { target: 70, floor: 65.7 }, 1)).toBe("amber");
  expect(rag(0.1 + 0.2, { target: 0.3, floor: null }, -1)).toBe("green");
  expect(rag(65.7, { target: 45.3 + 20.4, floor: 65.7 }, 1)).toBe("green");
  expect(rag(65.6999, { target: 65.7, floor: 60 }, 1)).toBe("amber");
});
