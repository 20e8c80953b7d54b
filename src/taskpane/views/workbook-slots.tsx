import type { Namespace } from "../../formula/formula.ts";
import { pairInsertion } from "../../actions/place-insertions.ts";
import type { PackName } from "../../pack/mark.ts";
import type { Port } from "../../workbook/port.ts";
import type { PaneSlots } from "../shell/pane-slots.ts";
import { FiguresPartLater } from "./data/data-later.tsx";
import { ExplainCell } from "./explanation/explain-cell.tsx";
import { ChangesLater } from "./figures/changes-later.tsx";
import { FiguresNotice } from "./figures/figures-notice.tsx";
import type { FiguresState } from "./figures/figures-state.ts";
import { InsertPanel } from "./insert/insert-panel.tsx";
import { NeighbourTools } from "./neighbours/neighbour-tools.tsx";
import { InsertMetric } from "./insert/insert-metric.tsx";
import { ReportLater } from "./report/report-later.tsx";
import { reportState } from "./report/report-state.ts";
import { SelectedCellStrip } from "./explanation/selected-cell-strip.tsx";

/**
 * The views that act on the workbook, for the shell; made once per pane.
 *
 * @param setsProblem what was wrong with the sets kept in the workbook; null for nothing
 */
export function workbookSlots(port: Port, namespace: Namespace, setsProblem: string | null = null): PaneSlots {
  const state = reportState(port, namespace);
  return {
    report: ({ model }) => <ReportLater model={model} state={state} />,
    explanation: ({ model, onMove }) => <ExplainCell model={model} port={port} onMove={onMove} />,
    metricFoot: ({ model, page }) => (
      <InsertMetric key={page.series.id} model={model} page={page} port={port} namespace={namespace} />
    ),
    neighbourTools: (slot) => <NeighbourTools {...slot} {...{ port, namespace, setsProblem }} />,
    pairTools: ({ model, other }) => {
      const insertion = pairInsertion(model.desk.pack, model.area, other, namespace);
      return <InsertPanel port={port} insertion={insertion} verb="Insert comparison" />;
    },
    strip: ({ onMove }) => <SelectedCellStrip port={port} onMove={onMove} />,
  };
}

/**
 * What is said and done about the workbook's figures.
 *
 * @param newest on the host; null where it did not say
 */
export function figuresSlots(
  state: FiguresState,
  newest: PackName | null,
): Pick<PaneSlots, "figuresNotice" | "changes" | "figuresPart"> {
  return {
    figuresNotice: ({ model, onMove }) => <FiguresNotice {...{ state, newest, onMove }} desk={model.desk} />,
    changes: ({ model, onMove }) => <ChangesLater {...{ state, onMove }} desk={model.desk} />,
    figuresPart: ({ model }) => <FiguresPartLater {...{ state, newest }} desk={model.desk} />,
  };
}
