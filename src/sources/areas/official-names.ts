import type { Issue } from "../../pack/assembly/observed.ts";
import { readTable } from "../table/table.ts";

/** Reads the full names of councils, old and current, by GSS code ("Cumbria County Council"), from mySociety's list. */
export function readOfficialNames(
  text: string,
  file: string,
): { names: ReadonlyMap<string, string>; issues: readonly Issue[] } {
  const table = readTable(text, file, {
    wanted: ["official-name", "gss-code"],
    known: [
      "local-authority-code",
      "nice-name",
      "start-date",
      "end-date",
      "replaced-by",
      "region",
      "local-authority-type",
      "county-la",
      "combined-authority",
      "alt-names",
      "former-gss-codes",
      "current-authority",
      "ecode",
      "old-ons-la-code",
      "pop-2020",
      "area",
      "lat",
      "long",
    ],
  });
  const named = table.rows.filter(({ cells }) => cells["gss-code"] !== "");
  return {
    names: new Map(named.map(({ cells }) => [cells["gss-code"], cells["official-name"].replace(/\s+/g, " ")])),
    issues: table.issues,
  };
}
