import { useEffect, useState } from "react";
import type { Block, Port } from "../../workbook/port.ts";

/**
 * What is selected in the sheet, updated while the view is shown; null until it is known, or when nothing is selected.
 */
export function useSelectedBlock(port: Pick<Port, "selection" | "onSelectionChanged">): Block | null {
  const [block, setBlock] = useState<Block | null>(null);
  useEffect(() => {
    let shown = true;
    port.selection().then(
      (selected) => shown && setBlock((before) => before ?? selected),
      () => undefined,
    );
    const stop = port.onSelectionChanged((selected) => shown && setBlock(selected));
    return () => {
      shown = false;
      stop();
    };
  }, [port]);
  return block;
}
