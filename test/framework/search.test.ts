import fc from "fast-check";
import { everydayTable } from "../../src/framework/everyday-table.ts";
import { makeSearch, type Suggestion } from "../../src/framework/search.ts";
import { areas } from "../areas/fixtures/areas.ts";
import { metrics } from "./fixtures/framework.ts";

const search = makeSearch(metrics, areas, undefined, everydayTable);
const names = (found: readonly Suggestion[]): string[] =>
  found.map((each) => (each.kind === "area" ? each.area.name : each.metric.shortName));

describe("a search", () => {
  test("finds nothing by nothing", () => {
    expect(search.find("")).toEqual([]);
    expect(search.find(" – ")).toEqual([]);
    expect(search.find("xyzzyx")).toEqual([]);
  });

  test("finds metrics by a word, a word cut short, an alias, an id and the title of their outcome", () => {
    expect(names(search.find("absence"))[0]).toBe("Persistent absence");
    expect(names(search.find("absen"))[0]).toBe("Persistent absence");
    expect(names(search.find("NEET"))).toEqual(["NEET aged 16 to 17"]);
    expect(names(search.find("o06m09"))).toEqual(["Persistent absence"]);
    expect(names(search.find("homelessness", "metric"))).toContain("Families in B&B over 6 weeks");
  });

  test("finds areas by name, alias and code", () => {
    expect(names(search.find("kent"))).toEqual(["Kent"]);
    expect(names(search.find("newc")).sort()).toEqual(["Newcastle upon Tyne", "Newcastle-under-Lyme"]);
    expect(names(search.find("RBKC"))).toEqual(["Kensington and Chelsea"]);
    expect(names(search.find("E10000016"))).toEqual(["Kent"]);
  });

  test("wants every word, if anything has every word", () => {
    expect(names(search.find("care leavers accommodation"))[0]).toBe("Care leavers in suitable accommodation");
    expect(names(search.find("kent absence")).length).toBeGreaterThan(1);
  });

  test("accepts a misspelling only when nothing has that spelling", () => {
    expect(names(search.find("persistant absense"))[0]).toBe("Persistent absence");
    expect(names(search.find("Kent", "area"))).toEqual(["Kent"]);
  });

  test("keeps to metrics or areas if asked to, and to the number asked for", () => {
    expect(search.find("city", "metric")).toEqual([]);
    expect(search.find("children", "metric", 4).length).toBe(4);
    expect(search.find("council", "area", 100).every((each) => each.kind === "area")).toBe(true);
  });

  test("answers any text, the same each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(search.find(text)).toEqual(makeSearch(metrics, areas, undefined, everydayTable).find(text));
      }),
      { numRuns: 25 },
    );
  });
});
