import type { Port } from "../../../workbook/port.ts";
import { cellName } from "../../../formula/cell-name.ts";
import { CellStrip } from "../../shell/cell-strip.tsx";
import type { Move } from "../../shell/navigation.ts";
import { hasLof, useSelectedCell } from "../use-selected-cell.ts";

/** A line at the foot while a cell with a LOF formula is selected; nothing for any other. */
export function SelectedCellStrip({ port, onMove }: { readonly port: Port; readonly onMove: (move: Move) => void }) {
  const reading = useSelectedCell(port);
  if (reading.kind !== "read" || !hasLof(reading.selected)) return null;
  const { cell, value, text } = reading.selected;
  const shows = typeof value === "object" && value !== null ? value.error : text.trim();
  return (
    <CellStrip
      cell={cellName(cell)}
      shows={shows === "" ? "LOF formula" : shows}
      onExplain={() => onMove({ to: "explanation" })}
    />
  );
}
