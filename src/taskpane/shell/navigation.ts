import type { CountedState } from "../model/home.ts";
import type { FigureOrder, Job } from "../model/list.ts";
import type { Tab } from "./tabs.ts";

/** Which figures the list shows, and in which order. Null means no filter. */
export interface ListFilter {
  readonly text: string;
  /** Number of the outcome. */
  readonly outcome: number | null;
  readonly state: CountedState | null;
  readonly job: Job | null;
  /** Only figures that changed since the period before. */
  readonly moved: boolean;
  /** The figures of an outcome as a picture of their places. */
  readonly picture: boolean;
  readonly order: FigureOrder;
}

export const openFilter: ListFilter = {
  text: "",
  outcome: null,
  state: null,
  job: null,
  moved: false,
  picture: false,
  order: "what stands out first",
};

/** Where the reader is in the pane. Kept by a reducer: Office takes the browser's history away. */
export interface Place {
  readonly tab: Tab;
  readonly filter: ListFilter;
  /** Id of the figure whose page is open; null for the list. */
  readonly figure: string | null;
  /** Label of the period chosen on that page; null for the current one. */
  readonly period: string | null;
  /** Code of the neighbour being explained. */
  readonly neighbour: string | null;
  /** The explanation of the selected cell is shown over the view. */
  readonly explaining: boolean;
  /** The list of what other figures would change is shown over the view. */
  readonly changes: boolean;
}

export const start: Place = {
  tab: "home",
  filter: openFilter,
  figure: null,
  period: null,
  neighbour: null,
  explaining: false,
  changes: false,
};

export type Move =
  | { readonly to: "tab"; readonly tab: Tab }
  | { readonly to: "list"; readonly filter: Partial<ListFilter> }
  | { readonly to: "filter"; readonly filter: Partial<ListFilter> }
  | { readonly to: "figure"; readonly id: string; readonly outcome: number }
  | { readonly to: "period"; readonly period: string | null }
  | { readonly to: "back" }
  | { readonly to: "neighbour"; readonly code: string | null }
  | { readonly to: "explanation" }
  | { readonly to: "changes" }
  | { readonly to: "closed" };

/**
 * Where a move leads.
 *
 * A tab always opens its first view: pressing Metrics on a metric's page leads back to the list. Home begins anew: the
 * filters of the list go, since most of them were set there, and only its order stays. A figure's page
 * remembers the list it was opened from; opened from elsewhere, Back leads to the list of its outcome.
 */
export function navigate(place: Place, move: Move): Place {
  switch (move.to) {
    case "tab": {
      const filter = move.tab === "home" ? { ...openFilter, order: place.filter.order } : place.filter;
      return { ...place, ...uncovered, tab: move.tab, figure: null, period: null, filter };
    }
    case "list":
      return { ...place, ...uncovered, tab: "metrics", figure: null, filter: { ...openFilter, ...move.filter } };
    case "filter":
      return { ...place, filter: { ...place.filter, ...move.filter } };
    case "figure": {
      const fromList = place.tab === "metrics" && place.figure === null && !isCovered(place);
      const filter = fromList ? place.filter : { ...openFilter, outcome: move.outcome };
      return { ...place, ...uncovered, tab: "metrics", figure: move.id, period: null, filter };
    }
    case "period":
      return { ...place, period: move.period };
    case "back":
      return { ...place, figure: null, period: null };
    case "neighbour":
      return { ...place, neighbour: move.code };
    case "explanation":
      return { ...place, ...uncovered, explaining: true };
    case "changes":
      return { ...place, ...uncovered, changes: true };
    case "closed":
      return { ...place, ...uncovered };
  }
}

/** Whether something is shown over the view. */
export function isCovered({ explaining, changes }: Pick<Place, "explaining" | "changes">): boolean {
  return explaining || changes;
}

const uncovered = { explaining: false, changes: false } as const;

/** A word for each view: when it changes, the view scrolls to the top. */
export function viewOf({ tab, figure, explaining, changes }: Place): string {
  if (explaining) return "explanation";
  if (changes) return "changes";
  return figure === null ? tab : `figure ${figure}`;
}
