import { type KeyboardEvent, type RefObject, useState } from "react";

export interface GridKeys {
  /** 0 for the one button that Tab reaches, -1 for all others. */
  readonly tabIndexOf: (row: number, column: number) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Called when a button takes the focus, by whatever means. */
  readonly onFocus: (row: number, column: number) => void;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The keys of a table of buttons: one tab stop, arrows between the buttons. Buttons carry `data-at="row column"`; an
 * empty cell is skipped, and up and down fall back to the row's first button.
 */
export function useGridKeys(table: RefObject<HTMLElement>, rows: number, columns: number): GridKeys {
  const [[row, column], setAt] = useState<readonly [number, number]>([0, 0]);
  const buttonAt = (r: number, c: number): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-at="${r} ${c}"]`) ?? null;
  const next = (byRow: number, byColumn: number): HTMLElement | null => {
    let [r, c] = [row + byRow, column + byColumn];
    while (r >= 0 && r < rows && c >= 0 && c < columns) {
      const found = buttonAt(r, c) ?? (byRow === 0 ? null : buttonAt(r, 0));
      if (found !== null) return found;
      [r, c] = [r + byRow, c + byColumn];
    }
    return null;
  };
  return {
    tabIndexOf: (r, c) => (r === row && c === column ? 0 : -1),
    onFocus: (r, c) => setAt([r, c]),
    onKeyDown: (event) => {
      const step = steps[event.key];
      const found = step !== undefined ? next(...step) : event.key === "Home" ? buttonAt(row, 0) : null;
      if (found === null) return;
      event.preventDefault();
      found.focus();
    },
  };
}
