import { MethodDrafting } from "../../../src/report/method/method-drafting.ts";

const table = (rows: number) => ({
  title: "Assumptions",
  name: "Assumptions",
  headings: ["Assumption", "Why"],
  rows: Array.from({ length: rows }, (_, at) => [`Assumption ${at}`, "So it is."]),
});

test("a title begins another sheet of paper where no row of its table would stand below it, and else does not", () => {
  const draft = new MethodDrafting("M", [25, 98], 10);
  draft.table(table(5));
  const second = draft.next;
  draft.table(table(5));
  const before = draft.heights.slice(0, second).reduce((sum, points) => sum + points, 0);
  expect(draft.breaks(before + 30)).toEqual([second]);
  expect(draft.breaks(before + 200)).toEqual([]);
});
