import { useEffect, useState } from "react";
import { type Insertion, insert, type Place, placeFor, removeInserted } from "../../../actions/insert.ts";
import { HalfPlaced, stoodSomething } from "../../../actions/take-back.ts";
import { overlap } from "../../../formula/block.ts";
import { blockName, cellName } from "../../../formula/cell-name.ts";
import { type Block, type Port, PortError } from "../../../workbook/port.ts";
import { insertWords } from "../../../wording/workbook/insert.ts";
import { useKept } from "../kept-state.ts";
import { portSentence } from "../port-sentence.ts";
import { useSelectedBlock } from "../use-selected-block.ts";
import { insertsMade, type Made } from "./inserts-made.ts";

/** One thing that can be inserted at the selected cell, and how that went. */
export interface Inserting {
  /** Where it would go now; null while unknown. */
  readonly place: Place | null;
  /** How the last attempt ended; "" before the first. */
  readonly said: string;
  /** Resolves to true when it was inserted. */
  readonly put: (ifFilled: "refuse" | "overwrite") => Promise<boolean>;
  /** Removes what was inserted last from here, and puts back what stood there; null when nothing was. */
  readonly undo: { readonly label: string; readonly press: () => void } | null;
}

/**
 * Follows the selected cell, and inserts there. Whatever goes wrong ends in a sentence.
 *
 * @param from names the part of the pane: each offers to remove only what was inserted from it
 */
export function useInsertion(port: Port, insertion: Insertion, from: string): Inserting {
  const [said, setSaid] = useState("");
  const [turn, setTurn] = useState(0);
  const kept = insertsMade(port);
  const made = useKept(kept);
  const last = made.findLast((one) => one.from === from) ?? null;
  const selected = useSelectedBlock(port);
  const place = usePlace(port, selected, insertion, made, turn);
  const attempt = async (work: () => Promise<string>): Promise<boolean> => {
    try {
      setSaid(await work());
      return true;
    } catch (error) {
      setSaid(portSentence(error));
      return false;
    } finally {
      setTurn((before) => before + 1);
    }
  };
  const put = async (ifFilled: "refuse" | "overwrite"): Promise<boolean> => {
    if (place === null || selected === null) {
      setSaid(insertWords.nowhere);
      return false;
    }
    const block = ifFilled === "overwrite" ? { ...place.block, row: selected.row } : place.block;
    return attempt(async () => {
      try {
        kept.set([...kept.now(), { ...(await insert(port, insertion, block, ifFilled)), from }]);
      } catch (error) {
        if (error instanceof HalfPlaced)
          kept.set([...kept.now(), { insertion, block, placed: error.placed, removeChart: null, from }]);
        throw await withNextFree(port, insertion, selected, kept.now(), error);
      }
      if (block.row !== selected.row) await show(port, block);
      return insertWords.inserted(insertion.name, blockName(block));
    });
  };
  const remove = (one: Made): Promise<boolean> =>
    attempt(async () => {
      const over = made.slice(made.indexOf(one) + 1).find(({ block }) => overlap(block, one.block));
      if (over !== undefined) return insertWords.coveredBy(blockName(over.block));
      const forget = (): void => kept.set(kept.now().filter((other) => other !== one));
      const besides = await removeInserted(port, one).catch((error: unknown) => {
        // Nothing of it is left, so there is nothing to remove another time.
        if (error instanceof PortError && error.reason === "filled") forget();
        throw error;
      });
      forget();
      return insertWords.removed(blockName(one.block), stoodSomething(one.placed), besides);
    });
  const undo =
    last === null ? null : { label: insertWords.remove(blockName(last.block)), press: () => void remove(last) };
  return { place, said, put, undo };
}

/** The sentence about filled cells, with where the next free ones are. */
async function withNextFree(
  port: Port,
  insertion: Insertion,
  at: Block,
  made: readonly Made[],
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof PortError) || error.reason !== "filled") return error;
  const next = await placeFor(port, at, insertion, made).catch(() => null);
  const words = insertWords.nextFree(next === null ? null : cellName(next.block));
  return new PortError("filled", `${error.message} ${words}`.trim(), { cause: error });
}

/** Goes to what was inserted elsewhere than at the selected cell. */
async function show(port: Port, block: Block): Promise<void> {
  await port.activate({ ...block, rows: 1, columns: 1 }).catch(() => undefined);
}

/** Where the insertion would go; looked up again when the selection or the size changes, and after each attempt. */
function usePlace(
  port: Port,
  selected: Block | null,
  { rows, columns }: Insertion,
  made: readonly Made[],
  turn: number,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let current = true;
    if (selected === null) return;
    const { sheet, row, column } = selected;
    placeFor(port, { sheet, row, column }, { rows, columns }, made).then(
      (found) => current && setPlace(found),
      () => current && setPlace(null),
    );
    return () => {
      current = false;
    };
  }, [port, selected, rows, columns, made, turn]);
  return place;
}
