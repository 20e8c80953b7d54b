import { lentPolarity } from "../../../src/own-kpis/match/lent-polarity.ts";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import { namedKpi } from "../named-kpi.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const match = (name: string) => matchKpi(shippedDesk(), namedKpi(name));

test("an accepted match lends which way is good", () => {
  expect(lentPolarity(match("Household waste recycled or composted (%)"))).toBe("higher-is-better");
});

test("nothing accepted lends nothing", () => {
  expect(lentPolarity(null)).toBeNull();
});

test("what counts the opposite has no good direction to borrow", () => {
  const opposite = match("Household waste not recycled (%)");
  expect(opposite.isOpposite).toBe(true);
  expect(lentPolarity(opposite)).toBeNull();
});
