import type { Area } from "../../areas/area.ts";
import type { Pack } from "../../pack/pack.ts";
import { normaliseName } from "../../text/normalise.ts";
import { type Matched, matchInRounds } from "./in-rounds.ts";

type Areas = Pick<Pack, "areas" | "formerAreas">;

/**
 * The councils of two packs: by code; a recoded one by the code it had before, which is among its other names, else by
 * its name. One that is named as a former council in the other pack is not the council of the same name that took its
 * place.
 */
export function matchAreas(before: Areas, after: Areas): Matched<Area> {
  const former = new Set([...before.formerAreas, ...after.formerAreas].map(({ code }) => code));
  const name = (area: Area): string[] => (former.has(area.code) ? [] : [`${area.tier} ${normaliseName(area.name)}`]);
  const code = (area: Area): string[] => [area.code];
  const others = ({ aliases }: Area): readonly string[] => aliases.map((alias) => alias.toUpperCase());
  return matchInRounds(before.areas, after.areas, [
    { keys: code },
    { keys: code, later: others },
    { keys: others, later: code },
    { keys: name },
  ]);
}
