import type { Namespace } from "../../actions/formula.ts";
import type { Port } from "../../workbook/port.ts";
import type { PaneSlots } from "../shell/pane-slots.ts";
import { KpiPackView } from "./kpi-pack/kpi-pack-view.tsx";
import { packDesk } from "./kpi-pack/pack-desk.ts";

/** The views that act on the workbook, for the shell; to be made once for a pane. */
export function workbookSlots(port: Port, namespace: Namespace): PaneSlots {
  const desk = packDesk(port, namespace);
  return {
    pack: ({ model }) => <KpiPackView model={model} desk={desk} />,
  };
}
