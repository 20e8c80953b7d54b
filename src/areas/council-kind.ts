import { normaliseName } from "../text/normalise.ts";
import type { Area, FormerArea } from "./area.ts";
import type { Designation } from "./designations.ts";

/**
 * Which designations fit a council, read from its type and from the full names it is known by: "Durham City Council"
 * never means "Durham County Council", since it was a different council. `open`: its names do not say (Medway,
 * Cornwall), so any fits.
 */
export type CouncilKind = "county" | "town" | "london" | "open";

const countyNames = /\bcounty\b/;
const townNames = /\b(city|borough|district|metropolitan)\b/;

/** The kind of a current council; null for England, which is not a council. */
export function kindOf(area: Area): CouncilKind | null {
  switch (area.type) {
    case "country":
      return null;
    case "county":
      return "county";
    case "London borough":
    // Lists write "LB City of London" too, and nothing else is of that name.
    case "city corporation":
      return "london";
    case "shire district":
    case "metropolitan district":
      return "town";
    case "unitary authority":
      return kindByNames([area.name, ...area.aliases].map(normaliseName));
  }
}

/** The kind of a former council, from the first part of its code, E10 for counties, or from its full name. */
export function kindOfFormer(former: FormerArea): CouncilKind {
  const isCounty =
    former.code.startsWith("E10") || former.aliases.some((alias) => countyNames.test(normaliseName(alias)));
  return isCounty ? "county" : "town";
}

/** Whether a council of this kind can be what the designations say. */
export function answersTo(kind: CouncilKind, says: readonly Designation[]): boolean {
  return says.every((one) => one === "any" || possible[kind].includes(one));
}

/** Some London boroughs are royal boroughs, and one is a city. */
const possible: Readonly<Record<CouncilKind, readonly Designation[]>> = {
  county: ["county"],
  town: ["town"],
  london: ["london", "town"],
  open: ["county", "town"],
};

function kindByNames(names: readonly string[]): CouncilKind {
  if (names.some((name) => countyNames.test(name))) return "county";
  return names.some((name) => townNames.test(name)) ? "town" : "open";
}
