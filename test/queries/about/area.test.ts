import { aboutArea, aboutFormerArea } from "../../../src/queries/about/area.ts";
import { factOf } from "../../../src/queries/about/fact-table.ts";
import { areaNamed, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const fact = (name: string, field: string): unknown => factOf(aboutArea, tinyPack, areaNamed(name), field);
const { pack } = shippedDesk();
const formerNamed = (name: string): (typeof pack.formerAreas)[number] => {
  const found = pack.formerAreas.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no former council called ${name}`);
  return found;
};

test("what an area has not is empty, never undefined", () => {
  expect(fact("England", "region")).toBe("");
  expect(fact("Kent", "county")).toBe("");
  expect(fact("Medway", "districts")).toBe("");
  expect(fact("Kent", "combined authority")).toBe("");
  expect(fact("Slough", "other names")).toBe("");
});

test("a district has its county and a county its districts", () => {
  expect(fact("Dover", "county")).toBe("Kent");
  expect(fact("Kent", "districts")).toBe("Ashford; Canterbury; Dover; Maidstone; Swale");
});

test("the status says what kind of council it is, and of England nothing of the sort", () => {
  expect(fact("Dover", "status")).toBe("current, a district");
  expect(fact("Medway", "status")).toBe("current, a single-tier council");
  expect(fact("England", "status")).toBe("current");
});

test.each([
  ["title", "name"],
  ["id", "code"],
  ["gss code", "code"],
  ["authority", "combined authority"],
  ["aliases", "other names"],
])("“%s” is another word for “%s”", (word, field) => {
  expect(fact("Gateshead", word)).toBe(fact("Gateshead", field));
  expect(fact("Gateshead", word)).not.toBe("");
});

test("Northamptonshire, abolished in 2021, has two successors by name", () => {
  const former = formerNamed("Northamptonshire");
  expect(factOf(aboutFormerArea, pack, former, "successors")).toBe("North Northamptonshire; West Northamptonshire");
  expect(factOf(aboutFormerArea, pack, former, "replaced in")).toBe(2021);
  expect(factOf(aboutFormerArea, pack, former, "status")).toBe(
    "Northamptonshire was replaced in 2021 by North Northamptonshire and West Northamptonshire.",
  );
});

test("a former council whose year is not known has none, in the sentence too", () => {
  const former = { ...formerNamed("Northamptonshire"), replacedIn: null };
  expect(factOf(aboutFormerArea, pack, former, "replaced in")).toBe("");
  expect(factOf(aboutFormerArea, pack, former, "status")).toMatch(/^Northamptonshire was replaced by North/);
});

test("a current council has no successors to ask for", () => {
  expect(fact("Kent", "successors")).toMatchObject({ kind: "refusal", fault: "argument" });
});
