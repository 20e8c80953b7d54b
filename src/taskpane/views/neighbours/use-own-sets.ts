import { useSyncExternalStore } from "react";
import { type OwnSet, onOwnSets, ownSets } from "../../../functions/own-sets.ts";

/** The user's own sets of this workbook, updated as they change. */
export function useOwnSets(): readonly OwnSet[] {
  return useSyncExternalStore(onOwnSets, ownSets);
}
