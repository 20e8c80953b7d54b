import { useEffect, useState } from "react";
import { cellName } from "../formula/cell-name.ts";
import type { Block, CellValue, Port } from "../workbook/port.ts";
import { errorSentence } from "./error-sentence.ts";

interface CellStripProps {
  readonly port: Port;
  /** Calls back whenever the sheet has been calculated; returns a function that stops it. */
  readonly onCalculated: (callback: () => void) => () => void;
}

interface Shown {
  readonly at: Block;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
}

/** The line under the grid: what the selected cell contains and, if it shows an error, why. */
export function CellStrip({ port, onCalculated }: CellStripProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const look = (): void => void readCell(port).then(setShown, () => setShown(null));
    look();
    const stops = [port.onSelectionChanged(look), onCalculated(look)];
    return () => stops.forEach((stop) => stop());
  }, [port, onCalculated]);
  if (shown === null) return null;
  const error = typeof shown.value === "object" && shown.value !== null ? shown.value : null;
  return (
    <div className={error === null ? "cell-strip" : "cell-strip is-error"} role="status" aria-label="Selected cell">
      <span className="cell-name">{cellName(shown.at)}</span>
      {error === null ? (
        <span className="cell-value">{shown.text}</span>
      ) : (
        <>
          <span className="cell-code">{error.error}</span>
          <span>{errorSentence(error, shown.formula)}</span>
        </>
      )}
    </div>
  );
}

async function readCell(port: Port): Promise<Shown> {
  const at = { ...(await port.selection()), rows: 1, columns: 1 };
  const { values, texts, formulas } = await port.read(at);
  return { at, value: values[0]?.[0] ?? null, text: texts[0]?.[0] ?? "", formula: formulas[0]?.[0] ?? null };
}
