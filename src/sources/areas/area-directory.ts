import type { AreaCode } from "../../areas/area.ts";

/** England's code; the pack holds England as well as the 317 authorities. */
export const englandCode = "E92000001" as AreaCode;

/** What a code in a file refers to. */
export type Place =
  | { readonly kind: "held"; readonly code: AreaCode; readonly recoded: boolean }
  /** An abolished council: its figures are not transferred to the councils that replaced it. */
  | { readonly kind: "former" }
  /** A region, a combined authority or a place outside England, which the pack does not hold. */
  | { readonly kind: "elsewhere" }
  | { readonly kind: "unknown" };

/** Finds the pack's area for a code of a file. */
export interface AreaDirectory {
  readonly placeOf: (gssCode: string) => Place;
  /** By DfE's three-digit number, which stays with a council as long as its boundary does. */
  readonly placeOfDfeNumber: (number: string) => Place;
}

export interface DirectoryFacts {
  readonly current: readonly { readonly code: string; readonly dfeNumber: string }[];
  readonly recoded: ReadonlyMap<string, string>;
  readonly former: ReadonlySet<string>;
}

/** Codes of councils have these prefixes; only such a code can be reported as unknown. */
const councilCode = /^E(06|07|08|09|10)\d{6}$/;
/** GSS codes of other places, and those of international territorial levels. */
const otherCode = /^[EKNSW]\d{8}$|^TL[A-Z]\w{0,2}$/;

/** DfE numbers: England, its regions, and former councils (with the year in which they ended). */
const dfeEngland = "970";
const dfeRegion = /^9[89]\d$/;
const dfeFormer = new Set([
  "835", // Dorset County, 2019
  "836", // Poole, 2019
  "837", // Bournemouth, 2019
  "909", // Cumbria, 2023
  "928", // Northamptonshire, 2021
  "936", // Surrey, from 2027; while the table of areas has it, it is the council's number
]);

const elsewhere: Place = { kind: "elsewhere" };
const former: Place = { kind: "former" };
const unknown: Place = { kind: "unknown" };

/** Builds the directory from the lists of areas and of code changes. */
export function areaDirectory(facts: DirectoryFacts): AreaDirectory {
  const places = new Map<string, Place>([[englandCode, held(englandCode)]]);
  const byNumber = new Map<string, Place>([[dfeEngland, held(englandCode)]]);
  for (const { code, dfeNumber } of facts.current) {
    places.set(code, held(code));
    if (dfeNumber !== "") byNumber.set(dfeNumber, held(code));
  }
  for (const code of facts.former) places.set(code, former);
  for (const [old, code] of facts.recoded) places.set(old, { kind: "held", code: code as AreaCode, recoded: true });
  return {
    placeOf: (code) => places.get(code) ?? (otherCode.test(code) && !councilCode.test(code) ? elsewhere : unknown),
    placeOfDfeNumber: (number) =>
      byNumber.get(number) ?? (dfeRegion.test(number) ? elsewhere : dfeFormer.has(number) ? former : unknown),
  };
}

function held(code: string): Place {
  return { kind: "held", code: code as AreaCode, recoded: false };
}
