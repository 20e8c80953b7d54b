import { matchKpi } from "../../../src/own-kpis/match.ts";
import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../named-kpi.ts";

const entrants = "First time entrants to the youth justice system";
const pay = "Median gross weekly pay";
const match = (name: string, more: Partial<Kpi>) => matchKpi(shippedDesk(), namedKpi(name, more));
const figure = (value: number, text = String(value)): Partial<Kpi> => ({
  value: { value, text, held: value, unit: null, column: 1 },
});

describe("a measure that the framework gives as a rate", () => {
  test("is not called the same where a whole number without a unit may be a count", () => {
    for (const more of [figure(61), { unread: "<5" }, { ...figure(61.4), unit: "number" }]) {
      const { grade, reasons } = match(entrants, more);
      expect(grade).toBe("partial");
      expect(reasons).toContainEqual(expect.objectContaining({ part: "unit" }));
    }
  });

  test("is, where the figure or the list says a rate", () => {
    expect(match(entrants, figure(161.4)).grade).toBe("close");
    expect(match(entrants, figure(161, "161.0")).grade).toBe("close");
    expect(match(entrants, { ...figure(161), unit: "per 100,000" }).grade).toBe("close");
    expect(match("Rate of first time entrants to the youth justice system", figure(161)).grade).toBe("close");
  });
});

test("pounds a week are no count, however whole", () => {
  expect(match(pay, figure(650)).grade).toBe("close");
});

test("where people work is not where they live", () => {
  for (const name of [`${pay} of people who work in the borough`, `Workplace-based ${pay}`, `${pay}, jobs in the city`])
    expect(match(name, figure(650)).grade).not.toBe("close");
});
