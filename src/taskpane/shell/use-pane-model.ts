import { useMemo } from "react";
import type { Area } from "../../areas/area.ts";
import type { Desk } from "../../queries/desk.ts";
import { paneFigures, type PaneFigure } from "../model/figures.ts";
import type { PaneModel } from "../model/pane-model.ts";
import { paneSet, paneSets, type PaneSet, type UserSet } from "../model/sets.ts";

export interface PaneModelState {
  readonly model: PaneModel;
  readonly sets: readonly PaneSet[];
  /** All figures of the model, calculated once for every view. */
  readonly figures: readonly PaneFigure[];
}

export interface PaneModelAsked {
  readonly area: Area;
  /** Id of the set; the neighbours are used where the council has no such set. */
  readonly set: string;
  readonly own: readonly UserSet[];
  readonly today: string;
}

/** The model of the pane and all its figures, recalculated only when council, set or the user's own sets change. */
export function usePaneModel(desk: Desk, { area, set, own, today }: PaneModelAsked): PaneModelState {
  const sets = useMemo(() => paneSets(desk, area, own), [desk, area, own]);
  const model = useMemo(() => ({ desk, area, set: paneSet(sets, set), today }), [desk, area, sets, set, today]);
  const figures = useMemo(() => paneFigures(model), [model]);
  return { model, sets, figures };
}
