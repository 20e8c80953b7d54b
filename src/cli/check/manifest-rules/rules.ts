import { addresses } from "./addresses.ts";
import { customFunctions } from "./custom-functions.ts";
import { hostedFiles } from "./hosted-files.ts";
import { identity } from "./identity.ts";
import { images } from "./images.ts";
import { requirementSets } from "./requirement-sets.ts";
import { resources } from "./resources.ts";
import { ribbon } from "./ribbon.ts";
import { sharedRuntime } from "./shared-runtime.ts";
import { structure } from "./structure.ts";
import type { Finding, Rule, Subject } from "./subject.ts";

/** Every rule for one manifest, by the name it is reported under. */
const rules: Readonly<Record<string, Rule>> = {
  structure,
  identity,
  resources,
  addresses,
  images,
  "hosted files": hostedFiles,
  "requirement sets": requirementSets,
  "shared runtime": sharedRuntime,
  "custom functions": customFunctions,
  ribbon,
};

/** All breaches of a manifest, each with the rule it breaks. */
export function breaches(subject: Subject): (Finding & { readonly rule: string })[] {
  return Object.entries(rules).flatMap(([rule, find]) => find(subject).map((finding) => ({ rule, ...finding })));
}
