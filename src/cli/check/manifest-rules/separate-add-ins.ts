import { resourceValue } from "./resources.ts";
import type { Finding, Subject } from "./subject.ts";
import { descendants } from "./xml.ts";

/**
 * Two manifests that can be installed on the same machine share neither id, name nor function namespace: Excel rejects
 * the second with "failed to install custom functions".
 */
export function separateAddIns(one: Subject, other: Subject): Finding[] {
  const parts = [
    ["Id", one.info.id, other.info.id],
    ["DisplayName", one.info.displayName, other.info.displayName],
    ["namespace", namespaceOf(one), namespaceOf(other)],
  ] as const;
  return parts
    .filter(([, mine, theirs]) => mine === theirs)
    .map(([name, mine]) => ({ line: null, message: `both manifests have the ${name} ${mine ?? ""}` }));
}

function namespaceOf({ root }: Subject): string | undefined {
  return resourceValue(root, descendants(root, "Namespace")[0]);
}
