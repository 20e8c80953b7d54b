import { setMembers } from "../../../src/taskpane/model/neighbours.ts";
import { noValue } from "../../../src/statistics/no-value.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

const own = [{ name: "My four", members: ["E06000005", "E06000004", "E06000001", "E10000016"] }];

withShippedPack("who is in a set", () => {
  const membersOf = (council: string, set: string) => {
    const found = setMembers(modelOf(council, { pack: shippedPack!, set, own }));
    if (found === null) throw new Error("no set");
    return found;
  };

  test("the neighbours with their distances, nearest first, as the design shows them", () => {
    const { title, note, members } = membersOf("Gateshead", "neighbours");
    expect(title).toBe("15 neighbours of Gateshead");
    expect(note).toBe("LOF-21 open model, equal weights. Not MHCLG’s list.");
    expect(members[0]).toMatchObject({ name: "Darlington", distance: "0.46", about: "North East · 112,000" });
    expect(members[2]).toMatchObject({ name: "Stockton-on-Tees", distance: "0.53", about: "North East · 207,000" });
    expect(members.map(({ distance }) => Number(distance))).toEqual(
      members.map(({ distance }) => Number(distance)).sort((one, other) => one - other),
    );
  });

  test("DfE's list has the publisher's own words", () => {
    const { members, distanceHead } = membersOf("Gateshead", "dfe");
    expect(distanceHead).toBe("Closeness");
    expect(members.every(({ distance }) => /close/i.test(distance))).toBe(true);
  });

  test("members outside England are named apart", () => {
    const { members, outsideEngland } = membersOf("Gateshead", "ons");
    expect(members.length + outsideEngland.length).toBe(20);
  });

  test("a user's set stays in the user's order, without distances", () => {
    const { title, members, distanceHead } = membersOf("Gateshead", "own:My four");
    expect(title).toBe("4 councils: My four");
    expect(members.map(({ name }) => name)).toEqual(["Darlington", "Stockton-on-Tees", "Hartlepool", "Kent"]);
    expect(distanceHead).toBe("");
  });
});

describe("who is in a set of a small pack", () => {
  const membersOf = (council: string, set: string, own = [{ name: "Nobody", members: [] as string[] }]) =>
    setMembers(modelOf(council, { set, own }))!;

  test("where the council has no such set there is nothing to list", () => {
    const model = modelOf("Wokingham");
    const set = { ...model.set, choose: () => noValue("not-applicable-to-tier") };
    expect(setMembers({ ...model, set })).toBeNull();
  });

  test("a set of nobody is listed as such", () => {
    expect(membersOf("Kent", "own:Nobody")).toMatchObject({
      title: "0 councils: Nobody",
      note: "Your own set, kept in this workbook.",
      members: [],
      outsideEngland: [],
      order: "As you listed them",
      distanceHead: "",
    });
  });

  test("members outside England count in the title, and keep their names", () => {
    const { title, outsideEngland, members } = membersOf("Wokingham", "ons");
    expect(title).toBe("6 neighbours of Wokingham");
    expect(members).toHaveLength(4);
    expect(outsideEngland).toEqual(["Cardiff", "City of Edinburgh"]);
  });

  test("a list without the publisher's words has no column for them, one with them has", () => {
    expect(membersOf("Wokingham", "ons")).toMatchObject({ distanceHead: "", order: "Nearest first" });
    const { distanceHead, members } = membersOf("Kent", "dfe");
    expect(distanceHead).toBe("Closeness");
    expect(members.map(({ name, distance }) => [name, distance])).toEqual([
      ["East Sussex", "Very close"],
      ["Hampshire", "Very close"],
      ["Bexley", "Very close"],
      ["Bedford", "Close"],
      ["Surrey", "Close"],
    ]);
  });

  test("a region is no list of neighbours: councils by code, with region and population to the thousand", () => {
    const { title, order, members } = membersOf("Kent", "region");
    expect(title).toBe("3 councils: South East");
    expect(order).toBe("By code");
    // Surrey is the last of thirty-one councils, number 30 from 0: 150,000 + 9,000 x (210 mod 13) + 30 / 8.
    expect(members.at(-1)).toMatchObject({ name: "Surrey", about: "South East · 168,000", distance: "" });
  });
});
