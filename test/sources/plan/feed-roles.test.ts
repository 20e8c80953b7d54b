import type { Feed } from "../../../src/sources/plan/feed-picks.ts";
import { rolesOf, wantsSheet } from "../../../src/sources/plan/feed-roles.ts";

const named = (name: string, sheet?: RegExp) => ({
  isSeries: (series: string) => series === name,
  ...(sheet !== undefined && { sheet }),
});
const feed: Feed = {
  formats: ["F", "G"],
  ...named("Rate", /^T1$/),
  basis: "equal",
  over: named("All", /^T2$/),
  less: named("Part"),
  counts: { numerator: named("Cases"), denominator: named("All", /^T2$/) },
};
const roles = (series: string, sheet: string | null, format = "F") =>
  rolesOf({ format, sheet, series }, { O06M09: [feed], O06M08: "Nothing gives it." }).map(
    ({ id, role }) => `${id} ${role}`,
  );

test("a published series has each part that names it, on the sheet of that part only", () => {
  expect(roles("Rate", "T1")).toEqual(["O06M09 figure"]);
  expect(roles("Rate", "T2")).toEqual([]);
  expect(roles("Rate", null)).toEqual([]);
  expect(roles("All", "T2", "G")).toEqual(["O06M09 over", "O06M09 denominator"]);
  expect(roles("Part", "T9")).toEqual(["O06M09 less"]);
  expect(roles("Cases", null)).toEqual(["O06M09 numerator"]);
});

test("another format, or a name that is only like it, has none", () => {
  expect(roles("Rate", "T1", "H")).toEqual([]);
  expect(roles("Rates", "T1")).toEqual([]);
});

test("a sheet is wanted where any part of a series of ours stands on it", () => {
  const waste = "Local authority collected waste (ENV18)";
  expect(wantsSheet(waste, "Table_3")).toBe(true);
  expect(wantsSheet(waste, "Table_2")).toBe(false);
  expect(wantsSheet("Explore Local Statistics CSV", null)).toBe(true);
  expect(wantsSheet("No such format", "Table_3")).toBe(false);
});
