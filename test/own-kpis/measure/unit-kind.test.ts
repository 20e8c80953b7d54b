import { baseOf, kindInName, kindOfUnit, unitKindOf } from "../../../src/own-kpis/measure/unit-kind.ts";

test.each([
  ["Number of children in care per 10,000", "rate"],
  ["% of pupils", "share"],
  ["number of neets", "count"],
  ["average number of days lost", "days"],
  ["placement stability: moves", null],
  ["stability of placements - the number of moves", null],
])("%p says it is a %p", (name, kind) => {
  const text = name.toLowerCase();
  expect(kindInName(text, text)).toBe(kind);
});

test("published units and bases are known", () => {
  expect([kindOfUnit("%"), kindOfUnit("people"), kindOfUnit("per 10,000 children"), kindOfUnit("years")]).toEqual([
    "share",
    "count",
    "rate",
    "days",
  ]);
  expect([baseOf("per 10,000 children"), baseOf("per 100k"), baseOf("per week"), baseOf("%")]).toEqual([
    10_000,
    100_000,
    null,
    null,
  ]);
  expect(unitKindOf("No. of cases per 1,000")).toBe("rate");
});
