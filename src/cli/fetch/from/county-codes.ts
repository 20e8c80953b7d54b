import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPack } from "../../../pack/read-pack.ts";
import { root } from "../../root.ts";

let codes: readonly string[] | null = null;

/** GSS codes of England's counties, from the project's own pack. */
export function countyCodes(): readonly string[] {
  codes ??= readPack(readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8"), "")
    .areas.filter(({ tier }) => tier === "county")
    .map(({ code }) => code);
  return codes;
}
