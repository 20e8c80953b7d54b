import type { AreaCode, FormerArea } from "../../areas/area.ts";
import type { PackFile } from "../../pack/schema.ts";
import { normaliseName } from "../../text/normalise.ts";
import { cleanAliases } from "./area-aliases.ts";
import { areaDirectory, englandCode, type AreaDirectory } from "./area-directory.ts";
import type { ReferenceArea } from "./reference-areas.ts";
import type { CodeChange } from "./code-history.ts";

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

/**
 * Councils that no longer exist, each with all the councils that cover its area today.
 *
 * Figures of a code's last year run to the following 31 March, so the change was on 1 April of the year after. Where
 * today's councils were created later (Taunton Deane, 2019: Somerset West and Taunton; 2023: Somerset) it was not they
 * that replaced it.
 */
export function formerAreas(
  changes: readonly CodeChange[],
  reference: readonly ReferenceArea[],
  officialNames: ReadonlyMap<string, string>,
): FormerArea[] {
  const started = new Map(reference.map((area) => [area.code, area.startYear]));
  const byCode = new Map<string, CodeChange[]>();
  for (const change of changes) {
    if (!change.recode) byCode.set(change.oldCode, [...(byCode.get(change.oldCode) ?? []), change]);
  }
  return [...byCode]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, rows]): FormerArea => {
      const { oldName, lastYear } = rows[0] as CodeChange;
      const successors = rows.map((row) => row.currentCode as AreaCode).sort();
      const replacedIn = lastYear === null ? null : lastYear + 1;
      const aliases = formerAliases(oldName, officialNames.get(code));
      const later = replacedIn !== null && successors.some((successor) => (started.get(successor) ?? 0) > replacedIn);
      return { code, name: oldName, successors, replacedIn, ...(later ? { indirect: true } : {}), aliases };
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
