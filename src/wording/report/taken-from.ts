import type { CopiedBy, Source } from "../../pack/pack.ts";
import { counted, listed } from "../list.ts";

/*
 * Whose files figures were taken from: the publishers' and other public bodies' own, copies that others made of them, or
 * a compilation. Said of the council at hand only, and counted.
 */

/** The sources of some figures, one for each figure. */
type Taken = readonly Pick<Source, "copiedBy">[];

const files: Readonly<Record<CopiedBy, string>> = {
  others: "copies of the publishers’ files that others made",
  compilers: "a compilation that others made",
};
const ownFiles = "files of public bodies";

/** After the publishers of a page's figures; "" where all were taken from files of public bodies. */
export function copiesWords(council: string, own: Taken, set: Taken): string {
  const [ofOwn, ofSet] = [takenFrom(own), takenFrom(set)];
  const of = `${council}’s`;
  const parts =
    ofOwn !== null && ofSet !== null && ofOwn("") === ofSet("")
      ? [ofOwn(`${of} and the set’s`)]
      : [ofOwn?.(of), ofSet?.("the set’s")].filter((one) => one !== undefined);
  return parts.map((part) => `; ${part}`).join("");
}

/** "Kent’s are taken from copies of ...", "some of Kent’s are taken from ..."; null where there is nothing to say. */
function takenFrom(taken: Taken): ((whose: string) => string) | null {
  const [copies, compiled] = [count(taken, "others"), count(taken, "compilers")];
  if (copies + compiled === 0) return null;
  const isAll = Math.max(copies, compiled) === taken.length;
  const from = [...(copies > 0 ? [files.others] : []), ...(compiled > 0 ? [files.compilers] : [])];
  return (whose) => `${isAll ? "" : "some of "}${whose} are taken from ${from.join(" and some from ")}`;
}

/** "Of Kent’s 53 current figures 31 are taken from files of public bodies and 22 from copies of ...". */
export function takenCounts(council: string, own: Taken): string {
  const [copies, compiled] = [count(own, "others"), count(own, "compilers")];
  const parts: (readonly [number, string])[] = [
    [own.length - copies - compiled, ownFiles],
    [copies, files.others],
    [compiled, files.compilers],
  ];
  const some = parts.filter(([number]) => number > 0);
  const [only] = some;
  if (only === undefined) return `No current figure of ${council} is held here.`;
  const figures = `${council}’s ${counted(own.length, "current figure")}`;
  if (some.length === 1) return `${figures} ${own.length === 1 ? "is" : "are"} taken from ${only[1]}.`;
  const said = some.map(([number, from], at) =>
    at > 0 ? `${number} from ${from}` : `${number} ${number === 1 ? "is" : "are"} taken from ${from}`,
  );
  return `Of ${figures} ${listed(said)}.`;
}

function count(taken: Taken, by: CopiedBy): number {
  return taken.filter(({ copiedBy }) => copiedBy === by).length;
}
