import { stateWords, type FigureState } from "../model/state.ts";
import { VerdictSymbol } from "./verdict-symbol.tsx";

/** Symbol and word on the verdict's tint: the answer of a metric page. */
export function VerdictBadge({ state }: { readonly state: FigureState }) {
  return (
    <span className={`lof-badge lof-badge--${state}`}>
      <VerdictSymbol state={state} />
      {stateWords[state]}
    </span>
  );
}
