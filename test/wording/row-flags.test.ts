import { rowFlagWords, type RowFlagFacts } from "../../src/wording/row-flags.ts";
import { seriesOf } from "../fixtures/packs/tiny-pack.ts";

const plain: RowFlagFacts = {
  metric: seriesOf("O06M09").metric,
  flags: [],
  contextual: false,
  staleness: "up to date",
  olderPeriod: false,
  olderMembers: 0,
  fallbackScale: false,
  missing: 0,
  missingNames: [],
  leftOut: [],
  councilCaveat: false,
};

test("a row without anything to know says nothing: “up to date” is not said", () => {
  expect(rowFlagWords(plain)).toBe("");
});

test("of many members without a figure only the number is said", () => {
  expect(rowFlagWords({ ...plain, missing: 7 })).toBe("7 of set missing");
});

test("all at once, the figure's own flags first and the set's last", () => {
  expect(
    rowFlagWords({
      metric: { ...plain.metric, derived: true, status: "in-development" },
      flags: ["partial"],
      contextual: true,
      staleness: "out of date",
      olderPeriod: true,
      olderMembers: 2,
      fallbackScale: true,
      missing: 3,
      missingNames: ["Essex", "Kent", "Surrey"],
      leftOut: ["England"],
      councilCaveat: true,
    }),
  ).toBe(
    "partial, older period, derived, in development, contextual, out of date, 2 of set older, fallback scale, council caveat, 3 of set missing: Essex, Kent and Surrey, England left out of set",
  );
});

test("derived is said once, whether the figure or the metric is", () => {
  const metric = { ...plain.metric, derived: true };
  expect(rowFlagWords({ ...plain, metric })).toBe("derived");
  expect(rowFlagWords({ ...plain, metric, flags: ["derived"] })).toBe("derived");
  expect(rowFlagWords({ ...plain, flags: ["derived"] })).toBe("derived");
});

test("of the states of a metric only “in development” is said", () => {
  for (const status of ["live", "placeholder", "not-confirmed"] as const)
    expect(rowFlagWords({ ...plain, metric: { ...plain.metric, status } })).toBe("");
});
