import { councilChoices } from "../../../src/taskpane/model/councils.ts";
import { packOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const choices = councilChoices(tinyPack);
const choice = (name: string) => choices.find((one) => one.name === name);

test("all councils and not England, by name", () => {
  const names = choices.map(({ name }) => name);
  expect(names).toHaveLength(tinyPackFile.areas.length - 1);
  expect(names).not.toContain("England");
  expect(names.slice(0, 4)).toEqual(["Ashford", "Bedford", "Bexley", "Bracknell Forest"]);
  expect(names.slice(-2)).toEqual(["Windsor and Maidenhead", "Wokingham"]);
});

test.each([
  ["Kent", "County council"],
  ["Maidstone", "District"],
  ["Bexley", "London borough"],
  ["Gateshead", "Metropolitan district"],
  ["Wokingham", "Unitary authority"],
])("%s is called: %s", (name, kind) => expect(choice(name)?.kind).toBe(kind));

test("a district has its county's name, nobody else has one", () => {
  expect(choice("Maidstone")?.county).toBe("Kent");
  expect(choice("Eastbourne")?.county).toBe("East Sussex");
  expect(choices.filter(({ county, kind }) => (county !== null) !== (kind === "District"))).toEqual([]);
});

test("a council is found by its aliases and older codes", () => {
  expect(choice("Gateshead")?.aliases).toEqual(["E08000020"]);
  expect(choice("Luton")?.aliases).toEqual([]);
});

test("a council knows all whose place it took, and one that was divided is known by each that took its place", () => {
  const former = (name: string, ...successors: string[]) => ({
    code: `old ${name}`,
    name,
    successors,
    replacedIn: null,
    aliases: [],
  });
  const pack = packOf({
    ...tinyPackFile,
    formerAreas: [
      former("Chiltern", "E06000060"),
      former("Wycombe", "E06000060"),
      former("Berkshire", "E06000036", "E06000037"),
    ],
  });
  const formerly = Object.fromEntries(councilChoices(pack).map((one) => [one.name, one.formerly]));
  expect(formerly).toMatchObject({
    Buckinghamshire: ["Chiltern", "Wycombe"],
    "Bracknell Forest": ["Berkshire"],
    "West Berkshire": ["Berkshire"],
    Kent: [],
  });
});
