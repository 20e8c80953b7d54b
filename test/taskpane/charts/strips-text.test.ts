import { stripsText } from "../../../src/taskpane/charts/strips-text.ts";
import { pair } from "../harness/example-set.ts";

describe("two councils in words", () => {
  test("how many indicators, what differs most and least, proxies, what is not known", () => {
    expect(stripsText(pair)).toBe(
      "Gateshead and Stockton-on-Tees on 7 indicators, most different first. " +
        "Most different: Qualified to level 3 70.8% against 57.3% and Output per hour £32.16 against £43.15. " +
        "Least different: Population 203k against 207k. An asterisk marks the nearest published figure. " +
        "Not known: Area cost adjustment.",
    );
  });

  test("a unit that the values leave open follows them", () => {
    const values = { own: 0.2, other: 0.1, ownText: "0.30", otherText: "0.12" };
    const strip = { id: "s21", name: "Landlord claims", proxy: false, pair: values, absent: "" };
    const strips = [{ ...strip, unit: "per 1,000 households, one quarter" }];
    expect(stripsText({ ...pair, strips })).toContain(
      "Landlord claims 0.30 against 0.12 per 1,000 households, one quarter.",
    );
  });

  test("one indicator has no least, none has neither", () => {
    expect(stripsText({ ...pair, strips: pair.strips.slice(0, 1) })).toBe(
      "Gateshead and Stockton-on-Tees on 1 indicator, most different first. Most different: Qualified to level 3 70.8% against 57.3%.",
    );
    expect(stripsText({ ...pair, strips: pair.strips.slice(-1) })).toBe(
      "Gateshead and Stockton-on-Tees on 0 indicators, most different first. Not known: Area cost adjustment.",
    );
  });
});
