import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, type MenuProps } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quiet word: what the choice holds. */
  readonly detail?: string;
}

export interface ChoiceMenuProps<Id extends string> {
  /** What is chosen here, for those who cannot see where it stands: "Period". */
  readonly name: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the button says instead of the chosen label. */
  readonly label?: string;
  /** "plain" stands in a line of text, "head" in the pane's head, "chip" among filters, "set" where a filter is on. */
  readonly look?: "plain" | "head" | "chip" | "set";
  readonly className?: string;
}

/** A word that opens a menu of alternatives, one of them chosen. Arrow keys move, Enter chooses, Esc closes. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>) {
  const { name, choices, chosen, onChoose, look = "plain", className = "" } = props;
  const label = props.label ?? choices.find((one) => one.id === chosen)?.label ?? "";
  const checked: NonNullable<MenuProps["checkedValues"]> = { [name]: [chosen] };
  return (
    <Menu
      checkedValues={checked}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [id] = checkedItems;
        if (id !== undefined) onChoose(id as Id);
      }}
      positioning={{ autoSize: "height-always", overflowBoundaryPadding: 8 }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={`lof-choice lof-choice--${look} ${className}`}
          aria-label={`${name}: ${label}`}
        >
          <span className="lof-choice-label">{label}</span>
          <ChevronDown12Regular aria-hidden="true" />
        </button>
      </MenuTrigger>
      <MenuPopover className="lof-menu">
        <MenuList>
          {choices.map((one) => (
            <MenuItemRadio
              key={one.id}
              name={name}
              value={one.id}
              {...(one.detail !== undefined && { secondaryContent: one.detail })}
            >
              {one.label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
