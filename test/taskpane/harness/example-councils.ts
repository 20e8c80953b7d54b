import { makeAreaIndex } from "../../../src/areas/area-index.ts";
import type { NamesDesk } from "../../../src/taskpane/council/council-search.ts";
import type { CouncilChoice } from "../../../src/taskpane/model/councils.ts";

const council = (
  code: string,
  name: string,
  kind: string,
  region: string,
  more: Partial<CouncilChoice> = {},
): CouncilChoice => ({ code, name, kind, region, county: null, aliases: [], formerly: [], ...more });

const kentDistricts = [
  ["E07000105", "Ashford"],
  ["E07000106", "Canterbury"],
  ["E07000107", "Dartford"],
  ["E07000108", "Dover"],
  ["E07000112", "Folkestone and Hythe"],
  ["E07000109", "Gravesham"],
  ["E07000110", "Maidstone"],
  ["E07000111", "Sevenoaks"],
  ["E07000113", "Swale"],
  ["E07000114", "Thanet"],
  ["E07000115", "Tonbridge and Malling"],
  ["E07000116", "Tunbridge Wells"],
] as const;

/** By name, as the pane passes them. */
export const exampleCouncils: readonly CouncilChoice[] = [
  council("E06000058", "Bournemouth, Christchurch and Poole", "Unitary authority", "South West", { aliases: ["BCP"] }),
  council("E06000063", "Cumberland", "Unitary authority", "North West", { formerly: ["Cumbria"] }),
  council("E08000037", "Gateshead", "Metropolitan district", "North East", { aliases: ["Gateshead MBC", "E08000020"] }),
  council("E10000016", "Kent", "County council", "South East", { aliases: ["Kent CC", "KCC"] }),
  ...kentDistricts.map(([code, name]) => council(code, name, "District", "South East", { county: "Kent" })),
  council("E06000064", "Westmorland and Furness", "Unitary authority", "North West", { formerly: ["Cumbria"] }),
].sort((one, other) => one.name.localeCompare(other.name));

/** Knows no council by name, so that the field finds by the beginning of a name alone. */
export const noNames = {
  areas: makeAreaIndex([], []),
  pack: { areaByCode: new Map(), comingAreas: [] },
} as unknown as NamesDesk;
