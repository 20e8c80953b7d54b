import { currentPeriod, encodeSeries, type Numbering } from "../../../src/pack/assembly/encode-series.ts";
import { mergeSeries } from "../../../src/pack/assembly/merge-series.ts";
import { inputOf, observedOf } from "./observed-of.ts";

const kent = "E10000016";
const gateshead = "E08000037";
const england = "E92000001";
const coverages: (readonly number[])[] = [];
const numbering: Numbering = {
  areaIndex: new Map([gateshead, kent, england].map((code, index) => [code, index])),
  tierOf: (code) => (code === kent ? "county" : code === england ? "country" : "single"),
  sourceIndex: (id) => ["lof", "els"].indexOf(id),
  coverageIndex: (positions) => coverages.push(positions) - 1,
};
const merged = mergeSeries(
  inputOf(
    [observedOf(gateshead, 2025, 10, { lower95: 8, upper95: 12, flags: ["partial"] })],
    [
      observedOf(kent, 2025, null),
      observedOf(kent, 2024, 9, { flags: ["derived"] }),
      observedOf(england, 2024, 11),
      observedOf(gateshead, 2024, null, { state: "notApplicable" }),
    ],
    {
      breaks: [
        { from: "2024-06-01", reason: "New threshold." },
        { from: "2019-01-01", reason: "Long ago." },
      ],
    },
  ),
);
const encoded = encodeSeries(merged, numbering);

test("columns run period by period, areas in the pack's order within each", () => {
  expect(coverages[encoded.coverage]).toEqual([0, 1, 2]);
  expect(encoded.values).toEqual([null, 9, 11, 10, null, null]);
  expect(encoded.lower95).toEqual([null, null, null, 8, null, null]);
});

test("marks and flags are lists of cell numbers", () => {
  expect(encoded.states).toEqual({ notApplicable: [0], suppressed: [4] });
  expect(encoded.flags).toEqual({ derived: [1], partial: [3] });
});

test("a period names its source, and the second one where another file has the rest", () => {
  expect(encoded.periods).toEqual([
    ["2024", "2024-01-01", "2024-12-31", 1],
    ["2025", "2025-01-01", "2025-12-31", 0],
  ]);
  expect(encoded.secondSources).toBeUndefined();
});

test("a figure that is not from the source usual for its tier is marked, and no other", () => {
  const series = mergeSeries(
    inputOf(
      [observedOf(gateshead, 2025, 10), observedOf(kent, 2025, 11)],
      [observedOf(gateshead, 2025, 10), observedOf(england, 2025, 12)],
    ),
  );
  // Gateshead and Kent have the first source, which is so the usual one of both tiers; England has the other.
  expect(encodeSeries(series, numbering).secondSources).toBeUndefined();
  expect(encodeSeries(series, numbering)).toMatchObject({ otherSources: [[1, [2]]] });
  expect(encoded.otherSources).toBeUndefined();
});

test("of many sources the one with most figures of a tier is the usual one, and of two with as many the preferred one", () => {
  const codes = ["E08000001", "E08000002", "E08000003", "E10000001", "E10000002", england];
  const many: Numbering = {
    ...numbering,
    areaIndex: new Map(codes.map((code, index) => [code, index])),
    tierOf: (code) => (code.startsWith("E10") ? "county" : code === england ? "country" : "single"),
    sourceIndex: (id) => ["lof", "a", "b", "c"].indexOf(id),
  };
  const [one, two, three, first, second] = codes as [string, string, string, string, string];
  const given = inputOf([observedOf(one, 2025, 1)]);
  const encodedMany = encodeSeries(
    mergeSeries({
      ...given,
      histories: [
        { source: "a", figures: [observedOf(first, 2025, 4), observedOf(england, 2025, 9)] },
        { source: "b", figures: [observedOf(two, 2025, 2), observedOf(three, 2025, 3)] },
        { source: "c", figures: [observedOf(second, 2025, 5)] },
      ],
    }),
    many,
  );
  expect(encodedMany.periods[0]?.[3]).toBe(2);
  expect(encodedMany.secondSources).toEqual([1]);
  expect(encodedMany.otherSources).toEqual([
    [0, [0]],
    [1, [5]],
    [3, [4]],
  ]);
});

test("counts are columns of the periods that have any", () => {
  const counted = encodeSeries(
    mergeSeries(
      inputOf([
        observedOf(gateshead, 2024, 10),
        observedOf(kent, 2025, 12, { numerator: 24, denominator: 200 }),
        observedOf(gateshead, 2025, 13, { denominator: 100 }),
      ]),
    ),
    numbering,
  );
  expect(counted.numerator).toEqual([[1, [null, 24]]]);
  expect(counted.denominator).toEqual([[1, [100, 200]]]);
  expect(counted).not.toHaveProperty("respondents");
});

test("what kind of figures a series has goes into the pack", () => {
  expect(encoded).toMatchObject({ kind: "proportion", basis: "counted" });
});

test("a break is at the first period that begins on or after it; one before all periods is dropped", () => {
  expect(encoded.breaks).toEqual([{ from: 1, reason: "New threshold." }]);
});

test("two breaks in one gap between periods are one break with both reasons", () => {
  const series = mergeSeries(
    inputOf([observedOf(gateshead, 2025, 1)], [observedOf(gateshead, 2020, 2)], {
      breaks: [
        { from: "2021-01-01", reason: "One." },
        { from: "2023-01-01", reason: "Two." },
      ],
    }),
  );
  expect(encodeSeries(series, numbering).breaks).toEqual([{ from: 1, reason: "One. Two." }]);
});

test("the current period is the newest with a council's figure: England alone makes none", () => {
  expect(currentPeriod(merged)).toBe(1);
  expect(currentPeriod(mergeSeries(inputOf([observedOf(gateshead, 2025, 1)], [observedOf(england, 2026, 2)])))).toBe(0);
  expect(currentPeriod(mergeSeries(inputOf([observedOf(gateshead, 2025, 1)], [observedOf(kent, 2026, 2)])))).toBe(1);
});

test("a series without intervals has no columns for them", () => {
  const plain = encodeSeries(mergeSeries(inputOf([observedOf(gateshead, 2025, 1)])), numbering);
  expect(plain).not.toHaveProperty("lower95");
  expect(plain).not.toHaveProperty("upper95");
});

test("a figure of an area that the pack does not have is a bug", () => {
  expect(() => encodeSeries(mergeSeries(inputOf([observedOf("E07000110", 2025, 1)])), numbering)).toThrow(
    "E07000110 is no area",
  );
});
