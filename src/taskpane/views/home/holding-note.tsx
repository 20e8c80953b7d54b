import { chanceSentence, holdingSentence, notHoldingLead } from "../../../wording/pane/certainty.ts";
import { byChance } from "../../model/home.ts";
import type { Holding } from "../../model/holding.ts";
import { TextButton } from "../../design/text-button.tsx";
import type { ViewProps } from "../view-props.ts";

/** As many as are named; more are counted. */
const mostNamed = 4;

export interface HoldingNoteProps {
  readonly holding: Holding;
  /** Says how many would stand out by chance, which is for all of a council's figures. */
  readonly withChance?: boolean;
  readonly onMove: ViewProps["onMove"];
}

/** How many verdicts stand out, how many hold among all, and which do not. Nothing where nothing was tested. */
export function HoldingNote({ holding, withChance = false, onMove }: HoldingNoteProps) {
  const { tested, comparisons, notHolding } = holding;
  if (tested === 0) return null;
  const chance = withChance ? chanceSentence(byChance(comparisons)) : "";
  const more = notHolding.length - mostNamed;
  return (
    <p className="lof-note lof-holding">
      {holdingSentence(holding)}
      {chance !== "" && ` ${chance}`}
      {notHolding.length > 0 && ` ${notHoldingLead} `}
      {notHolding.slice(0, mostNamed).map((figure, at) => (
        <span key={figure.id}>
          {at > 0 && "; "}
          <TextButton onPress={() => onMove({ to: "figure", id: figure.id, outcome: figure.outcome.number })}>
            {figure.name}
          </TextButton>
        </span>
      ))}
      {more > 0 && `; and ${more} more`}
      {notHolding.length > 0 && "."}
    </p>
  );
}
