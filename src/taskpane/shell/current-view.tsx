import type { ReactNode } from "react";
import type { FigurePage } from "../model/figure-page.ts";
import { DataLater } from "../views/data/data-later.tsx";
import { HomeView } from "../views/home/home.tsx";
import { MetricView } from "../views/metrics/metric.tsx";
import { MetricsView } from "../views/metrics/metrics.tsx";
import { NeighboursView } from "../views/neighbours/neighbours.tsx";
import { UnpublishedView } from "../views/metrics/unpublished.tsx";
import type { ViewProps } from "../views/view-props.ts";
import { Message } from "../states/message.tsx";
import type { PaneSlots } from "./pane-slots.ts";

export interface CurrentViewProps extends ViewProps {
  readonly page: FigurePage | null;
  readonly slots: PaneSlots;
  readonly onChooseCouncil: (code: string) => void;
  readonly onChooseSet: (id: string) => void;
}

/** The view for the current place. */
export function CurrentView(props: CurrentViewProps): ReactNode {
  const { place, slots, model, onMove, onChooseSet } = props;
  const slot = { model, onMove, onChooseSet };
  if (place.explaining && slots.explanation !== undefined) return slots.explanation(slot);
  if (place.changes && slots.changes !== undefined) return slots.changes(slot);
  switch (place.tab) {
    case "home":
      return <HomeView {...props} notice={slots.figuresNotice?.(slot)} />;
    case "metrics":
      return <MetricsTab {...props} />;
    case "neighbours":
      return (
        <NeighboursView
          {...props}
          tools={slots.neighbourTools?.(slot)}
          pairTools={(other) => slots.pairTools?.({ ...slot, other })}
        />
      );
    case "report":
      return (
        slots.report?.(slot) ?? <Message title="No workbook">A report is built in a workbook. None is open.</Message>
      );
    case "data":
      return (
        <DataLater
          {...props}
          notice={slots.figuresNotice?.(slot)}
          figuresPart={slots.figuresPart?.(slot)}
          tools={slots.dataTools?.(slot)}
        />
      );
  }
}

function MetricsTab(props: CurrentViewProps): ReactNode {
  const { place, page, figures, onMove, onChooseCouncil } = props;
  if (place.figure === null) return <MetricsView {...props} />;
  if (page === null) {
    const figure = figures.find(({ id }) => id === place.figure);
    return figure === undefined ? <MetricsView {...props} /> : <UnpublishedView figure={figure} onMove={onMove} />;
  }
  return <MetricView page={page} onMove={onMove} onChooseCouncil={onChooseCouncil} />;
}
