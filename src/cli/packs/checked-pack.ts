import { createHash } from "node:crypto";
import { checkedFingerprint } from "../../functions/load-pack.ts";
import type { Pack } from "../../pack/pack.ts";
import { readPack } from "../../pack/read-pack.ts";

/**
 * A pack from its text.
 *
 * @param published what stands beside the file, or in its name, as its fingerprint; null where nothing says which it is
 * @throws DamagedPack with a sentence when it is no pack, or another than the published one
 */
export function checkedPack(text: string, published: string | null): Pack {
  const own = createHash("sha256").update(text).digest("hex");
  return readPack(text, published === null ? own : checkedFingerprint(text, own, published));
}
