import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useCallback, useRef, useState } from "react";
import type { CouncilChoice } from "../model/councils.ts";
import { Floating } from "../design/menu/floating.tsx";
import { CouncilCombobox } from "./council-combobox.tsx";
import type { NamesDesk } from "./council-search.ts";

export interface CouncilPickerProps {
  readonly councils: readonly CouncilChoice[];
  readonly desk: NamesDesk;
  readonly council: CouncilChoice;
  readonly onChoose: (council: CouncilChoice) => void;
}

/** The council in the head of the pane; pressing its name opens a search for another. */
export function CouncilPicker({ councils, desk, council, onChoose }: CouncilPickerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const closeAndReturn = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="lof-choice lof-council"
        aria-label={`Council: ${council.name}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="lof-choice-label">{council.name}</span>
        <ChevronDown12Regular aria-hidden="true" />
      </button>
      {open && button.current !== null && (
        <Floating
          anchor={button.current}
          onClose={close}
          className="lof-council-surface"
          box={{ role: "dialog", "aria-label": "Choose a council" }}
        >
          <CouncilCombobox
            label="Council"
            councils={councils}
            desk={desk}
            chosen={council}
            autoFocus
            openWhenEmpty
            onEscape={closeAndReturn}
            onChoose={(chosen) => {
              closeAndReturn();
              onChoose(chosen);
            }}
          />
        </Floating>
      )}
    </>
  );
}
