import type { ReactNode } from "react";
import type { Area } from "../../areas/area.ts";
import type { FigurePage } from "../model/figure-page.ts";
import type { PaneModel } from "../model/pane-model.ts";
import type { Move } from "./navigation.ts";

/** What a view's slot is given. */
export interface SlotProps {
  readonly model: PaneModel;
  readonly onMove: (move: Move) => void;
  /** Compares with another set, by its id in the pane's head. */
  readonly onChooseSet: (id: string) => void;
}

/**
 * Parts of the views that write to the workbook. If a slot is left out, the view lacks that part, so that the pane can
 * be shown and tested without a workbook.
 */
export interface PaneSlots {
  /** The report's view. */
  readonly report?: (props: SlotProps) => ReactNode;
  /** Explanation of the selected cell, over the view. */
  readonly explanation?: (props: SlotProps) => ReactNode;
  /** One line at the foot of the pane for the selected cell. */
  readonly strip?: (props: SlotProps) => ReactNode;
  /** Foot of a metric's page: its primary button. */
  readonly metricFoot?: (props: SlotProps & { readonly page: FigurePage }) => ReactNode;
  readonly neighbourTools?: (props: SlotProps) => ReactNode;
  readonly pairTools?: (props: SlotProps & { readonly other: Area }) => ReactNode;
  readonly dataTools?: (props: SlotProps) => ReactNode;
  /** What is to be known and decided about the workbook's figures: on Home and Data, before all else. */
  readonly figuresNotice?: (props: SlotProps) => ReactNode;
  /** What other figures would change, over the view. */
  readonly changes?: (props: SlotProps) => ReactNode;
  /** Which figures these are: in the Data tab. */
  readonly figuresPart?: (props: SlotProps) => ReactNode;
}
