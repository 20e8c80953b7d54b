import { useEffect, useState } from "react";
import {
  type Inserted,
  type Insertion,
  insert,
  type Place,
  placeFor,
  removeInserted,
} from "../../../actions/insert.ts";
import type { Block, Port } from "../../../workbook/port.ts";
import { insertWords } from "../../../wording/workbook/insert.ts";
import { blockName } from "../../../formula/cell-name.ts";
import { portSentence } from "../port-sentence.ts";
import { useSelectedBlock } from "../use-selected-block.ts";

/** One thing that can be inserted at the selected cell, and how that went. */
export interface Inserting {
  /** Where it would go now; null while unknown. */
  readonly place: Place | null;
  /** How the last attempt ended; "" before the first. */
  readonly said: string;
  /** Resolves to true when it was inserted. */
  readonly put: (ifFilled: "refuse" | "overwrite") => Promise<boolean>;
  /** Removes what was inserted last; null when nothing was. */
  readonly undo: (() => void) | null;
}

/** Follows the selected cell, and inserts there. Whatever goes wrong ends in a sentence. */
export function useInsertion(port: Port, insertion: Insertion): Inserting {
  const [said, setSaid] = useState("");
  const [last, setLast] = useState<Inserted | null>(null);
  const selected = useSelectedBlock(port);
  const place = usePlace(port, selected, insertion, last);
  const attempt = async (work: () => Promise<string>): Promise<boolean> => {
    try {
      setSaid(await work());
      return true;
    } catch (error) {
      setSaid(portSentence(error));
      return false;
    }
  };
  return {
    place,
    said,
    put: async (ifFilled) => {
      if (place === null || selected === null) {
        setSaid(insertWords.nowhere);
        return false;
      }
      const block = ifFilled === "overwrite" ? { ...place.block, row: selected.row } : place.block;
      return attempt(async () => {
        setLast(await insert(port, insertion, block, ifFilled));
        return insertWords.inserted(insertion.name, blockName(block));
      });
    },
    undo:
      last === null
        ? null
        : () =>
            void attempt(async () => {
              await removeInserted(port, last);
              setLast(null);
              return insertWords.removed(blockName(last.block));
            }),
  };
}

/** Where the insertion would go; looked up again when the selection or the size changes, and after each insert. */
function usePlace(
  port: Port,
  selected: Block | null,
  { rows, columns }: Insertion,
  last: Inserted | null,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let current = true;
    if (selected === null) return;
    const { sheet, row, column } = selected;
    placeFor(port, { sheet, row, column }, { rows, columns }).then(
      (found) => current && setPlace(found),
      () => current && setPlace(null),
    );
    return () => {
      current = false;
    };
  }, [port, selected, rows, columns, last]);
  return place;
}
