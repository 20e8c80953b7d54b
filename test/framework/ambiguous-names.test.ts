import { ambiguousNames } from "../../src/framework/ambiguous-names.ts";
import { catalogue } from "../../src/framework/catalogue.ts";
import { normaliseName } from "../../src/text/normalise.ts";

const byId = new Map<string, (typeof catalogue)[number]>(catalogue.map((entry) => [entry.id, entry]));

describe("names that mean several metrics", () => {
  test("have letters or digits, and each is listed once, however it is spelled", () => {
    const names = [...ambiguousNames.keys()].map(normaliseName);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(names.length);
  });

  test("name at least two metrics of the catalogue, each once and in its order", () => {
    for (const [name, candidates] of ambiguousNames) {
      expect([name, candidates.length >= 2]).toEqual([name, true]);
      expect([name, candidates]).toEqual([name, [...new Set(candidates)].sort()]);
      expect(candidates.filter((id) => !byId.has(id))).toEqual([]);
    }
  });

  test("name no metric that only repeats another: of the two the original is meant", () => {
    for (const [name, candidates] of ambiguousNames)
      expect([name, candidates.filter((id) => byId.get(id)?.sameAs !== null)]).toEqual([name, []]);
  });

  test("are no metric's short name or alias, which would decide", () => {
    const single = new Set(catalogue.flatMap((entry) => [entry.shortName, ...entry.aliases]).map(normaliseName));
    expect([...ambiguousNames.keys()].filter((name) => single.has(normaliseName(name)))).toEqual([]);
  });

  test.each([
    ["Key Stage 2", /key stage 2/i],
    ["KS4", /key stage 4|\bKS4\b/i],
    ["rough sleeping", /sleeping rough/i],
    ["youth offending", /^youth offenders/i],
    ["absence", /\babsence\b/i],
    ["child protection plans", /child protection plans/i],
    ["care leavers", /care leavers/i],
    ["life expectancy", /life expectancy/i],
    ["smoking", /smoking/i],
    ["sexual health", /^sexual health/i],
    ["quality of life", /quality of life/i],
    ["household waste", /household waste/i],
    ["income deprivation", /income deprivation/i],
    ["decent homes", /housing.* deemed decent/i],
    ["childcare", /childcare offer/i],
  ])("leave out none whose official title has the words: %s", (name, words) => {
    const titled = catalogue.filter((entry) => words.test(entry.title)).map((entry) => entry.id);
    expect(titled.length).toBeGreaterThanOrEqual(2);
    expect(ambiguousNames.get(name)).toEqual(titled);
  });

  test("have every metric of homelessness under that word", () => {
    const outcome3 = catalogue.filter((entry) => entry.id.startsWith("O03")).map((entry) => entry.id);
    expect(ambiguousNames.get("homelessness")).toEqual(outcome3);
  });
});
