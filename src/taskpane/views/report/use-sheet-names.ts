import { useEffect, useState } from "react";
import type { Port } from "../../../workbook/port.ts";

/**
 * Names of the workbook's sheets, followed while the view is shown: sheets come and go by undo, and by the user's hand.
 * Null until they are known.
 *
 * @param when looked up again when it changes
 */
export function useSheetNames(
  port: Pick<Port, "sheets" | "onSheetsChanged">,
  when?: unknown,
): readonly string[] | null {
  const [names, setNames] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let shown = true;
    const look = (): void => {
      port.sheets().then(
        (sheets) => shown && setNames(sheets.map(({ name }) => name)),
        () => undefined,
      );
    };
    look();
    const stop = port.onSheetsChanged(look);
    return () => {
      shown = false;
      stop();
    };
  }, [port, when]);
  return names;
}
