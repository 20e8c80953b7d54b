import type { Issue } from "../../pack/assembly/observed.ts";

/** Reads the names of all places of the United Kingdom from ONS's geography file (JSON, by code). */
export function readPlaceNames(text: string, file: string): { names: ReadonlyMap<string, string>; issues: Issue[] } {
  const places = Object.values(JSON.parse(text) as Record<string, { areacd?: unknown; areanm?: unknown }>);
  const names = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { areacd, areanm } of places) {
    if (typeof areacd === "string" && typeof areanm === "string") names.set(areacd, areanm);
    else
      issues.push({
        file,
        row: null,
        column: "areanm",
        code: "unknown-header",
        message: "a place without areacd and areanm",
      });
  }
  return { names, issues };
}
