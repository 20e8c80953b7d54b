import { makeAreaIndex } from "../../../src/areas/area-index.ts";
import { areaLookup } from "../../../src/readers/areas/area-lookup.ts";
import { readFile } from "../../../src/readers/read-file.ts";
import type { OfficialFigure, OfficialFile } from "../../../src/sources/official/official-file.ts";

const areas = areaLookup(makeAreaIndex([], []));

/** A text as the official file that a build would find in its folder. */
export function fileOf(text: string): OfficialFile {
  const figures: OfficialFigure[] = [];
  const parts = readFile("page", new TextEncoder().encode(text), areas, {
    observe: (observation, format) => figures.push({ observation, format }),
    issue: () => undefined,
  });
  const edition = parts[0]?.sheets[0]?.edition ?? "";
  return { path: "page", sha256: "", retrieved: "2026-11-29", publisher: "MHCLG", edition, figures };
}
