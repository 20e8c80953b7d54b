import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { TextButton } from "../design/text-button.tsx";
import { CouncilCombobox } from "../council/council-combobox.tsx";
import type { NamesDesk } from "../council/council-search.ts";
import type { CouncilChoice } from "../model/councils.ts";

export interface FirstRunProps {
  readonly councils: readonly CouncilChoice[];
  readonly desk: NamesDesk;
  /** The council used last, offered again; null the first time. */
  readonly offered: CouncilChoice | null;
  readonly onUse: (council: CouncilChoice) => void;
  /** Continues with an example council, without saving it. */
  readonly onSkip: () => void;
}

/** The first thing anyone sees: what this is in two lines, and one question. */
export function FirstRun({ councils, desk, offered, onUse, onSkip }: FirstRunProps) {
  const [chosen, setChosen] = useState(offered);
  const [likely, setLikely] = useState<CouncilChoice | null>(null);
  const council = likely ?? chosen;
  return (
    <div className="lof-first-run">
      <h1>Your council and its neighbours, in your cells</h1>
      <p className="lof-promise">
        Published Local Outcomes Framework figures beside those of councils like yours. They open questions; they do not
        grade a council.
      </p>
      <p className="lof-note" aria-hidden="true">
        Which council?
      </p>
      <CouncilCombobox
        label="Which council?"
        councils={councils}
        desk={desk}
        chosen={chosen}
        onChoose={setChosen}
        onLikely={setLikely}
        onType={() => setChosen(null)}
        keepName
      />
      <div className="lof-first-run-actions">
        <Button appearance="primary" disabled={council === null} onClick={() => council !== null && onUse(council)}>
          {council === null ? "Use this council" : `Use ${council.name}`}
        </Button>
        <TextButton onPress={onSkip}>Look around first</TextButton>
      </div>
      <p className="lof-note">
        Kept in this workbook and offered in the next one. Nothing you type leaves this computer.
      </p>
    </div>
  );
}
