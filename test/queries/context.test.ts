import { contextOf, findIndicator } from "../../src/queries/context.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import type { Indicator } from "../../src/pack/pack.ts";

function indicator(text: string): Indicator {
  const found = findIndicator(tinyPack, text);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found;
}

test("an area's own figure, not its neighbour's in the list", () => {
  const population = indicator("population");
  const figures = ["Luton", "Medway"].map((name) => contextOf(population, areaNamed(name)));
  // The fixture: 150,000 for the first area, then 7 steps of 9,000 and an eighth.
  expect(figures).toEqual([150000, 150000 + 7 * 9000 + 0.125]);
});

test("without a figure it says whether the publisher has none or the pack has none of anybody", () => {
  expect(contextOf(indicator("employment_rate"), areaNamed("Isles of Scilly"))).toMatchObject({
    reason: "not-published",
    detail: { area: "Isles of Scilly", period: "2025" },
  });
  expect(contextOf(indicator("possession_claims"), areaNamed("Kent"))).toMatchObject({
    reason: "not-held",
    detail: { indicator: "Private landlord possession claims rate" },
  });
  expect(contextOf(indicator("population"), areaNamed("England"))).toMatchObject({ reason: "not-published" });
});

test("a number is MHCLG's number, though other names may have those digits", () => {
  expect(indicator("16").id).toBe("pct_pupils_sen"); // not "Employment rate 16-64"
  expect(indicator("5").id).toBe("employment_rate");
});

test.each([
  ["Pupils with SEN", "pct_pupils_sen"],
  ["% pupils SEN support or EHCP", "pct_pupils_sen"],
  [" POPULATION ", "population"],
  ["landlord", "possession_claims"],
])("%p is found by its short name, name or a part that only one has", (text, id) => {
  expect(indicator(text).id).toBe(id);
});

test("a part that several have is asked back; what none has, or an empty text, is unknown", () => {
  expect(findIndicator(tinyPack, "rate")).toMatchObject({
    fault: "name",
    sentence: "“rate” fits several indicators: 5 Employment rate 16-64 or 17 Private landlord possession claims rate.",
  });
  for (const text of ["town hall", "21", ""])
    expect(findIndicator(tinyPack, text)).toHaveProperty(
      "sentence",
      `No contextual indicator is called “${text}”: LOF.CONTEXT with an area alone lists them.`,
    );
});
