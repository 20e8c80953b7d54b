import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "../../readers/read-file.ts";
import type { AreaLookup } from "../../readers/reader.ts";
import type { OfficialFigure, OfficialFile } from "../../sources/official/official-file.ts";
import { partFinder, wantsSheet } from "../../sources/official/official-figures.ts";

/** Reads of an official file what a pack can use; null where that is nothing. */
export function readOfficialFile(
  path: string,
  name: string,
  areas: AreaLookup,
  retrieved: string,
): OfficialFile | null {
  const bytes = readFileSync(path);
  const figures: OfficialFigure[] = [];
  const partsOf = partFinder();
  const parts = readFile(name, bytes, areas, {
    observe: (observation, format) => {
      const figure = { format, observation };
      if (partsOf(figure).length > 0) figures.push(figure);
    },
    issue: () => undefined,
    wants: wantsSheet,
  });
  if (figures.length === 0) return null;
  const sheets = parts.flatMap((part) => part.sheets);
  const told = sheets.find((sheet) => sheet.format === figures[0]?.format);
  return {
    path: name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    retrieved,
    publisher: told?.publisher ?? "",
    edition: told?.edition ?? "",
    figures,
  };
}
