import { targetInName } from "../../../src/own-kpis/list/target-in-name.ts";

describe("a target that a name states", () => {
  test.each([
    ["Reduce the death rate from 192.2/100000 population in 1995-97 to 115.3/100000 by 2010.", "115.3/100000"],
    ["An increase in adoptions from 70.3% in 2012/13 to 80% in 2013/14", "80%"],
    ["Reduce teenage pregnancies to achieve a 60% reduction by 2010.", null],
    ["Reduce by at least 10% the gap in mortality", null],
    ["Children aged 5 to 16", null],
    ["Responses from 16 to 18 year olds", null],
  ])("%p: %p", (name, target) => {
    expect(targetInName(name)).toBe(target);
  });
});
