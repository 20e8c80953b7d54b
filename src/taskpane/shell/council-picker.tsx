import { Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import { CouncilCombobox } from "./council-combobox.tsx";
import type { CouncilChoice } from "../../queries/pane-councils.ts";

export interface CouncilPickerProps {
  readonly councils: readonly CouncilChoice[];
  readonly council: CouncilChoice;
  readonly onChoose: (council: CouncilChoice) => void;
}

/** The council in the head of the pane; pressing its name opens a search for another. */
export function CouncilPicker({ councils, council, onChoose }: CouncilPickerProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      trapFocus
      positioning={{ position: "below", align: "start", overflowBoundaryPadding: 8 }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className="lof-choice lof-council" aria-label={`Council: ${council.name}`}>
          <span className="lof-choice-label">{council.name}</span>
          <ChevronDown12Regular aria-hidden="true" />
        </button>
      </PopoverTrigger>
      <PopoverSurface className="lof-menu lof-council-surface" aria-label="Choose a council">
        <CouncilCombobox
          label="Council"
          councils={councils}
          chosen={council}
          autoFocus
          openWhenEmpty
          onEscape={() => setOpen(false)}
          onChoose={(chosen) => {
            setOpen(false);
            onChoose(chosen);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
