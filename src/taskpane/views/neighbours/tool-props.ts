import type { Namespace } from "../../../formula/formula.ts";
import type { Port } from "../../../workbook/port.ts";
import type { SlotProps } from "../../shell/pane-slots.ts";

/** What every tool of the neighbours' view is given. */
export interface ToolProps extends SlotProps {
  readonly port: Port;
  readonly namespace: Namespace;
}
