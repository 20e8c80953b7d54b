import { makeAreaIndex } from "../../../src/areas/area-index.ts";
import { areaFinder } from "../../../src/queries/names/find-area.ts";
import { eastSurrey, westSurrey } from "../../fixtures/coming-councils.ts";
import { areaNamed, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const find = areaFinder(tinyPack, makeAreaIndex(tinyPack.areas, tinyPack.formerAreas));

test("a name, an alias and a code from before a recode lead to the one area", () => {
  for (const text of ["Gateshead", " gateshead ", "E08000037", "E08000020"])
    expect(find(text)).toBe(areaNamed("Gateshead"));
});

test("an unknown name is refused with what was probably meant, or with what to give", () => {
  expect(find(" Surry ")).toMatchObject({
    fault: "name",
    sentence: expect.stringMatching(/^No council is called “Surry”: did you mean Surrey/) as string,
  });
  expect(find("")).toMatchObject({ sentence: "No council is called “”: give a name or GSS code." });
});

test("a former council is never one of its successors: the sentence names them", () => {
  expect(find("Chiltern")).toMatchObject({
    kind: "refusal",
    sentence: "Chiltern was replaced in 2020 by Buckinghamshire.",
  });
});

test("of two that share a name none is taken: Cumbria became two councils in 2023", () => {
  expect(shippedDesk().areaNamed("Cumbria")).toMatchObject({
    sentence: "Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness.",
  });
});

test("a name that fits two councils is refused naming both", () => {
  const { areas, formerAreas } = tinyPack;
  const twins = areas.map((area) =>
    area.name === "Dover" || area.name === "Swale" ? { ...area, aliases: ["Port Town"] } : area,
  );
  expect(areaFinder(tinyPack, makeAreaIndex(twins, formerAreas))("port town")).toMatchObject({
    sentence: "“port town” fits several councils: Dover or Swale.",
  });
});

test("the same name refused again is the same refusal, so that nothing downstream is worked out anew", () => {
  expect(find("Kemt")).toBe(find("Kemt"));
  expect(find("Kemt")).not.toEqual(find("Surry"));
});

describe("the shipped pack says", () => {
  test.each([
    ["E10000027", "Somerset County Council was replaced in 2023 by Somerset (E06000066)."],
    ["E10000006", "Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness."],
    [
      "South East",
      '“South East” is a region, not a council: regions are sets. Give a council, with "region" as the set.',
    ],
    ["Greater Manchester", "“Greater Manchester” is a combined authority, not a council: give one of its councils."],
    ["Wales", "“Wales” is not in England: only England’s councils are held."],
    ["Kent (E10000012)", "The code in “Kent (E10000012)” is that of Essex, the name is not: give one of them."],
    ["Kent (E10000099)", "The code in “Kent (E10000099)” is no council’s: give the name alone."],
  ])("of %s", (text, sentence) => {
    expect(shippedDesk().areaNamed(text)).toMatchObject({ sentence });
  });
});

describe("a council to come is refused with its day and its councils until then", () => {
  test.each([
    "East Surrey",
    "east surrey",
    "EAST SURREY COUNCIL",
    "East Surrey unitary",
    "East Surrey Unitary Authority",
    "East Surrey UA",
    "East Surrey Borough Council",
    "the East Surrey council",
    "Council of East Surrey",
    "East Surrey Shadow Authority",
    "new East Surrey council",
    "East Surrey Council (new unitary)",
    "E Surrey",
    "E. Surrey Council",
    "Surrey, East",
    "Surrey (East)",
    "East\u00a0Surrey",
    "East-Surrey",
    // No code is its own yet, so no code beside the name can be wrong for it.
    "East Surrey (E06999901)",
  ])("written %p", (text) =>
    expect(shippedDesk().areaNamed(text)).toMatchObject({ fault: "name", sentence: eastSurrey }),
  );

  test.each(["West Surrey", "W Surrey Council", "West Surrey unitary authority"])("and %p", (text) =>
    expect(shippedDesk().areaNamed(text)).toMatchObject({ fault: "name", sentence: westSurrey }),
  );

  test("the code of another council beside the name is still wrong", () => {
    expect(shippedDesk().areaNamed("East Surrey (E10000030)")).toMatchObject({
      sentence: "The code in “East Surrey (E10000030)” is that of Surrey, the name is not: give one of them.",
    });
  });

  test("misspelt, it is what was probably meant; a misspelt Surrey is not", () => {
    expect(shippedDesk().areaNamed("East Surry")).toMatchObject({
      sentence: expect.stringContaining("did you mean East Surrey") as string,
    });
    for (const text of ["Surrry", "Surry"])
      expect(shippedDesk().areaNamed(text)).toMatchObject({
        sentence: `No council is called “${text}”: did you mean Surrey or Surrey Heath?`,
      });
  });

  test("Surrey, its districts and East Sussex are councils as before, and a proposal without an order is nothing", () => {
    const { areaNamed: named } = shippedDesk();
    for (const text of ["Surrey", "Surrey County Council", "Elmbridge", "Woking", "East Sussex", "West Sussex"])
      expect(named(text)).toMatchObject({ index: expect.any(Number) as number });
    for (const text of ["North Surrey", "West Kent", "North Essex", "East Kent"])
      expect(named(text)).toMatchObject({ sentence: expect.stringContaining("No council is called") as string });
  });

  test("the sentence says nothing that depends on the day on which it is read", () => {
    for (const sentence of [eastSurrey, westSurrey])
      expect(sentence).not.toMatch(/today|now|will|currently|not yet|next year/i);
  });
});
