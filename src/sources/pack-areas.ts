import type { AreaCode, FormerArea } from "../areas/area.ts";
import type { PackFile } from "../pack/schema.ts";
import { normaliseName } from "../text/normalise.ts";
import { cleanAliases } from "./area-aliases.ts";
import { areaDirectory, englandCode, type AreaDirectory } from "./area-directory.ts";
import type { ReferenceArea } from "./read-areas.ts";
import type { CodeChange } from "./read-code-history.ts";

type PackArea = PackFile["areas"][number];

/** The pack's areas: the authorities by code, England last. */
export function packAreas(reference: readonly ReferenceArea[], changes: readonly CodeChange[]): PackArea[] {
  const oldCodes = (code: string): string[] =>
    changes.filter((change) => change.recode && change.currentCode === code).map((change) => change.oldCode);
  const councils = [...reference]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(
      (area): PackArea => ({
        code: area.code,
        name: area.name,
        tier: area.tier,
        type: area.type,
        county: area.county,
        region: area.region,
        combinedAuthority: area.combinedAuthority,
        aliases: cleanAliases(area, area.aliases, oldCodes(area.code)),
      }),
    );
  const england: PackArea = {
    code: englandCode,
    name: "England",
    tier: "country",
    type: "country",
    county: null,
    region: null,
    combinedAuthority: null,
    aliases: [],
  };
  return [...councils, england];
}

/** Councils that are no more, each with all councils that took its place. */
export function formerAreas(changes: readonly CodeChange[], officialNames: ReadonlyMap<string, string>): FormerArea[] {
  const byCode = new Map<string, CodeChange[]>();
  for (const change of changes) {
    if (!change.recode) byCode.set(change.oldCode, [...(byCode.get(change.oldCode) ?? []), change]);
  }
  return [...byCode]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, rows]): FormerArea => {
      const { oldName, lastYear } = rows[0] as CodeChange;
      // Figures of the last year run to the following 31 March, so the change was on 1 April of the year after.
      const replacedIn = lastYear === null ? null : lastYear + 1;
      const official = officialNames.get(code);
      const successors = rows.map((row) => row.currentCode as AreaCode).sort();
      return { code, name: oldName, successors, replacedIn, aliases: formerAliases(oldName, official) };
    });
}

function formerAliases(name: string, official: string | undefined): string[] {
  return official === undefined || normaliseName(official) === normaliseName(name) ? [] : [official];
}

/** The directory of codes and DfE numbers. */
export function directoryOf(reference: readonly ReferenceArea[], changes: readonly CodeChange[]): AreaDirectory {
  return areaDirectory({
    current: reference.map(({ code, dfeNumber }) => ({ code, dfeNumber })),
    recoded: new Map(changes.filter((change) => change.recode).map((change) => [change.oldCode, change.currentCode])),
    former: new Set(changes.filter((change) => !change.recode).map((change) => change.oldCode)),
  });
}
