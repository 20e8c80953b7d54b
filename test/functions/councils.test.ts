import { cellError } from "../../src/functions/cell-error.ts";
import { provideOwnSets } from "../../src/functions/own-sets.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, firstColumn, usePack } from "./calling.ts";

beforeAll(() => usePack());

describe("NEIGHBOURS", () => {
  test("are the open model's where the pack has no official list, only of the own tier", () => {
    const names = firstColumn("NEIGHBOURS", "Kent");
    expect(names).not.toContain("Kent");
    expect([...names].sort()).toEqual(["East Sussex", "Hampshire", "Surrey"]);
  });

  test("are as many as asked for", () => {
    expect(firstColumn("NEIGHBOURS", "Wokingham", 2)).toHaveLength(2);
    expect(firstColumn("NEIGHBOURS", "Wokingham", 2)).toEqual(firstColumn("NEIGHBOURS", "Wokingham").slice(0, 2));
    expect(cell("NEIGHBOURS", "Wokingham", "a few")).toMatch(/^#VALUE! “count” is not “a few”/);
  });

  test("of a published list are as published, members outside England by name", () => {
    const dfe = tinyPack.neighbourLists.find((list) => list.id === "dfe");
    const kent = tinyPack.areas.findIndex((area) => area.name === "Kent");
    expect(firstColumn("NEIGHBOURS", "Kent", null, "DfE")).toEqual(dfe?.members[kent]?.map((one) => one.name));
    const ons = tinyPack.neighbourLists.find((list) => list.id === "ons");
    const abroad = ons?.members.findIndex((list) => list?.some((one) => one.area === null)) ?? -1;
    const council = tinyPack.areas[abroad]?.name;
    const rows = call("NEIGHBOURS", council, null, "ONS", true);
    expect(rows.filter((row) => row[2] === "outside England").map((row) => row[0])).not.toHaveLength(0);
  });

  test("with detail come under headings with code, tier, region, distance and whose list it is", () => {
    const [headings, first] = call("NEIGHBOURS", "Kent", 1, null, true);
    expect(headings).toEqual(["neighbour", "code", "tier", "region", "distance", "model"]);
    expect(first).toEqual([
      expect.any(String),
      expect.stringMatching(/^E10/),
      "county",
      "South East",
      expect.any(Number),
      "LOF-21 open model",
    ]);
  });

  test("say that the weights were the user's own, and refuse them for a published list", () => {
    const id = tinyPack.indicators[0]?.id;
    const [, first] = call("NEIGHBOURS", "Kent", 1, null, "detail", [
      ["indicator", "weight"],
      [id, 3],
    ]);
    expect(first?.[5]).toBe("LOF-21 open model with your weights");
    expect(cell("NEIGHBOURS", "Kent", 1, "DfE", null, [[id, 3]])).toMatch(
      /^#VALUE! “weights” go with the LOF-21 open model/,
    );
    expect(cell("NEIGHBOURS", "Kent", 1, null, null, [[id, -3]])).toMatch(/^#VALUE! “weights” has “-3”/);
    expect(cell("NEIGHBOURS", "Kent", 1, null, null, [[id]])).toBe(
      "#VALUE! “weights” takes two columns: indicator and weight.",
    );
    expect(cell("NEIGHBOURS", "Kent", 1, null, null, [["height of the town hall", 1]])).toMatch(
      /^#N\/A No contextual indicator/,
    );
    expect(
      cell("NEIGHBOURS", "Kent", 1, null, null, [
        [id, 1],
        [id, 2],
      ]),
    ).toMatch(/^#VALUE! “weights” has .* twice/);
  });

  test("of another set are its members: of the user's own in the user's order, of a region by code", () => {
    provideOwnSets([{ name: "My two", members: [areaNamed("Wokingham").code, areaNamed("Surrey").code] }]);
    expect(firstColumn("NEIGHBOURS", "Kent", null, "my two")).toEqual(["Wokingham", "Surrey"]);
    expect(firstColumn("NEIGHBOURS", "Kent", 1, "My two")).toEqual(["Wokingham"]);
    const detail = call("NEIGHBOURS", "Kent", null, "My two", true);
    expect(detail[1]?.slice(4)).toEqual(["no distance", "chosen by the user"]);
    provideOwnSets([]);
    const members = String(cell("BENCHMARK", "Kent", "persistent absence", "members", "region")).split("; ");
    expect(firstColumn("NEIGHBOURS", "Kent", null, "region")).toEqual(members);
    expect(cell("NEIGHBOURS", "Kent", null, "region", null, [["population", 2]])).toMatch(
      /^#VALUE! “weights” go with the LOF-21 open model only, not with region/,
    );
  });

  test("are none for England, for a list without the council, or for a set that is no list", () => {
    expect(cell("NEIGHBOURS", "England")).toBe("#N/A England has no neighbours: name a council.");
    expect(cell("NEIGHBOURS", "Maidstone", null, "DfE")).toMatch(/^#N\/A Maidstone has no set “DfE/);
    expect(cell("NEIGHBOURS", "Kent", null, "MHCLG")).toBe(
      "#N/A The official list is not in this pack; ours is the LOF-21 open model.",
    );
    expect(cell("NEIGHBOURS", "Kent", null, "cousins")).toMatch(
      /^#VALUE! No set is called “cousins”\. Sets: LOF-21 open model/,
    );
    expect(cell("NEIGHBOURS", [["Kent"], ["Surrey"]])).toBe("#VALUE! “area” takes one cell, not a range.");
    expect(cell("NEIGHBOURS", cellError("#N/A", ""))).toBe("#N/A");
  });
});

describe("COUNCILS", () => {
  const all = (): unknown[] => firstColumn("COUNCILS");

  test("are all councils by name, England not among them", () => {
    expect(all()).toHaveLength(31);
    expect(all()).not.toContain("England");
    expect(all()).toEqual([...all()].sort());
  });

  test("are those of a tier, a type, a region", () => {
    expect(firstColumn("COUNCILS", "county")).toEqual(["East Sussex", "Hampshire", "Kent", "Surrey"]);
    expect(firstColumn("COUNCILS", "London borough")).toEqual(["Bexley", "Westminster"]);
    expect(firstColumn("COUNCILS", "lower", "london")).toEqual(["Bexley", "City of London", "Westminster"]);
    expect(firstColumn("COUNCILS", "city corporation")).toEqual(["City of London"]);
    expect(firstColumn("COUNCILS", "single-tier", "North East")).toEqual(["Gateshead", "Newcastle upon Tyne"]);
    expect(firstColumn("COUNCILS", null, "East")).toEqual(["Bedford", "Luton"]);
    expect(firstColumn("COUNCILS", null, "the east of england")).toEqual(["Bedford", "Luton"]);
  });

  test("are refused in words for a tier or region that does not exist, or without any", () => {
    expect(cell("COUNCILS", "parish")).toMatch(/^#VALUE! “tier” is not “parish” but one of: single, county, district/);
    expect(cell("COUNCILS", null, "Wessex")).toMatch(/^#VALUE! “region” is not “Wessex”/);
    expect(cell("COUNCILS", "county", "London")).toBe("#N/A No council is of this tier in this region.");
  });
});

describe("DISTRICTS", () => {
  test("are those of a county by name", () => {
    expect(firstColumn("DISTRICTS", "Kent")).toEqual(["Ashford", "Canterbury", "Dover", "Maidstone", "Swale"]);
  });

  test("are none of a single-tier council or a district, and the sentence says so", () => {
    expect(cell("DISTRICTS", "Medway")).toBe("#N/A Medway has no districts: it is a single-tier council.");
    expect(cell("DISTRICTS", "Dover")).toBe("#N/A Dover is itself a district: its county is Kent.");
    expect(cell("DISTRICTS", "")).toBe("#VALUE! “county” is blank.");
  });
});

describe("CONTEXT", () => {
  const [indicator] = tinyPack.indicators;

  test("is a table of all indicators, a missing value as a word", () => {
    const [headings, ...rows] = call("CONTEXT", "Kent");
    expect(headings).toEqual(["number", "indicator", "value", "unit", "period", "status", "note"]);
    expect(rows).toHaveLength(tinyPack.indicators.length);
    for (const row of rows)
      expect(typeof row[2] === "number" || /^(not held|not published)$/.test(String(row[2]))).toBe(true);
  });

  test("is one value by the indicator's number, id or name, and spreads over ranges", () => {
    const kent = tinyPack.areas.find((area) => area.name === "Kent")?.index ?? -1;
    const value = indicator?.values[kent];
    for (const name of [indicator?.number, String(indicator?.number), indicator?.id, indicator?.name])
      expect(cell("CONTEXT", "Kent", name)).toBe(value);
    expect(call("CONTEXT", [["Kent"], ["Kemt"]], indicator?.id)).toEqual([
      [value],
      [expect.stringMatching(/^#N\/A No council/)],
    ]);
    expect(cell("CONTEXT", "Kent", "height of the town hall")).toMatch(/^#N\/A No contextual indicator/);
    expect(cell("CONTEXT", [["Kent"], ["Surrey"]])).toBe("#VALUE! “area” takes one cell, not a range.");
  });
});
