import type { Area, FormerArea } from "../../areas/area.ts";
import { countyOf, districtsOf } from "../../areas/tiers.ts";
import type { Pack } from "../../pack/pack.ts";
import { formerAreaSentence } from "../../wording/unknown-names.ts";
import { oneOfTier, tierName } from "../../wording/tier.ts";
import type { FactTable } from "./fact-table.ts";

const otherWords = {
  title: "name",
  "short name": "name",
  id: "code",
  "gss code": "code",
  authority: "combined authority",
  aliases: "other names",
};

/** The facts about a council, or England. */
export const aboutArea: FactTable<Area> = {
  one: "a council",
  otherWords,
  facts: {
    name: (_pack, area) => area.name,
    code: (_pack, area) => area.code,
    tier: (_pack, area) => tierName(area.tier),
    type: (_pack, area) => area.type,
    region: (_pack, area) => area.region ?? "",
    county: (pack, area) => countyOf(pack.areas, area)?.name ?? "",
    "combined authority": (_pack, area) => area.combinedAuthority ?? "",
    districts: (pack, area) => joined(districtsOf(pack.areas, area).map((one) => one.name)),
    "other names": (_pack, area) => joined(area.aliases),
    status: (_pack, area) => (area.tier === "country" ? "current" : `current, ${oneOfTier(area.tier)}`),
  },
};

/** The facts about a council that no longer exists. */
export const aboutFormerArea: FactTable<FormerArea> = {
  one: "a former council",
  otherWords,
  facts: {
    name: (_pack, former) => former.name,
    code: (_pack, former) => former.code,
    status: (pack, former) => formerAreaSentence(former, successorNames(pack, former)),
    successors: (pack, former) => joined(successorNames(pack, former)),
    "replaced in": (_pack, former) => former.replacedIn ?? "",
    "other names": (_pack, former) => joined(former.aliases),
  },
};

/** The councils that took a former council's place, by name. */
function successorNames(pack: Pack, former: FormerArea): string[] {
  return former.successors.map((code) => pack.areaByCode.get(code)?.name ?? code);
}

const joined = (names: readonly string[]): string => names.join("; ");
