import { readKpiList } from "../../../../src/own-kpis/read-list.ts";
import { isTransposed } from "../../../../src/own-kpis/list/layout/transposed.ts";
import { tableOf } from "../../../../src/own-kpis/list/table.ts";
import { gridOf } from "../grid-of.ts";

const is = (list: string): boolean => isTransposed(tableOf(gridOf(list), false));

test.each([
  [
    "rows of actuals and targets",
    "| Recycling rate | NEET | Absence\nActual | 45% | 3.9% | 18%\nTarget | 47% | 4% | 17%\nPeriod | 2024/25 | Dec 2025 | Autumn 2025",
  ],
  ["rows of months", "Month | Recycling rate | Missed bins\nApr-25 | 44% | 40\nMay-25 | 45% | 41\nJun-25 | 46% | 39"],
])("indicators across with %s are not read, and a sentence says what to do", (_, list) => {
  expect(is(list)).toBe(true);
  const read = readKpiList(gridOf(list));
  expect(read?.kpis).toEqual([]);
  expect(read?.remarks[0]).toContain("Transpose");
});

test.each([
  [
    "a list with its period first",
    "Period | Indicator | Actual | Target\n2024/25 | Recycling rate | 44% | 46%\n2024/25 | NEET | 4% | 5%",
  ],
  ["months across, with rows of targets", "Measure | Apr-25 | May-25\nActual | 44% | 45%\nTarget | 46% | 46%"],
  ["an ordinary list", "Indicator | Actual | Target\nRecycling rate | 44% | 46%\nNEET | 4% | 5%"],
])("%s does not stand across", (_, list) => expect(is(list)).toBe(false));
