import fc from "fast-check";
import { councilSearch } from "../../../src/taskpane/council/council-search.ts";
import { exampleCouncils } from "../harness/example-councils.ts";

const search = councilSearch(exampleCouncils);
const names = (text: string): string[] => search(text).found.map(({ council }) => council.name);

describe("searching for a council while typing", () => {
  test("nothing typed shows the whole list", () => {
    expect(search("").found).toHaveLength(exampleCouncils.length);
    expect(search("   ").more).toBeNull();
  });

  test("the county comes before its districts, and the rest of them are counted", () => {
    expect(names("kent")).toEqual(["Kent", "Ashford", "Canterbury", "Dartford"]);
    expect(search("kent").more).toEqual({ count: 9, county: "Kent" });
  });

  test("asked for, all districts are there", () => {
    const { found, more } = search("kent", { allDistricts: true });
    expect(found).toHaveLength(13);
    expect(more).toBeNull();
  });

  test("a name that begins with the text stands before one that has it further in", () => {
    expect(names("hythe")).toEqual(["Folkestone and Hythe"]);
    expect(names("t").slice(0, 3)).toEqual(["Thanet", "Tonbridge and Malling", "Tunbridge Wells"]);
  });

  test("the middle of a word is not a match", () => {
    expect(names("stone")).not.toContain("Maidstone");
  });

  test("aliases find, and say so", () => {
    expect(search("bcp").found[0]).toMatchObject({ by: "alias", words: "BCP" });
    expect(search("KCC").found[0]).toMatchObject({ by: "alias", council: { name: "Kent" } });
  });

  test("codes find, old ones too", () => {
    expect(search("E10000016").found[0]).toMatchObject({ by: "code", council: { name: "Kent" } });
    expect(search("e08000020").found[0]).toMatchObject({ council: { name: "Gateshead" } });
  });

  test("a former council finds the councils that replaced it", () => {
    expect(search("Cumbria").found.map(({ by, council }) => [by, council.name])).toEqual([
      ["former", "Cumberland"],
      ["former", "Westmorland and Furness"],
    ]);
  });

  test("a typing mistake finds near matches, and says that they are only near", () => {
    const { found, nearOnly } = search("gatehsead");
    expect(nearOnly).toBe(true);
    expect(found.map(({ council }) => council.name)).toContain("Gateshead");
  });

  test("a text similar to no name finds nothing", () => {
    expect(search("zzzzzz")).toEqual({ found: [], more: null, nearOnly: true });
  });

  test("any text whatever has an answer, each council at most once", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const codes = search(text).found.map(({ council }) => council.code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
