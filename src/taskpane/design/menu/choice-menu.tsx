import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useCallback, useRef, useState } from "react";
import { Floating } from "./floating.tsx";
import { useMenuKeys } from "./use-menu-keys.ts";

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A secondary text about the choice. */
  readonly detail?: string;
}

export interface ChoiceMenuProps<Id extends string> {
  /** What is chosen here, for screen readers: "Period". */
  readonly name: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the button says instead of the chosen label. */
  readonly label?: string;
  /** "plain" in a line of text, "head" in the pane's head, "chip" among filters, "set" for a filter that is on. */
  readonly look?: "plain" | "head" | "chip" | "set";
  readonly className?: string;
}

/** A button that opens a menu of alternatives, one of them chosen. Arrow keys move, Enter chooses, Esc closes. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>) {
  const { name, choices, chosen, onChoose, look = "plain", className = "" } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const label = props.label ?? choices.find((one) => one.id === chosen)?.label ?? "";
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`lof-choice lof-choice--${look} ${className}`}
        aria-label={`${name}: ${label}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span className="lof-choice-label">{label}</span>
        <ChevronDown12Regular aria-hidden="true" />
      </button>
      {open && button.current !== null && (
        <Entries
          {...{ name, choices, chosen }}
          anchor={button.current}
          onClose={close}
          onChoose={(id) => {
            setOpen(false);
            button.current?.focus();
            onChoose(id);
          }}
        />
      )}
    </>
  );
}

interface EntriesProps<Id extends string>
  extends Pick<ChoiceMenuProps<Id>, "name" | "choices" | "chosen" | "onChoose"> {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

function Entries<Id extends string>({ name, choices, chosen, onChoose, anchor, onClose }: EntriesProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  // The entry with the focus can be tabbed to, so that a menu that scrolls has one.
  const [held, setHeld] = useState(chosen);
  const onKeyDown = useMenuKeys(list);
  return (
    <Floating
      anchor={anchor}
      onClose={onClose}
      className="lof-menu"
      box={{ role: "menu", "aria-label": name, onKeyDown }}
    >
      <div ref={list} role="presentation">
        {choices.map((one) => (
          <button
            key={one.id}
            type="button"
            role="menuitemradio"
            className="lof-menu-entry"
            aria-checked={one.id === chosen}
            tabIndex={one.id === held ? 0 : -1}
            onFocus={() => setHeld(one.id)}
            onClick={() => onChoose(one.id)}
          >
            <span className="lof-menu-check">{one.id === chosen && <Checkmark16Regular aria-hidden="true" />}</span>
            <span className="lof-menu-label">{one.label} </span>
            {one.detail !== undefined && <span className="lof-second">{one.detail}</span>}
          </button>
        ))}
      </div>
    </Floating>
  );
}
