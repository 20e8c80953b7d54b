import type { FUniver } from "@univerjs/core/facade";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { onPackState, packState } from "../functions/pack-holder.ts";
import type { FunctionList } from "../taskpane/function-list.ts";
import { PackGate } from "../taskpane/pack-gate.tsx";
import { WorkbookPane } from "../taskpane/workbook-pane.tsx";
import type { Namespace } from "../formula/formula.ts";
import type { Port } from "../workbook/port.ts";
import { keepingWords as words } from "../wording/workbook/workbench.ts";
import { CellStrip } from "./cell-strip.tsx";
import { followBook } from "./follow-book.ts";
import { guardFocus } from "./guard-focus.ts";
import { forgetBook } from "./kept-book.ts";
import { regionKeys } from "./region-keys.ts";
import { StartAfresh } from "./start-afresh.tsx";

export interface WorkbenchProps {
  readonly api: FUniver;
  readonly port: Port;
  readonly functions: FunctionList;
  readonly namespace: Namespace;
  /** The elements of the page that we fill, and the grid's. */
  readonly places: {
    readonly actions: Element;
    readonly note: Element;
    readonly grid: Element;
    readonly cell: Element;
    readonly pane: Element;
  };
}

const today = new Date().toISOString().slice(0, 10);

/** Everything on the page except the grid: the bar's buttons, the line on the selected cell, and the pane. */
export function Workbench({ api, port, functions, namespace, places }: WorkbenchProps) {
  const onCalculated = useCallback(
    (callback: () => void) => {
      const subscription = api.getFormula().calculationResultApplied(callback);
      return () => subscription.dispose();
    },
    [api],
  );
  // In this order: the guard has to see F6 before it moves the focus.
  useEffect(() => guardFocus(places.grid, [places.pane, places.actions]), [places]);
  useEffect(() => regionKeys([places.grid, places.pane, places.actions]), [places]);
  useEffect(() => {
    // From now on everything follows the grid: selections are shown in the strip and the pane.
    document.body.dataset["state"] = "ready";
  }, []);
  return (
    <>
      {createPortal(<Actions api={api} />, places.actions)}
      {createPortal(<CellStrip port={port} onCalculated={onCalculated} />, places.cell)}
      {createPortal(<FiguresNote />, places.note)}
      {createPortal(
        <PackGate port={port} officeTheme={null}>
          {(desk, newest) => (
            <WorkbookPane {...{ desk, newest, functions, port, namespace, today }} officeTheme={null} />
          )}
        </PackGate>,
        places.pane,
      )}
    </>
  );
}

/** What is kept where, and which figures the cells answer from. */
function FiguresNote() {
  const state = useSyncExternalStore(onPackState, packState);
  const note = state.kind === "ready" ? words.figures(state.desk.pack) : words.noFigures;
  return (
    <>
      {words.kept} · {note}
    </>
  );
}

function Actions({ api }: { readonly api: FUniver }) {
  const [kept, setKept] = useState(true);
  const stop = useRef<() => void>();
  useEffect(() => (stop.current = followBook(api, setKept)), [api]);
  const startAfresh = (): void => {
    stop.current?.();
    forgetBook();
    location.reload();
  };
  return (
    <>
      <button type="button" onClick={() => void api.undo()}>
        Undo
      </button>
      <button type="button" onClick={() => void api.redo()}>
        Redo
      </button>
      <StartAfresh onStart={startAfresh} />
      <span role="status" className="bar-trouble">
        {!kept && words.notKept}
      </span>
    </>
  );
}
