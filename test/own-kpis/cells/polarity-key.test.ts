import { polarityKey } from "../../../src/own-kpis/cells/polarity-key.ts";

const read = (...lines: string[]): Record<string, string> => Object.fromEntries(polarityKey(lines));

test("letters and signs explained in one line or several", () => {
  expect(read("Polarity: H = high is good; L = low is good; T = target")).toEqual({
    h: "higher-is-better",
    l: "lower-is-better",
    t: "near-target",
  });
  expect(read("(+) bigger is better", "(-) smaller is better")).toEqual({
    "+": "higher-is-better",
    "-": "lower-is-better",
  });
  expect(read("M: aim to minimise, X: aim to maximise")).toEqual({ m: "lower-is-better", x: "higher-is-better" });
});

test("keys of colours and of directions of travel are none", () => {
  expect(read("G = on target, A = within tolerance, R = below target")).toEqual({});
  expect(read("↑ = improving", "▼ = lower than last quarter", "X = below target")).toEqual({});
  expect(read("Source: ONS", "1 = first quarter", "All figures are provisional.")).toEqual({});
});
