import { readPackIndex } from "../../pack/pack-index.ts";
import type { HostFault } from "./header-faults.ts";

/**
 * What is wrong between a host's index of packs and the figures it serves.
 *
 * @param index text of packs/index.json
 * @param digest text of assets/pack/lof-pack.sha256; empty texts where the host gave no file, which is a fault of its own
 */
export function indexFault(index: string, digest: string): readonly HostFault[] {
  if (index === "" || digest === "") return [];
  const paths = ["packs/index.json"];
  const named = readPackIndex(index)?.newest.sha256;
  if (named === undefined) return [{ fault: "This is no index of packs. Upload the whole of dist/.", paths }];
  if (digest.trimStart().toLowerCase().startsWith(named)) return [];
  return [
    { fault: "It names other figures as the newest than those in assets/pack/. Upload the whole of dist/.", paths },
  ];
}
