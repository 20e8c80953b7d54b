import { chooseSet, type SetChoice } from "../../queries/choose-set.ts";
import type { Desk } from "../../queries/desk.ts";
import { orThrow } from "../answer.ts";
import { optionalRange } from "./arguments.ts";
import { ownSetChoice, ownSetNames } from "../own-sets.ts";

const defaults = new WeakMap<Desk, SetChoice>();

/**
 * The argument `set`: the statistical neighbours when left out, one cell with the name of a set (including the user's
 * own), or a range of areas in any shape.
 *
 * @throws CellError for a text that is neither, or an error in the range
 */
export function readSet(desk: Desk, argument: unknown): SetChoice {
  const cells = optionalRange(argument, "set");
  if (cells !== null) {
    const texts = cells.flat().flatMap((cell) => (cell === null || cell === 0 ? [] : [String(cell)]));
    if (texts.length > 0) return orThrow(ownSetChoice(desk, texts) ?? chooseSet(desk, texts, ownSetNames()));
  }
  let usual = defaults.get(desk);
  if (usual === undefined) defaults.set(desk, (usual = orThrow(chooseSet(desk, []))));
  return usual;
}
