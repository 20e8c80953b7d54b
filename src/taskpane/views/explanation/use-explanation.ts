import { useEffect, useState } from "react";
import { parseCalls } from "../../../formula/parse-formula.ts";
import type { PaneModel } from "../../model/pane-model.ts";
import type { Port } from "../../../workbook/port.ts";
import type { SelectedCell } from "../use-selected-cell.ts";
import { explainFormula, type ReadCall } from "./explain-formula.ts";
import type { CellExplanation } from "./explanation-type.ts";
import { readArguments } from "./read-arguments.ts";

/** The explanation, or why there is none. */
export type Explained =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "explained"; readonly explanation: CellExplanation };

/** Explains a cell, reading the cells that its formula refers to. */
export function useExplanation(model: PaneModel, port: Pick<Port, "read">, selected: SelectedCell): Explained {
  const [held, setHeld] = useState<{ readonly of: SelectedCell; readonly explained: Explained } | null>(null);
  useEffect(() => {
    let shown = true;
    const set = (explained: Explained): void => {
      if (shown) setHeld({ of: selected, explained });
    };
    explain(model, port, selected).then(
      (explanation) => set({ kind: "explained", explanation }),
      (error: unknown) => set({ kind: "failed", sentence: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      shown = false;
    };
  }, [model, port, selected]);
  // The explanation of the previous cell is not shown for the next one.
  return held?.of === selected ? held.explained : { kind: "waiting" };
}

async function explain(model: PaneModel, port: Pick<Port, "read">, selected: SelectedCell): Promise<CellExplanation> {
  const { sheet } = selected.cell;
  const calls: ReadCall[] = [];
  for (const call of parseCalls(selected.formula ?? ""))
    calls.push({ call, given: await readArguments(port, call, sheet) });
  const [first, ...others] = calls;
  if (first === undefined) throw new Error("The formula could not be taken apart: a bracket is missing.");
  return explainFormula(model, selected, [first, ...others]);
}
