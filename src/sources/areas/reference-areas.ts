import type { AreaType, Tier } from "../../areas/area.ts";
import type { Issue } from "../../pack/assembly/observed.ts";
import { readTable } from "../table/table.ts";

/** A current authority as in the reference table, with aliases not yet cleaned. */
export interface ReferenceArea {
  readonly code: string;
  readonly name: string;
  readonly type: AreaType;
  readonly tier: Tier;
  readonly county: string | null;
  readonly region: string;
  readonly combinedAuthority: string | null;
  readonly dfeNumber: string;
  /** Year from which the code is in use; null for the many without a year in the table. */
  readonly startYear: number | null;
  readonly aliases: readonly string[];
}

const tiers: Readonly<Record<string, Tier>> = { single: "single", upper: "county", lower: "district" };
const types: Readonly<Record<string, AreaType>> = {
  "unitary authority": "unitary authority",
  "metropolitan district": "metropolitan district",
  "London borough": "London borough",
  "shire county": "county",
  "shire district": "shire district",
};

/** The City of London, which the table counts among the London boroughs; there are 32 of those, and it is none. */
const cityOfLondon = "E09000001";

/** Reads the table of the 317 authorities. */
export function readAreas(text: string, file: string): { areas: ReferenceArea[]; issues: Issue[] } {
  const table = readTable(text, file, {
    wanted: [
      "area_code",
      "name",
      "type",
      "tier",
      "parent_county_code",
      "region_name",
      "combined_authority_name",
      "dfe_la_number",
      "code_start_year",
      "aliases",
    ],
    known: [
      "type_code",
      "parent_county_name",
      "region_code",
      "combined_authority_code",
      "council_code",
      "mhclg_e_code",
      "predecessor_codes",
    ],
  });
  const issues = [...table.issues];
  const areas = table.rows.flatMap(({ row, cells }): ReferenceArea[] => {
    const type = cells.area_code === cityOfLondon ? "city corporation" : types[cells.type];
    const tier = tiers[cells.tier];
    if (type === undefined || tier === undefined) {
      issues.push({
        file,
        row,
        column: "type",
        code: "unknown-word",
        message: `"${cells.type}", "${cells.tier}" is no type and tier we know`,
      });
      return [];
    }
    return [
      {
        code: cells.area_code,
        name: cells.name,
        type,
        tier,
        county: cells.parent_county_code || null,
        region: cells.region_name,
        combinedAuthority: cells.combined_authority_name || null,
        dfeNumber: cells.dfe_la_number,
        startYear: cells.code_start_year === "" ? null : Number(cells.code_start_year),
        aliases: cells.aliases.split("|").filter((alias) => alias !== ""),
      },
    ];
  });
  return { areas, issues };
}
