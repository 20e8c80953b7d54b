import type { FUniver } from "@univerjs/core/facade";
import { useCallback, useEffect } from "react";
import { createPortal } from "react-dom";
import type { FunctionList } from "../taskpane/function-list.ts";
import { Pane } from "../taskpane/pane.tsx";
import type { PaneData } from "../taskpane/pane-data.ts";
import type { Port } from "../workbook/port.ts";
import { CellStrip } from "./cell-strip.tsx";

export interface WorkbenchProps {
  readonly api: FUniver;
  readonly port: Port;
  readonly data: PaneData;
  readonly functions: FunctionList;
  readonly namespace: string;
  /** The places of the page that are ours; the grid fills its own. */
  readonly places: { readonly actions: Element; readonly cell: Element; readonly pane: Element };
}

/** All of the page but the grid: the bar's buttons, the line on the selected cell, and the pane. */
export function Workbench({ api, port, data, functions, namespace, places }: WorkbenchProps) {
  const onCalculated = useCallback(
    (callback: () => void) => {
      const told = api.getFormula().calculationResultApplied(callback);
      return () => told.dispose();
    },
    [api],
  );
  useEffect(() => {
    // Now everything follows the grid: what is selected from here on shows in the strip and the pane.
    document.body.dataset["state"] = "ready";
  }, []);
  return (
    <>
      {createPortal(<Actions api={api} />, places.actions)}
      {createPortal(<CellStrip port={port} onCalculated={onCalculated} />, places.cell)}
      {createPortal(<Pane data={data} functions={functions} port={port} namespace={namespace} />, places.pane)}
    </>
  );
}

function Actions({ api }: { readonly api: FUniver }) {
  return (
    <>
      <button type="button" onClick={() => void api.undo()}>
        Undo
      </button>
      <button type="button" onClick={() => void api.redo()}>
        Redo
      </button>
    </>
  );
}
