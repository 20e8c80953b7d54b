import type { Namespace } from "../../actions/formula.ts";
import type { Port } from "../../workbook/port.ts";
import type { PaneSlots } from "../shell/pane-slots.ts";
import { ExplainCell } from "./explain-cell.tsx";
import { InsertMetric } from "./insert-metric.tsx";
import { KpiPackView } from "./kpi-pack/kpi-pack-view.tsx";
import { packDesk } from "./kpi-pack/pack-desk.ts";
import { SelectedCellStrip } from "./selected-cell-strip.tsx";

/** The views that act on the workbook, for the shell; to be made once for a pane. */
export function workbookSlots(port: Port, namespace: Namespace): PaneSlots {
  const desk = packDesk(port, namespace);
  return {
    pack: ({ model }) => <KpiPackView model={model} desk={desk} />,
    explanation: ({ model, onMove }) => <ExplainCell model={model} port={port} onMove={onMove} />,
    metricFoot: ({ model, page }) => (
      <InsertMetric key={page.series.id} model={model} page={page} port={port} namespace={namespace} />
    ),
    strip: ({ onMove }) => <SelectedCellStrip port={port} onMove={onMove} />,
  };
}
