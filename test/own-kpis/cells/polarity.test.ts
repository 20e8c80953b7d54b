import { isPolarityHeading, readOwnPolarity } from "../../../src/own-kpis/cells/polarity.ts";

const high = "higher-is-better";
const low = "lower-is-better";

test.each([
  ...["Bigger is better", "Aim to maximise", "H", "High", "Higher", "Increase", "Up is good", "The higher the better"],
  ...["No less than", "Not lower than target", "At least", "≥", "Plus is good", "Good to be high", "Good = High"],
  ...["Lower is worse", "Low is bad", "Decrease is not good", "Higher is better / lower is worse"],
])("%p is high", (text) => {
  expect(readOwnPolarity(text)).toBe(high);
});

test.each([
  ...["Smaller is better", "Aim to Minimise", "L", "Low", "Lower", "Decrease", "Reduce", "Down is good"],
  ...["No more than", "Not higher than target", "Not more than 10", "≤", "Minus is good", "Good performance LOW"],
  ...["Higher = worse", "High is bad", "Increase is bad", "Higher is not better", "High numbers are not good"],
])("%p is low", (text) => {
  expect(readOwnPolarity(text)).toBe(low);
});

test.each(["T", "stay near the target", "Goldilocks", "Within range", "Close to target", "Maintain"])(
  "%p is near the target",
  (text) => {
    expect(readOwnPolarity(text)).toBe("near-target");
  },
);

test.each(["Neither", "Contextual", "n/a", "Not applicable", "Neither high nor low", "Information only"])(
  "%p is neither",
  (text) => {
    expect(readOwnPolarity(text)).toBe("neutral");
  },
);

test("what a figure did, and how it stands, is no polarity; nor are two directions at once", () => {
  for (const text of [
    "Below target",
    "Above target",
    "On target",
    "up 3%",
    "Increased by 3%",
    "Improving",
    "Up from 12",
  ])
    expect(readOwnPolarity(text)).toBeNull();
  for (const text of [
    "Economic growth",
    "Reduce waste per household",
    "Residents qualified at level 4 and above",
    "Signal from at least one operator",
    "Fewer people in poor health",
    "By 2010 to reduce by at least 10% the gap in mortality between groups and the whole population",
  ])
    expect(readOwnPolarity(text)).toBeNull();
  for (const text of ["Less is more", "Plus/Minus", "", "-", "Maximum", "Green", "47"])
    expect(readOwnPolarity(text)).toBeNull();
});

test("an arrow alone says it only where the heading leaves no doubt", () => {
  expect(readOwnPolarity("↑")).toBeNull();
  expect(["↑", "⬆️", "▲", "+"].map((sign) => readOwnPolarity(sign, undefined, true))).toEqual([high, high, high, high]);
  expect(["↓", "▼", "-"].map((sign) => readOwnPolarity(sign, undefined, true))).toEqual([low, low, low]);
  for (const heading of ["Polarity", "Good is", "What is good?", "Good performance", "Desired direction of travel"])
    expect(isPolarityHeading(heading)).toBe(true);
  for (const heading of [
    "Direction of travel",
    "DoT",
    "Trend",
    "Direction",
    "Short trend",
    "Last year",
    "Good practice",
  ])
    expect(isPolarityHeading(heading)).toBe(false);
});

test("the list's own key goes before our reading of a letter", () => {
  const key = new Map([["l", high] as const]);
  expect(readOwnPolarity("L", key)).toBe(high);
});
