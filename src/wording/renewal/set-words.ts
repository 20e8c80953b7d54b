import { whyWords } from "../report/since-words.ts";

/** The words for lists of neighbours that are others. */
export const neighbourSetWords = {
  defaultSet: "The set when none is named",
  noList: "no list",
  why: (joined: readonly string[], left: readonly string[], isNew: boolean, isGone: boolean): string => {
    if (isNew) return "The council has such a list now.";
    if (isGone) return "The council has no such list any more.";
    return whyWords.setChanged(joined, left);
  },
} as const;
