import type { Area } from "../../areas/area.ts";
import type { Desk } from "../../queries/desk.ts";
import type { PaneSet } from "./sets.ts";

/** What every view of the pane is about: the figures, a council, a set, and the date to which age is calculated. */
export interface PaneModel {
  readonly desk: Desk;
  readonly area: Area;
  readonly set: PaneSet;
  /** Today, ISO: in the pane, unlike in cells, figures grow old. */
  readonly today: string;
}
