import { stem } from "../../../src/own-kpis/measure/stem.ts";

test.each([
  ["recycled", "recycling"],
  ["volunteers", "volunteering"],
  ["persistently", "persistent"],
  ["placements", "placed"],
  ["injured", "injuries"],
])("%p and %p are one word", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test("short and different words stay apart", () => {
  expect(stem("care")).not.toBe(stem("carers"));
  expect(stem("bus")).toBe("bus");
});
