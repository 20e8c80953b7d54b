import type { NeighbourListParts } from "../../pack/assembly/assemble-pack.ts";
import type { Source } from "../../pack/pack.ts";
import { sourceFiles } from "./source-files.ts";

/** Where the published neighbour lists come from. */
export const neighbourFiles = {
  ons: {
    id: "ons-neighbours",
    publisher: "Office for National Statistics",
    title: "Explore Local Statistics: statistical neighbours (global, economic and demographic), March 2026",
    licence: "Open Government Licence v3.0",
    address: "https://github.com/ONSdigital/explore-local-statistics-app/tree/ca9faecc8cab26e33faff935b2b58a4fc10d6c0d",
    retrieved: "2026-06-29",
    release: "https://www.ons.gov.uk/explore-local-statistics/",
  },
  dfe: {
    ...sourceFiles.lait,
    id: "dfe-neighbours",
    title: "Local Authority Interactive Tool: children's services statistical neighbours, May 2025",
  },
} as const satisfies Record<string, Source>;

/** Each published list: its name in the pack and in the compiled table. */
export interface NeighbourPlan extends Omit<NeighbourListParts, "members"> {
  readonly model: string;
}

const ons = { publisher: neighbourFiles.ons.publisher, source: neighbourFiles.ons.id } as const;

export const neighbourPlan: readonly NeighbourPlan[] = [
  { id: "ons", name: "ONS statistical neighbours", model: "ons-els-global", ...ons },
  { id: "ons-economic", name: "ONS economic neighbours", model: "ons-els-economic", ...ons },
  { id: "ons-demographic", name: "ONS demographic neighbours", model: "ons-els-demographic", ...ons },
  {
    id: "dfe",
    name: "DfE children's services statistical neighbours",
    model: "dfe-cssn-2025",
    publisher: neighbourFiles.dfe.publisher,
    source: neighbourFiles.dfe.id,
  },
];
