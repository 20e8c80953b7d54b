import { ChoiceMenu, type Choice } from "../design/menu/choice-menu.tsx";
import { CouncilPicker, type CouncilPickerProps } from "../council/council-picker.tsx";

export interface PaneHeadProps extends CouncilPickerProps {
  /** What the council can be compared with: "15 neighbours", "DfE’s 10" ... */
  readonly sets: readonly Choice[];
  readonly set: string;
  readonly onChooseSet: (id: string) => void;
}

/**
 * Council and set, chosen once for every tab. A council's name is never cut: where both have no room in one line, the
 * set goes below. The corner is left free for Office.
 */
export function PaneHead({ councils, desk, council, onChoose, sets, set, onChooseSet }: PaneHeadProps) {
  return (
    <div className="lof-head">
      <CouncilPicker councils={councils} desk={desk} council={council} onChoose={onChoose} />
      <span className="lof-compared">
        <span className="lof-against" aria-hidden="true">
          against
        </span>
        <ChoiceMenu
          look="head"
          name="Compared with"
          className="lof-set"
          choices={sets}
          chosen={set}
          onChoose={onChooseSet}
        />
      </span>
    </div>
  );
}
