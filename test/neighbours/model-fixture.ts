import type { Area, AreaCode, Tier } from "../../src/areas/area.ts";
import type { ModelInput } from "../../src/neighbours/model-input.ts";

/** An area for which only code and tier matter. */
export function area(index: number, code: string, tier: Tier = "single"): Area {
  return {
    index,
    code: code as AreaCode,
    name: `Area ${code}`,
    tier,
    type: "unitary authority",
    county: null,
    region: null,
    combinedAuthority: null,
    aliases: [],
  };
}

/** A model's input from rows: code, tier, then one value per indicator (NaN for none). */
export function inputOf(rows: readonly (readonly [string, Tier, ...number[]])[]): ModelInput {
  const width = rows[0] === undefined ? 0 : rows[0].length - 2;
  return {
    areas: rows.map(([code, tier], index) => area(index, code, tier)),
    indicators: Array.from({ length: width }, (_, column) => ({
      id: `i${column + 1}`,
      values: Float64Array.from(rows, (row) => row[column + 2] as number),
    })),
  };
}
