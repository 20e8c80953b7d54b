import { stateWords, type FigureState } from "../model/state.ts";
import { VerdictSymbol } from "./verdict-symbol.tsx";

/** Symbol and word on the verdict's tint: the main result on a metric's page. */
export function VerdictBadge({ state }: { readonly state: FigureState }) {
  return (
    <span className={`lof-badge lof-badge--${state}`}>
      <VerdictSymbol state={state} />
      {stateWords[state]}
    </span>
  );
}
