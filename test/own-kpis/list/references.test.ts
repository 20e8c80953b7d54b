import { takeCodes } from "../../../src/own-kpis/list/references.ts";

const taken = (...names: string[]) => takeCodes(names).map(({ reference, name }) => [reference, name]);

describe("codes in front of names", () => {
  test.each([
    ["ASC 1A: Quality of life", "ASC 1A", "Quality of life"],
    ["KPI 12 – Persistent absence", "KPI 12", "Persistent absence"],
    ["ASC 1C part 1A: Direct payments", "ASC 1C part 1A", "Direct payments"],
    ["1.2: NEET", "1.2", "NEET"],
  ])("%p", (name, reference, rest) => {
    expect(taken(name)).toEqual([[reference, rest]]);
  });

  test.each([
    "KS2: reading, writing and mathematics",
    "16 to 18 year olds NEET",
    "Attainment 8",
    "% of waste recycled",
    "P8: Progress",
    "CO2: emissions",
    "NI 117 young people NEET",
  ])("%p is left as it is when it stands alone", (name) => {
    expect(taken(name)).toEqual([[null, name]]);
  });

  test("without a colon count where most names have one, each another", () => {
    expect(taken("NI 117 Young people NEET", "NI 65 Second plans", "KS2 attainment", "NI 19 Reoffending")).toEqual([
      ["NI 117", "Young people NEET"],
      ["NI 65", "Second plans"],
      [null, "KS2 attainment"],
      ["NI 19", "Reoffending"],
    ]);
  });

  test("numbering is a reference where all have it", () => {
    expect(taken("1. NEET", "2. Absence")).toEqual([
      ["1", "NEET"],
      ["2", "Absence"],
    ]);
  });
});
