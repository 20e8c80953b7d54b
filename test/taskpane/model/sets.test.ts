import { paneSet, paneSets } from "../../../src/taskpane/model/sets.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

const own = [{ name: "My four", members: ["E06000005", "E06000004", "E06000001", "E10000016"] }];

withShippedPack("the sets that are offered", () => {
  const setsOf = (council: string) => {
    const { desk, area } = modelOf(council, { pack: shippedPack! });
    return paneSets(desk, area, own);
  };

  test("a single-tier council: neighbours first, its own sets last", () => {
    const labels = setsOf("Gateshead").map(({ label }) => label);
    expect(labels[0]).toBe("15 neighbours");
    expect(labels.at(-1)).toBe("My four");
    expect(labels).toContain("North East");
    expect(labels).toContain("DfE’s 10");
    expect(labels).not.toContain("Districts of Gateshead");
  });

  test("a district has no DfE list, but the other districts of its county", () => {
    const ids = setsOf("Maidstone").map(({ id }) => id);
    expect(ids).not.toContain("dfe");
    expect(ids).toContain("county-districts");
  });

  test("a formula leaves the neighbours out and names every other set", () => {
    for (const { id, argument } of setsOf("Kent")) expect(argument === null).toBe(id === "neighbours");
  });

  test("each set can be asked, and none is empty", () => {
    const { area } = modelOf("Kent", { pack: shippedPack! });
    for (const set of setsOf("Kent")) {
      const members = set.choose(area);
      expect([set.id, isNoValue(members)]).toEqual([set.id, false]);
      if (!isNoValue(members)) expect(members.members.length).toBeGreaterThan(0);
    }
  });

  test("a set that is not there any more gives the neighbours", () => {
    expect(paneSet(setsOf("Kent"), "own:gone").id).toBe("neighbours");
  });
});
