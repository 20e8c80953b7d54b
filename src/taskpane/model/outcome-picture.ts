import { certaintyOf } from "../../queries/certainty/certainty.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { positionWords } from "../../wording/figure/position.ts";
import { capital } from "../../wording/list.ts";
import { verdictWords } from "../../wording/figure/verdict.ts";
import { openPlaces } from "../../wording/pane/certainty.ts";
import { outcomePictureWords } from "../../wording/pane/outcome-picture.ts";
import type { PaneFigure } from "./figures.ts";
import type { PaneModel } from "./pane-model.ts";
import { stateWords } from "./state.ts";

/** One metric of an outcome: the council's place as a point from 0, the last place, to 1, the first. */
export interface PlaceRow {
  readonly figure: PaneFigure;
  readonly at: number;
  /** The places the intervals leave open; null for a bare dot. */
  readonly span: { readonly from: number; readonly to: number; readonly derived: boolean } | null;
  /** "Worse, well below the median (derived interval)", "Position only". */
  readonly verdict: string;
  /** "6th of 16" */
  readonly place: string;
  /** "could be 2nd to 9th", "no interval" */
  readonly range: string;
}

/** The whole of an outcome, one row a metric, all on one axis from last place to first. */
export interface OutcomePicture {
  /** In the framework's order. */
  readonly rows: readonly PlaceRow[];
  /** Figures without a place. */
  readonly without: readonly PaneFigure[];
}

/**
 * The places of a council's figures in an outcome.
 *
 * First place is at the right, which is the good end; where neither end is good it is the highest. Sets of different
 * size share the axis, so a place is its share of the way from last to first.
 */
export function outcomePicture({ set }: PaneModel, figures: readonly PaneFigure[]): OutcomePicture {
  const rows = figures.flatMap((figure): PlaceRow[] => {
    const { row } = figure;
    if (isNoValue(row) || isNoValue(row.own) || isNoValue(row.position) || row.position.of < 2) return [];
    const { first, last, of } = row.position;
    const { comparison, verdict, distance } = row;
    const { places, interval } = certaintyOf(comparison, set.choose);
    const share = (place: number): number => (of - place) / (of - 1);
    return [
      {
        figure,
        at: share((first + last) / 2),
        span: isNoValue(places)
          ? null
          : { from: share(places.worst), to: share(places.best), derived: interval === "derived" },
        verdict: isNoValue(verdict) ? stateWords[figure.state] : capital(verdictWords(verdict, distance)),
        place: positionWords(row.position),
        range: isNoValue(places) ? outcomePictureWords.bare : openPlaces(places),
      },
    ];
  });
  const placed = new Set(rows.map(({ figure }) => figure));
  return { rows, without: figures.filter((figure) => !placed.has(figure)) };
}
