import type { Area } from "../../areas/area.ts";
import type { Pack } from "../../pack/pack.ts";
import { capital } from "../../wording/list.ts";
import { byName } from "../../queries/councils.ts";

/** A council in the pane's picker. */
export interface CouncilChoice {
  readonly code: string;
  readonly name: string;
  /** "County council", "London borough". For a district the county is given separately. */
  readonly kind: string;
  readonly region: string;
  /** The county a district lies in; null for all others. */
  readonly county: string | null;
  /** Other names and older codes. */
  readonly aliases: readonly string[];
  /** Former councils that it replaced. */
  readonly formerly: readonly string[];
}

/** All councils of England by name, with every name they can be found by. */
export function councilChoices(pack: Pack): readonly CouncilChoice[] {
  const formerly = new Map<string, string[]>();
  for (const former of pack.formerAreas)
    for (const code of former.successors) formerly.set(code, [...(formerly.get(code) ?? []), former.name]);
  return pack.areas
    .filter((area) => area.tier !== "country")
    .sort(byName)
    .map((area) => ({
      code: area.code,
      name: area.name,
      kind: kindOf(area),
      region: area.region ?? "",
      county: area.county === null ? null : (pack.areaByCode.get(area.county)?.name ?? null),
      aliases: area.aliases,
      formerly: formerly.get(area.code) ?? [],
    }));
}

function kindOf({ type }: Area): string {
  if (type === "county") return "County council";
  return type === "shire district" ? "District" : capital(type);
}
