import type { Inserted } from "../../../actions/insert.ts";
import type { Port } from "../../../workbook/port.ts";
import { keep, type Kept } from "../kept-state.ts";

/** Something inserted, and the part of the pane that did it. */
export interface Made extends Inserted {
  readonly from: string;
}

const made = new WeakMap<Port, Kept<readonly Made[]>>();

/** What was inserted into a workbook and not removed again, oldest first: it can be removed from another page too. */
export function insertsMade(port: Port): Kept<readonly Made[]> {
  const found = made.get(port) ?? keep<readonly Made[]>([]);
  made.set(port, found);
  return found;
}
