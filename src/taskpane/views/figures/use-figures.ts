import { useEffect } from "react";
import { nameOf } from "../../../functions/pack-holder.ts";
import type { PackName } from "../../../pack/mark.ts";
import type { Desk } from "../../../queries/desk.ts";
import { type FiguresNotice, figuresNotice, type WorkbookFigures } from "../../model/newer/figures-of-workbook.ts";
import { useKept } from "../kept-state.ts";
import { type FiguresState, readFigures } from "./figures-state.ts";

/** What is known of the workbook's figures, and what is to be decided. */
export interface FiguresNow extends WorkbookFigures {
  readonly notice: FiguresNotice;
}

export function useFigures(state: FiguresState, desk: Desk, newest: PackName | null): FiguresNow {
  const mark = useKept(state.mark);
  const strange = useKept(state.strange);
  const figures = { held: nameOf(desk), newest, mark, strange };
  return { ...figures, notice: figuresNotice(figures) };
}

/** Reads what the workbook says of its figures when its pane opens, and marks it where it says nothing. */
export function useMarked(state: FiguresState, desk: Desk): void {
  useEffect(() => {
    // A workbook that cannot be read now is as it was; its functions say what is wrong.
    readFigures(state, desk).catch(() => undefined);
  }, [state, desk]);
}
