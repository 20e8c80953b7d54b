import { evidenceOfHeadings, headingEvidence } from "../../../src/own-kpis/list/heading-evidence.ts";

const strongest = (evidence: ReadonlyMap<string, number>) =>
  [...evidence].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;

describe("what the words of a heading speak for", () => {
  test.each([
    ["What we measure", "name"],
    ["Success measure", "name"],
    ["PI Description", "name"],
    ["PI Ref No", "reference"],
    ["Indicator owner", "officer"],
    ["Measure type", "unit"],
    ["Service indicator", "name"],
    ["Unit of measure", "unit"],
    ["Meas. In", "unit"],
    ["Return format", "unit"],
    ["Desired direction of travel", "polarity"],
    ["Bigger or smaller is better", "polarity"],
    ["DoT", "direction"],
    ["Long trend", "direction"],
    ["Traffic Light", "rag"],
    ["Portfolio", "service"],
    ["Responsible Officer", "officer"],
    ["Commentary", "comment"],
    ["Outturn", "value"],
    ["Q1 2025/26", "value"],
    ["Comparator", "comparator"],
    ["Top quartile", "comparator"],
    ["Minimum standard", "floor"],
    ["Last year's outturn", "previous"],
    ["Projected outturn", "forecast"],
    ["Variance from target", "variance"],
    ["Target met?", "rag"],
    ["On target", "rag"],
    ["Persephone", null],
  ])("%p: %p", (heading, role) => {
    expect(strongest(headingEvidence(heading))).toBe(role);
  });

  test("the lower heading decides, the upper where the lower is only a period", () => {
    expect(strongest(evidenceOfHeadings(["Performance", "Target"]))).toBe("target");
    expect(strongest(evidenceOfHeadings(["Target", "2025/26"]))).toBe("target");
  });

  test("what stands below others' figures is theirs", () => {
    expect(strongest(evidenceOfHeadings(["Benchmarking", "2024/25"]))).toBe("comparator");
    expect(evidenceOfHeadings(["England", "Actual"]).has("comparator")).toBe(true);
  });
});
