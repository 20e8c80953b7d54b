import { ownStanding } from "../../../src/own-kpis/standard/own-standing.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const read = (list: string) => readKpiList(gridOf(list))?.kpis ?? [];
const limits = (list: string) => read(list).map(({ target, floor }) => [target?.value ?? null, floor?.value ?? null]);

test("green is the target and red the floor; the bound says which way is good", () => {
  const kpis = read(`
    Indicator | Actual | Green | Amber | Red
    Tax collected | 96.2 | >=97 | 95 - 96.9 | <95
    Calls abandoned | 9.1 | <=5 | 5.1 - 8 | >8
    Homes prevented from loss | 30 | >=40 | 30 - 39 | <30`);
  expect(kpis.map((kpi) => [kpi.target?.value, kpi.floor?.value, ownStanding(kpi, null).colour])).toEqual([
    [97, 95, "amber"],
    [5, 8, "red"],
    [40, 30, "amber"],
  ]);
});

test("a target of its own stays the target, amber lies between", () => {
  expect(
    limits(`
      Measure | Result | Target | Amber threshold | Red threshold
      Appraisals done | 84 | 90 | 88 | 80`),
  ).toEqual([[90, 80]]);
});

test("without red, amber is where the floor is", () => {
  expect(
    limits(`
      Measure | Result | Green threshold | Amber threshold
      Appraisals done | 84 | 90 | 80`),
  ).toEqual([[90, 80]]);
});

test("how many are green and red is no target", () => {
  expect(
    limits(`
      Measure | Result | Green | Amber | Red
      Appraisals done | 84 | 4 | 2 | 1`),
  ).toEqual([[null, null]]);
});
