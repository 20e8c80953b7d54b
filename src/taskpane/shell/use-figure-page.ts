import { useMemo } from "react";
import { figurePage, type FigurePage } from "../model/figure-page.ts";
import type { PaneModel } from "../model/pane-model.ts";
import type { Place } from "./navigation.ts";

/** The page of the figure that is open; null for none, or for a metric that has no figures yet. */
export function useFigurePage(model: PaneModel, { figure, period }: Place): FigurePage | null {
  return useMemo(() => {
    const series = figure === null ? undefined : model.desk.pack.seriesById.get(figure);
    return series === undefined ? null : figurePage(model, series, period);
  }, [model, figure, period]);
}
