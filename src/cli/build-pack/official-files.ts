import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "../../readers/read-file.ts";
import type { AreaLookup } from "../../readers/reader.ts";
import type { OfficialFigure, OfficialFile } from "../../sources/official/official-file.ts";
import { rolesOf, wantsSheet } from "../../sources/plan/feed-roles.ts";

/** Reads of an official file what a pack can use; null where that is nothing. */
export function readOfficialFile(
  path: string,
  name: string,
  areas: AreaLookup,
  retrieved: string,
): OfficialFile | null {
  const bytes = readFileSync(path);
  const figures: OfficialFigure[] = [];
  const wanted = new Map<string, boolean>();
  const parts = readFile(name, bytes, areas, {
    observe: (observation, format) => {
      const { sheet, series } = observation;
      const key = `${format}|${sheet ?? ""}|${series}`;
      const known = wanted.get(key) ?? rolesOf({ format, sheet, series }).length > 0;
      wanted.set(key, known);
      if (known) figures.push({ format, observation });
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
