import type { ReactNode } from "react";
import { stateWords, type FigureState } from "../model/state.ts";
import { VerdictSymbol } from "./verdict-symbol.tsx";

export interface FigureRowProps {
  readonly state: FigureState;
  readonly name: ReactNode;
  /** "4th of 16"; null where there is no position. */
  readonly position: string | null;
  /** With its unit, or the text shown instead. */
  readonly value: string;
  readonly secondValue: string;
  /** What must be said beside the verdict, on a line of its own. */
  readonly beside?: string;
  readonly onOpen: () => void;
}

/** One figure in a list: the result can be read without opening it. */
export function FigureRow({ state, name, position, value, secondValue, beside = "", onOpen }: FigureRowProps) {
  return (
    <button type="button" className="lof-row lof-figure-row" onClick={onOpen}>
      <VerdictSymbol state={state} />
      <span className="lof-row-main">
        <span className="lof-pair">
          <span>{name} </span>
          <strong className="lof-value">{value} </strong>
        </span>
        <span className="lof-pair lof-second">
          <span>
            <span className={`lof-word lof-word--${state}`}>{stateWords[state]}</span>
            {position !== null && ` · ${position}`}{" "}
          </span>
          <span>{secondValue}</span>
        </span>
        {beside !== "" && <span className="lof-second"> {beside}</span>}
      </span>
    </button>
  );
}
