import { useId, useState } from "react";
import { neighbourInsertion } from "../../../actions/place-insertions.ts";
import { InsertPanel } from "../insert/insert-panel.tsx";
import type { ToolProps } from "./tool-props.ts";
import { OwnSetsLater, WeightsLater } from "./tools-later.tsx";

export interface NeighbourToolsProps extends ToolProps {
  /** What was wrong with the sets kept in the workbook; null for nothing. */
  readonly setsProblem: string | null;
}

type Tool = "own set" | "weights" | "list";

/**
 * Tools for a list of neighbours: make a set, change the weights, insert the list in the sheet. One is open at a time.
 */
export function NeighbourTools(props: NeighbourToolsProps) {
  const { model, port, namespace, setsProblem } = props;
  const { desk, area, set } = model;
  const [open, setOpen] = useState<Tool | null>(null);
  const panel = useId();
  const list = neighbourInsertion(desk, area, set.argument, namespace);
  const tools: readonly (readonly [Tool, string])[] = [
    ["own set", "Own set"],
    ["weights", "Weights"],
    ...(list === null ? [] : [["list", "Insert list"] as const]),
  ];
  return (
    <>
      {setsProblem !== null && <p className="lof-note">{setsProblem}</p>}
      <div className="lof-chips" role="group" aria-label="What to do with this list">
        {tools.map(([tool, label]) => (
          <button
            key={tool}
            type="button"
            className={`lof-chip ${tool === open ? "lof-chip--set" : ""}`}
            aria-expanded={tool === open}
            aria-controls={tool === open ? panel : undefined}
            onClick={() => setOpen(tool === open ? null : tool)}
          >
            {label}
          </button>
        ))}
      </div>
      {open !== null && (
        <section id={panel} className="lof-tool-panel" aria-label={tools.find(([tool]) => tool === open)?.[1]}>
          {open === "own set" && <OwnSetsLater {...props} />}
          {open === "weights" && <WeightsLater key={area.code} {...props} />}
          {open === "list" && list !== null && <InsertPanel port={port} insertion={list} verb="Insert list" primary />}
        </section>
      )}
    </>
  );
}
