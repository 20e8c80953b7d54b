import { contextOf, findIndicator } from "../../src/queries/context.ts";
import type { NoValue } from "../../src/statistics/no-value.ts";
import { explainNoValue } from "../../src/wording/explain-no-value.ts";
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

test("without a figure it says that none is held, which is true whether or not one is published", () => {
  for (const [name, area] of [
    ["employment_rate", "Isles of Scilly"],
    ["population", "England"],
    ["possession_claims", "Kent"],
  ] as const) {
    const answer = contextOf(indicator(name), areaNamed(area));
    expect(answer).toMatchObject({ reason: "not-held", detail: { area, indicator: indicator(name).name } });
    expect(explainNoValue(answer as NoValue)).toBe(
      `Not held for ${area}, 2025: these figures lack it, whether or not it is published (${indicator(name).name}).`,
    );
  }
});

test("a range of unknown texts is looked up once a text, not once an area", () => {
  expect(findIndicator(tinyPack, "nobody knows this")).toBe(findIndicator(tinyPack, "nobody knows this"));
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
