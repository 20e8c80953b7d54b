import { readFileSync } from "node:fs";
import { join } from "node:path";
import { failPack, nameOf, packState, providePack } from "../functions/pack-holder.ts";
import { DamagedPack } from "../pack/read-pack.ts";
import { makeDesk } from "../queries/desk.ts";
import { loadSentences } from "../wording/workbook/loading.ts";
import { checkedPack } from "./packs/checked-pack.ts";
import { root } from "./root.ts";

/**
 * Puts the pack of assets/ into memory, as the page does in Excel; once per process. If it is damaged, every function
 * answers with the sentence about that, as in Excel.
 */
export function provideShippedPack(folder: string = join(root, "assets/pack")): void {
  if (packState().kind === "ready") return;
  try {
    const text = fileText(folder, "lof-pack.json");
    const desk = makeDesk(checkedPack(text, fileText(folder, "lof-pack.sha256")));
    // On this machine there are no others to go by.
    providePack(desk, nameOf(desk));
  } catch (thrown) {
    if (!(thrown instanceof DamagedPack)) throw thrown;
    failPack(thrown.message);
  }
}

function fileText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch (error) {
    throw new DamagedPack(loadSentences.notThere(name), { cause: error });
  }
}
