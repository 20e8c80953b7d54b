import type { CountedState, OutcomeLine } from "../../model/home.ts";
import { countedWords } from "../../model/state.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import type { OutcomeTableProps } from "./outcome-table.tsx";

/** The table of outcomes where there is no room for columns: the counts in words under each name. */
export function OutcomeLines({ lines, noteOf, onOpen }: Pick<OutcomeTableProps, "lines" | "noteOf" | "onOpen">) {
  return (
    <ul className="lof-rows" aria-label="Figures by priority outcome">
      {lines.map((line) => (
        <li key={line.outcome.number}>
          <button type="button" className="lof-row" onClick={() => onOpen(line.outcome.number, null)}>
            <span className="lof-row-main">
              {outcomeName(line.outcome)} <br />
              <span className="lof-second">{line.figures === 0 ? noteOf(line) : countWords(line)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function countWords({ counts }: OutcomeLine): string {
  const words = (Object.keys(counts) as CountedState[])
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${countedWords[state].toLowerCase()}`);
  return words.join(", ");
}
