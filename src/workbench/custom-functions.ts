/**
 * Microsoft's custom-functions runtime, as far as the workbench needs it. The list of associated functions is a private
 * member of the runtime (`_association`), so this is the only file that uses it.
 */

/** One registered function, called as Excel calls it: one argument per parameter, null for one left out. */
export type Implementation = (...args: unknown[]) => unknown;

interface Runtime {
  readonly _association?: { readonly mappings: Readonly<Record<string, Implementation>> };
}

/** The functions that functions.js associated, by id; none when the runtime was not loaded before it. */
export function associatedFunctions(): ReadonlyMap<string, Implementation> {
  const runtime = (globalThis as { CustomFunctions?: Runtime }).CustomFunctions;
  return new Map(Object.entries(runtime?._association?.mappings ?? {}));
}
