import type { PaneFigure } from "../model/figures.ts";
import type { PaneModel } from "../model/pane-model.ts";
import type { Move, Place } from "../shell/navigation.ts";

/** What every view is given: the figures, where the reader is, and how to move on. */
export interface ViewProps {
  readonly model: PaneModel;
  /** All figures for the model's council and set; calculated once for all views. */
  readonly figures: readonly PaneFigure[];
  readonly place: Place;
  readonly onMove: (move: Move) => void;
}
