import { type KeyboardEvent, useRef, useState } from "react";
import type { Port } from "../workbook/port.ts";
import { AboutData } from "./about-data.tsx";
import type { FunctionList } from "./function-list.ts";
import { InsertFunction } from "./insert-function.tsx";
import type { PaneData } from "./pane-data.ts";

/** The verbs of the port that the pane uses. */
export type PanePort = Pick<Port, "selection" | "onSelectionChanged" | "write">;

export interface PaneProps {
  readonly data: PaneData;
  readonly functions: FunctionList;
  readonly port: PanePort;
  /** What stands before the dot of every function: LOF, or LOFDEV in the development add-in. */
  readonly namespace: string;
}

const tabs = ["Insert a function", "About the data"] as const;

/** The pane beside the sheet, the same in Excel and in the workbench. Arrow keys move between its tabs. */
export function Pane(props: PaneProps) {
  const [open, setOpen] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (open + step + tabs.length) % tabs.length;
    setOpen(next);
    buttons.current[next]?.focus();
  };
  return (
    <div className="pane">
      <div role="tablist" aria-label="Pane" className="tabs" onKeyDown={move}>
        {tabs.map((name, index) => (
          <button
            key={name}
            ref={(button) => void (buttons.current[index] = button)}
            role="tab"
            type="button"
            id={`tab-${index}`}
            aria-selected={index === open}
            aria-controls={`panel-${index}`}
            tabIndex={index === open ? 0 : -1}
            onClick={() => setOpen(index)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map((name, index) => (
        <section
          key={name}
          role="tabpanel"
          id={`panel-${index}`}
          aria-labelledby={`tab-${index}`}
          hidden={index !== open}
          className="panel"
        >
          {index === 0 ? <InsertFunction {...props} /> : <AboutData data={props.data} />}
        </section>
      ))}
    </div>
  );
}
