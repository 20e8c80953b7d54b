import { useEffect, useState } from "react";
import { oneCell } from "../../formula/block.ts";
import { type CellAddress, type CellValue, type Port, PortError } from "../../workbook/port.ts";
import { callsLof } from "../../formula/lof-calls.ts";

/** The first cell of the selection with its content. */
export interface SelectedCell {
  readonly cell: CellAddress;
  readonly formula: string | null;
  readonly value: CellValue;
  readonly text: string;
}

export type CellReading =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "read"; readonly selected: SelectedCell };

/** While the cell is being calculated it is read again after these waits, in milliseconds; then no more. */
const looks = [300, 700, 1500, 3000];

/**
 * The selected cell, updated as the selection moves. Only the first cell of a spill counts as having the formula.
 *
 * @param again changes when the cell was written and must be read again
 */
export function useSelectedCell(port: Pick<Port, "selection" | "onSelectionChanged" | "read">, again = 0): CellReading {
  const [reading, setReading] = useState<CellReading>({ kind: "waiting" });
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (at: CellAddress | null, mine: number, busyLooks: number): Promise<void> => {
      const cell = at ?? (await port.selection());
      const selected = await readCell(port, cell);
      if (mine !== turn) return;
      setReading({ kind: "read", selected });
      const wait = looks[busyLooks];
      if (isBusy(selected.value) && wait !== undefined)
        timer = setTimeout(() => begin(cell, mine, busyLooks + 1), wait);
    };
    const begin = (at: CellAddress | null, mine: number, busyLooks: number): void => {
      look(at, mine, busyLooks).catch((error: unknown) => {
        if (mine === turn) setReading({ kind: "failed", sentence: wordsFor(error) });
      });
    };
    const restart = (at: CellAddress | null): void => {
      clearTimeout(timer);
      begin(at, ++turn, 0);
    };
    restart(null);
    const stop = port.onSelectionChanged(restart);
    return () => {
      turn = -1;
      clearTimeout(timer);
      stop();
    };
  }, [port, again]);
  return reading;
}

/** Whether a cell holds one of our formulas. */
export function hasLof({ formula }: SelectedCell): boolean {
  return formula !== null && callsLof(formula);
}

async function readCell(port: Pick<Port, "read">, { sheet, row, column }: CellAddress): Promise<SelectedCell> {
  const cell = { sheet, row, column };
  const { values, texts, formulas } = await port.read(oneCell(cell));
  return { cell, value: values[0]?.[0] ?? null, text: texts[0]?.[0] ?? "", formula: formulas[0]?.[0] ?? null };
}

function isBusy(value: CellValue): boolean {
  return typeof value === "object" && value !== null && value.error === "#BUSY!";
}

function wordsFor(error: unknown): string {
  return error instanceof PortError ? error.message : "The cell could not be read. Select it again.";
}
