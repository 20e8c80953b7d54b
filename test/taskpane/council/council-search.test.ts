import fc from "fast-check";
import { councilSearch } from "../../../src/taskpane/council/council-search.ts";
import { councilChoices } from "../../../src/taskpane/model/councils.ts";
import { eastSurrey } from "../../fixtures/coming-councils.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const councils = councilChoices(desk.pack);
const search = councilSearch(councils, desk);
/** The council that Enter would take. */
const taken = (text: string): string | null => {
  const { found, sure } = search(text);
  return sure ? (found[0]?.council.name ?? null) : null;
};
const names = (text: string): string[] => search(text).found.map(({ council }) => council.name);

describe("searching for a council while typing", () => {
  test("nothing typed shows the whole list", () => {
    expect(search("").sure).toBe(false);
    expect(search("").found).toHaveLength(councils.length);
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
    expect(names("wells")).toEqual(["Tunbridge Wells"]);
    expect(names("south h").slice(0, 2)).toEqual(["South Hams", "South Holland"]);
  });

  test.each(["Council", "council of", "GLA", "LBH", "Lang", "rye", "corp"])(
    "the beginning of another name or of a former council's, %p, is not taken by Enter",
    (text) => expect(taken(text)).toBeNull(),
  );

  test.each([
    ["ken", null],
    ["gates", "Gateshead"],
    ["BCP", "Bournemouth, Christchurch and Poole"],
    ["Allerdale", "Cumberland"],
  ])("Enter takes for %p %p", (text, council) => expect(taken(text)).toBe(council));

  test("the middle of a word is not a match", () => {
    expect(names("stone")).not.toContain("Maidstone");
  });

  test("aliases find, and say so", () => {
    expect(search("bcp").found[0]).toMatchObject({ by: "alias", words: "BCP" });
    expect(search("RBKC").found[0]).toMatchObject({ by: "alias", council: { name: "Kensington and Chelsea" } });
    expect(search("NE Lincs").found[0]).toMatchObject({ by: "alias", council: { name: "North East Lincolnshire" } });
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

  test.each(["East Surrey", "east surrey council", "east surr", "East Surry"])(
    "a council to come, typed %p, finds the councils of its area and says when it begins; Enter takes none",
    (text) => {
      const { found, note, sure } = search(text);
      expect(note).toBe(eastSurrey);
      expect(found.map(({ council }) => council.name).sort()).toEqual([
        "Elmbridge",
        "Epsom and Ewell",
        "Mole Valley",
        "Reigate and Banstead",
        "Surrey",
        "Tandridge",
      ]);
      expect(sure).toBe(false);
    },
  );

  test("a typing mistake finds near matches, and says that they are only near", () => {
    const { found, note, sure } = search("gatehsead");
    expect({ note, sure }).toEqual({ note: "No council is called “gatehsead”. Near:", sure: false });
    expect(found.map(({ council }) => council.name)).toContain("Gateshead");
  });

  test("a text similar to no name finds nothing", () => {
    expect(search("zzzzzz")).toEqual({
      found: [],
      sure: false,
      more: null,
      note: "No council is called “zzzzzz”. Try another part of its name.",
    });
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

describe("what Enter takes without an arrow key", () => {
  test.each([
    ["Kent", "Kent"],
    ["kent cc", "Kent"],
    ["E10000016 - Kent", "Kent"],
    ["Somerset County Council", "Somerset"],
    ["gates", "Gateshead"],
    ["E07000004", "Buckinghamshire"],
    ["Aylesbury Vale", "Buckinghamshire"],
  ])("%s: %s", (text, council) => {
    expect(taken(text)).toBe(council);
  });

  test.each([
    ["Ken", "Kensington and Chelsea begins with it too"],
    ["West D", "West Dorset was a council too, not only West Devon is"],
    ["Cumbria", "two councils took its place"],
    ["Newcastle", "two councils are called so"],
    ["E0700000", "a code is not found by its beginning"],
    ["E08000061", "a code is not found by likeness"],
    ["county council", "many councils have the words"],
    ["Somerset Count", "it is only in the middle of other names"],
    ["Kemt", "a misspelt name is only near"],
    ["England", "the nation is no council"],
    ["South East", "a region is no council"],
    ["Kent (E10000012)", "the code is another council's"],
  ])("%s: none, since %s", (text) => {
    expect(taken(text)).toBeNull();
  });

  test("what can be no council finds none, and says why", () => {
    expect(search("England")).toMatchObject({ found: [], note: "England is the nation, not a council." });
    expect(search("south east").found).toEqual([]);
    expect(search("south east").note).toContain("regions are sets");
    expect(search("Kent (E10000012)").note).toContain("The code in “Kent (E10000012)” is that of Essex");
  });
});
