import { noAreaSentence } from "../../src/queries/names/find-area.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

/* Names as strangers write them: misspelt, former, informal. The right council is known from the map. */

const { areas, pack } = shippedDesk();

/** The council a text means, the councils that replaced it, or the first one offered. */
function first(text: string): string {
  const answer = areas.resolve(text);
  if (answer.kind === "area") return answer.area.name;
  return noAreaSentence(pack, text, answer)
    .replace(/^No council is called “.*”: /, "")
    .replace(/^(did you mean [^;?]*?)( or .*|; .*|, (?!City of|County of).*)?\?$/, "$1?");
}

test.each([
  ["Corporation of London", "City of London"],
  ["the Corporation of London", "City of London"],
  ["London Corporation", "City of London"],
  ["Corporation of the City of London", "City of London"],
  ["Square Mile", "City of London"],
  ["Thamesdown", "Swindon"],
  ["Manchester Corporation", "Manchester"],
])("%s is %s", (text, council) => expect(first(text)).toBe(council));

test.each([
  ["City", "City of London"],
  ["The City", "City of London"],
  ["Isle of White", "Isle of Wight"],
  ["North Northamtonshire", "North Northamptonshire"],
  ["Yorkshire", "North Yorkshire"],
  ["Warington", "Warrington"],
  ["Maclesfield", "Macclesfield"],
  ["Chesire West", "Cheshire West and Chester"],
  ["East Devn", "East Devon"],
  ["Wrekin", "Telford and Wrekin"],
  ["City of Bradfrd", "Bradford"],
  ["Leeds City Region", "Leeds"],
  ["City & Hackney", "Hackney"],
  ["Newark and Sherwod", "Newark and Sherwood"],
  ["Hammersmith & Fullham", "Hammersmith and Fulham"],
])("for %s the first one offered is %s", (text, council) => expect(first(text)).toBe(`did you mean ${council}?`));

test.each([
  ["Avon", "1996", 4],
  ["County of Avon", "1996", 4],
  ["Avon County Council", "1996", 4],
  ["Cleveland", "1996", 4],
  ["Berkshire", "1998", 6],
  ["Beds", "2009", 2],
  ["Merseyside", "1986", 5],
  ["Rochester", "1998", 1],
  ["Castle Morpeth Borough Council", "2009", 1],
  ["Taunton Deane", "2019", 1],
  ["West Somerset", "2019", 1],
])("%s is no council now: it says that it was replaced in %s and offers no likeness", (text, year, successors) => {
  const answer = areas.resolve(text);
  if (answer.kind !== "former") throw new Error(`${text} is ${answer.kind}`);
  expect(answer.former.successors.length).toBe(successors);
  expect(first(text)).toContain(` was replaced in ${year}`);
});

test("every former council of the pack has its year", () => {
  expect(pack.formerAreas.filter(({ replacedIn }) => replacedIn === null)).toEqual([]);
  expect(first("Taunton Deane")).toBe("Taunton Deane was replaced in 2019; its area is now part of Somerset.");
});

test.each(["East Anglia", "Middlesex", "Docklands", "Borough", "Council"])("for %s no council is offered", (text) =>
  expect(first(text)).toBe("give a name or GSS code."),
);

test.each(["Inner London", "outer London"])("%s is no council", (text) => expect(first(text)).toMatch(/is a region/));
