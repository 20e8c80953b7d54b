import { type FigureState, stateWords } from "../model/state.ts";
import { VerdictSymbol } from "./verdict-symbol.tsx";

export interface TileProps {
  readonly state: FigureState;
  readonly count: number;
  /** Shows the figures counted. */
  readonly onOpen: () => void;
}

/** A count with its verdict, tinted when there is something to see; pressing it lists the figures behind it. */
export function Tile({ state, count, onOpen }: TileProps) {
  const word = stateWords[state];
  return (
    <button
      type="button"
      className={`lof-tile ${count === 0 ? "" : `lof-tile--${state}`}`}
      onClick={onOpen}
      aria-label={`${word}: ${count}`}
    >
      <span className="lof-tile-count">
        <VerdictSymbol state={state} size={18} />
        {count}
      </span>
      <span>{word}</span>
    </button>
  );
}
