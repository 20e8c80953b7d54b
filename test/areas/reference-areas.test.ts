import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { makeAreaIndex } from "../../src/areas/area-index.ts";
import type { Area, AreaCode, AreaType, FormerArea, Tier } from "../../src/areas/area.ts";

const folder = join(process.cwd(), "..", "shared", "data", "reference");
const withReference = existsSync(join(folder, "areas.csv")) ? describe : describe.skip;

function rows(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(folder, file), "utf8").trim(), { header: true }).data;
}

const tiers: Record<string, Tier> = { single: "single", upper: "county", lower: "district" };

function referenceAreas(): Area[] {
  return rows("areas.csv").map((row, index) => ({
    index,
    code: row["area_code"] as AreaCode,
    name: row["name"] as string,
    tier: tiers[row["tier"] as string] as Tier,
    type: (row["type"] === "shire county" ? "county" : row["type"]) as AreaType,
    county: (row["parent_county_code"] || null) as AreaCode | null,
    region: row["region_name"] as string,
    combinedAuthority: null,
    aliases: [],
  }));
}

function referenceFormer(): FormerArea[] {
  const byCode = new Map<string, FormerArea>();
  for (const row of rows("area-code-history.csv").filter((each) => each["relation"] !== "recode")) {
    const code = row["old_code"] as string;
    const successors = [...(byCode.get(code)?.successors ?? []), row["current_code"] as AreaCode];
    byCode.set(code, { code, name: row["old_name"] as string, successors, replacedIn: null, aliases: [] });
  }
  return [...byCode.values()];
}

withReference("every authority of April 2025 (skipped where ../shared is absent)", () => {
  const areas = existsSync(folder) ? referenceAreas() : [];
  const former = existsSync(folder) ? referenceFormer() : [];
  const index = makeAreaIndex(areas, former);

  test("is found by its own name and code alone", () => {
    expect(areas.length).toBe(317);
    for (const area of areas) {
      expect(index.resolve(area.name)).toEqual({ kind: "area", area });
      expect(index.resolve(area.code.toLowerCase())).toEqual({ kind: "area", area });
    }
  });

  test("is found with the designation of its type, without needing an alias", () => {
    for (const area of areas) {
      // Names that carry a designation already ("County Durham", "Bristol, City of") do not take a second one.
      if (/\b(City|County|Isles)\b/.test(area.name)) continue;
      const designations: Record<Area["type"], string[]> = {
        county: ["# County Council", "# CC", "# Council"],
        "shire district": ["# District Council", "# BC", "# Council", "Borough of #"],
        "metropolitan district": ["# Metropolitan Borough Council", "# MBC", "City of #"],
        "London borough": ["London Borough of #", "LB #", "# Council", "Royal Borough of #"],
        "city corporation": ["# Corporation"],
        "unitary authority": ["# Council", "# UA", "#  Unitary Authority"],
        country: [],
      };
      for (const form of designations[area.type])
        expect([form, area.name, index.resolve(form.replace("#", area.name))]).toEqual([
          form,
          area.name,
          { kind: "area", area },
        ]);
    }
  });

  test("keeps its name when a former council had it, and every other former name answers as former", () => {
    const current = new Set(areas.map((area) => area.name));
    for (const each of former) {
      const expected = current.has(each.name) ? "area" : "former";
      expect([each.name, index.resolve(each.name).kind]).toEqual([each.name, expected]);
      expect([each.code, index.resolve(each.code).kind]).toEqual([each.code, "former"]);
    }
  });

  test("is never taken for another with a name of its own when one letter is lost", () => {
    const names = new Map(areas.map((area) => [area.name, area]));
    for (const area of areas) {
      const cut = area.name.slice(0, -1);
      const answer = index.resolve(cut);
      if (answer.kind === "area") expect([cut, answer.area]).toEqual([cut, names.get(cut)]);
    }
  });
});
