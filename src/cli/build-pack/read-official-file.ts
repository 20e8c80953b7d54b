import { createHash } from "node:crypto";
import { neighboursByCode } from "../../readers/formats/neighbours.ts";
import { metricsPageFormat } from "../../readers/formats/metrics-page.ts";
import { readFile, type PartReport } from "../../readers/read-file.ts";
import type { ReadIssue } from "../../readers/observation.ts";
import type { AreaLookup } from "../../readers/reader.ts";
import type { OfficialFigure, OfficialFile } from "../../sources/official/official-file.ts";
import { rolesOf, wantsSheet } from "../../sources/plan/feed-roles.ts";

/** What came of an official file. */
export interface ReadOfficial {
  /** What of it is of use to a pack; null where nothing is. Its day of retrieval is still to be said. */
  readonly file: Omit<OfficialFile, "retrieved"> | null;
  /** Why it, or a part of it, was not read, a sentence each. */
  readonly said: readonly string[];
}

/** Reads of an official file what a pack can use: figures of our series, MHCLG's neighbours, the framework's page. */
export function readOfficialFile(path: string, bytes: Uint8Array, areas: AreaLookup): ReadOfficial {
  const figures: OfficialFigure[] = [];
  const wanted = new Map<string, boolean>();
  const unread: ReadIssue[] = [];
  const parts = readFile(path, bytes, areas, {
    observe: (observation, format) => {
      const { sheet, series } = observation;
      const key = `${format}|${sheet ?? ""}|${series}`;
      let known = wanted.get(key);
      if (known === undefined) {
        known = isWhole(format) || rolesOf({ format, sheet, series }).length > 0;
        wanted.set(key, known);
      }
      if (known) figures.push({ format, observation });
    },
    issue: (issue) => void unread.push(issue),
    wants: (format, sheet) => isWhole(format) || wantsSheet(format, sheet),
  });
  const refused = parts.flatMap((part) => part.refused ?? []);
  const sheets = parts.flatMap((part) => part.sheets);
  if (figures.length === 0) return { file: null, said: refused.length > 0 ? refused : [whyUnused(parts)] };
  const said = [...refused, ...unreadWords(unread)];
  const sheet = sheets.find(({ format }) => format === figures[0]?.format);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    file: { path, sha256, publisher: sheet?.publisher ?? "", edition: sheet?.edition ?? "", figures },
    said,
  };
}

function whyUnused(parts: readonly PartReport[]): string {
  const known = parts.flatMap(({ sheets, unwanted }) => [...sheets.map(({ format }) => format), ...unwanted]);
  const formats = [...new Set(known)].filter((format) => format !== "");
  return formats.length === 0 ? "No reader knows it." : `It has no figure of our series (${formats.join(", ")}).`;
}

function unreadWords(issues: readonly ReadIssue[]): string[] {
  const [first] = issues;
  if (first === undefined) return [];
  const { sheet, row, column, expected } = first;
  const place = [
    ...(sheet === null ? [] : [`sheet “${sheet}”`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column “${column}”`]),
  ].join(", ");
  const places = `${issues.length} ${issues.length === 1 ? "place" : "places"} in it could not be read`;
  return [`${places}, the first${place === "" ? "" : ` in ${place}`}: ${expected.replace(/\.$/, "")}.`];
}

/** Formats of which everything is of use. */
function isWhole(format: string): boolean {
  return format === neighboursByCode.format || format.startsWith(metricsPageFormat);
}
