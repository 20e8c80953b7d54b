import fc from "fast-check";
import type { Kpi, KpiTolerance } from "../../../src/own-kpis/kpi.ts";
import { ownStanding, type OwnStanding } from "../../../src/own-kpis/standard/own-standing.ts";
import { kpi, limit, number } from "./kpi-for-tests.ts";

const high = "higher-is-better";
const low = "lower-is-better";
const standing = (
  more: Partial<Kpi>,
  accepted: "higher-is-better" | "lower-is-better" | "neutral" | null = null,
): OwnStanding => ownStanding(kpi(more), accepted);
const tolerance = (value: number, text = String(value), more: Partial<KpiTolerance> = {}): KpiTolerance => ({
  ...number(value, text),
  isOpen: false,
  ...more,
});

describe("against target and floor", () => {
  test.each([
    [16.2, "green", "on target, 17"],
    [17, "green", "on target, 17"],
    [18, "amber", "between floor and target, 20 and 17"],
    [20, "amber", "at the floor, 20"],
    [20.1, "red", "past the floor, 20"],
  ])("where low is good, %f against target 17 and floor 20 is %s", (value, colour, words) => {
    expect(standing({ value: number(value) })).toMatchObject({ colour, words, factor: -1, target: 17, floor: 20 });
  });

  test.each([
    [55, "green", "on target, 55"],
    [52, "amber", "between floor and target, 50 and 55"],
    [50, "amber", "at the floor, 50"],
    [49, "red", "past the floor, 50"],
  ])("where high is good, %f against target 55 and floor 50 is %s", (value, colour, words) => {
    const judged = standing({ value: number(value), target: limit(55), floor: limit(50), polarity: high });
    expect(judged).toMatchObject({ colour, words, factor: 1 });
  });

  test("without a floor a missed target is only that", () => {
    const missed = standing({ value: number(18), floor: null });
    expect(missed).toMatchObject({ colour: "missed", words: "above target, 17; no floor given", floor: null });
  });

  test("equal is equal as a spreadsheet compares: =45.3+20.4 is on a target of 65.7", () => {
    expect(45.3 + 20.4).toBeLessThan(65.7);
    const judged = standing({
      value: number(45.3 + 20.4, "65.7"),
      target: limit(65.7),
      floor: limit(60),
      polarity: high,
    });
    expect(judged.colour).toBe("green");
  });

  test("a strict target is not met by being equal to it: below 6", () => {
    const six = { value: number(6), target: limit(6, "Below 6", "below"), polarity: null };
    expect(standing({ ...six, floor: null })).toMatchObject({ colour: "missed", isTargetStrict: true });
    expect(standing({ ...six, floor: null }).words).toBe(
      "at the target, which is to be stayed below, Below 6; no floor given",
    );
    expect(standing({ ...six, floor: limit(8) }).colour).toBe("amber");
    expect(standing({ ...six, value: number(5.9), floor: limit(8) }).colour).toBe("green");
  });

  test("a floor that says where red begins is red itself", () => {
    const red = standing({ value: number(20), floor: limit(20, "20 or more", "at-least") });
    expect(red).toMatchObject({ colour: "red", words: "at the floor, 20 or more, which is red", isFloorStrict: true });
    expect(standing({ value: number(20), floor: limit(20, ">20", "above") }).colour).toBe("amber");
  });

  test("a figure on the good side of its target is green, whatever the floor", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (target, better) => {
        const value = number(target + better);
        return standing({ value, target: limit(target), floor: limit(0), polarity: high }).colour === "green";
      }),
    );
  });
});

describe("what is not there is said", () => {
  test("no figure, in the words of its cell", () => {
    expect(standing({ value: null }).words).toBe("no figure");
    expect(standing({ value: null, unread: "<5" }).words).toBe("“<5” is not a number");
    expect(standing({ value: null, unread: "c", unreadMeans: "suppressed" }).words).toBe("no figure: “c”, suppressed");
  });

  test("no target, and a target that is not read, are two things", () => {
    expect(standing({ target: null })).toMatchObject({ colour: null, words: "no target given", brief: "no target" });
    expect(standing({ target: null, unreadTarget: "Top quartile" })).toMatchObject({
      colour: null,
      words: "target not read: “Top quartile”",
      brief: "target not read",
    });
  });

  test("an unread floor is quoted where the target is missed, and changes nothing where it is met", () => {
    const unread = { floor: null, unreadFloor: "England average" };
    expect(standing({ ...unread, value: number(18) })).toMatchObject({
      colour: "missed",
      words: "above target, 17; floor not read: “England average”",
    });
    expect(standing(unread).colour).toBe("green");
  });
});

describe("which way is good", () => {
  test("is the list's word, else the target's own, else the accepted metric's; never the floor's", () => {
    expect(standing({ polarity: null }).words).toBe("target 17; which way is good is not said");
    expect(standing({ polarity: null }, low).colour).toBe("green");
    const bounded = { polarity: null, target: limit(17, "no more than 17", "at-most") };
    expect(standing(bounded)).toMatchObject({ colour: "green", factor: -1 });
    expect(standing({ polarity: "neutral" }, low)).toMatchObject({ colour: null, brief: "no good direction" });
    expect(standing({ polarity: null }, "neutral")).toMatchObject({ colour: null, brief: "no good direction" });
    expect(standing({}, "neutral").colour).toBe("green");
  });

  test("where list and accepted metric disagree there is no colour, and both are named", () => {
    const judged = standing({ polaritySaid: "Smaller is better" }, high);
    expect(judged).toMatchObject({ colour: null, factor: null, words: "target 17; which way is good is not agreed" });
    expect(judged.disagreements).toEqual([
      "By the list (“Smaller is better”) low is good, by the accepted metric high is good.",
    ]);
  });

  test("where the target's words disagree there is none either", () => {
    const judged = standing({ target: limit(17, "at least 17", "at-least") });
    expect(judged.disagreements).toEqual(["By the list low is good, by the target “at least 17” high is good."]);
    expect(standing({ polarity: null, target: limit(17, "at least 17", "at-least") }, low).colour).toBeNull();
  });

  test("a floor on the good side of the target is reported, not used", () => {
    const judged = standing({ floor: limit(10) });
    expect(judged).toMatchObject({ colour: null, brief: "floor and target may be swapped" });
    expect(judged.words).toBe("The floor lies on the good side of the target: they may be swapped.");
    expect(judged.disagreements).toHaveLength(1);
  });

  test("near the target there is no colour, but the distance", () => {
    const near = {
      polarity: "near-target" as const,
      value: number(11.2, "11.2%"),
      target: limit(10, "10%"),
      floor: null,
    };
    expect(standing(near, low)).toMatchObject({
      colour: null,
      words: "1.2 points above the target, 10%, near which it should stay",
      brief: "1.2 points above the target to stay near",
    });
    expect(standing({ ...near, value: number(10, "10%") }).words).toBe("at the target, 10%");
  });
});

describe("a tolerance", () => {
  const neet = { value: number(5.9), target: limit(5), floor: null };

  test("is a distance from the target: the floor is target plus it where low is good, minus it where high is", () => {
    expect(standing({ ...neet, tolerance: tolerance(1) })).toMatchObject({
      colour: "amber",
      floor: 6,
      isFloorFromTolerance: true,
    });
    expect(standing({ ...neet, value: number(6.1), tolerance: tolerance(1) }).colour).toBe("red");
    const recycling = { value: number(44), target: limit(50), floor: null, polarity: high } as const;
    expect(standing({ ...recycling, tolerance: tolerance(5) })).toMatchObject({ colour: "red", floor: 45 });
  });

  test("in per cent of a target that is none", () => {
    const days = { value: number(10.4, "10.4"), target: limit(10), floor: null, unit: "days" };
    expect(standing({ ...days, tolerance: tolerance(5, "5%") })).toMatchObject({ colour: "amber", floor: 10.5 });
  });

  test("in per cent beside a target in per cent is open: no colour between", () => {
    const open = { target: limit(5, "5%"), floor: null, tolerance: tolerance(5, "5%", { isOpen: true }) };
    expect(standing({ ...open, value: number(5.2, "5.2%") })).toMatchObject({
      colour: "missed",
      words: "above target, 5%; the tolerance of 5% is open: of the target or in points",
    });
    expect(standing({ ...open, value: number(4.9, "4.9%") }).colour).toBe("green");
  });
});

describe("figures on two scales are not compared", () => {
  test("a share beside a percentage, whether or not a cell shows %", () => {
    const share = {
      name: "Recycling rate (%)",
      polarity: high,
      value: number(0.44),
      target: limit(50),
      floor: limit(40),
    } as const;
    expect(standing(share)).toMatchObject({ colour: null, brief: "not in the unit of the target", target: 50 });
    expect(standing({ ...share, name: "Recycling" }).colour).toBeNull();
    const turned = { ...share, value: number(95.3), target: limit(0.95), floor: limit(0.9) };
    expect(standing(turned)).toMatchObject({
      colour: null,
      words: "target 0.95; 95.3 is not in the unit of the target",
    });
  });

  test("figures shown as per cent are compared as shown", () => {
    const shown = { value: { ...number(16.2, "16.2%"), held: 0.162 }, target: limit(17), floor: limit(20, "20%") };
    expect(standing(shown)).toMatchObject({ colour: "green", words: "on target, 17" });
  });

  test("a floor of another scale leaves a missed target without amber and red", () => {
    const judged = standing({ value: number(18, "18%"), target: limit(17, "17%"), floor: limit(0.2) });
    expect(judged).toMatchObject({ colour: "missed", floor: null });
    expect(judged.words).toContain("the floor 0.2 is not in the unit of the target");
  });
});

test("a target in words gives its number within a sentence", () => {
  const target = { ...limit(4.5, "No more than 4.5"), bound: "at-most" } as const;
  expect(standing({ value: number(4.7), target, floor: limit(4.95) }).words).toBe(
    "between floor and target, 4.95 and 4.5",
  );
});

test("a target for another period is named, not used and not denied", () => {
  const judged = standing({ target: null, targetOfAnotherTime: { heading: "2025/26 target", text: "46" } });
  expect(judged).toMatchObject({ colour: null, words: "no target for this period; “2025/26 target” is 46" });
});

describe("the colour that the council prints", () => {
  const printed = (colour: "green" | "amber" | "red", text: string) => ({ publishedRag: { colour, text } });

  test("is compared with the computed one: a difference is a sentence", () => {
    expect(standing(printed("green", "G")).disagreements).toEqual([]);
    expect(standing(printed("amber", "A")).disagreements).toEqual([
      "The list prints Amber (“A”); by target and floor it is Green.",
    ]);
  });

  test("of a missed target without floor may be amber or red, not green", () => {
    const missed = { value: number(18), floor: null };
    expect(standing({ ...missed, ...printed("red", "Red") }).disagreements).toEqual([]);
    expect(standing({ ...missed, ...printed("green", "Green") }).disagreements).toEqual([
      "The list prints Green; by its target it is missed.",
    ]);
  });
});
