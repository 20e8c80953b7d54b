import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { failPack, packState, providePack } from "../functions/pack-holder.ts";
import { DamagedPack, readPack } from "../pack/read-pack.ts";
import { makeDesk } from "../queries/desk.ts";
import { loadSentences } from "../wording/workbook/loading.ts";
import { root } from "./root.ts";

/**
 * Puts the pack of assets/ into memory, as the page does in Excel; once per process. If it is damaged, every function
 * answers with the sentence about that, as in Excel.
 */
export function provideShippedPack(): void {
  if (packState().kind === "ready") return;
  try {
    const text = readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    const published = readFileSync(join(root, "assets/pack/lof-pack.sha256"), "utf8").slice(0, 64);
    if (sha256 !== published) throw new DamagedPack(loadSentences.changed);
    providePack(makeDesk(readPack(text, sha256)));
  } catch (thrown) {
    if (!(thrown instanceof DamagedPack)) throw thrown;
    failPack(thrown.message);
  }
}
