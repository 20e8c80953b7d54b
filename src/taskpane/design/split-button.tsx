import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";

export interface SplitButtonProps {
  /** Says what happens and where: "Insert value in C7". */
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** The other choices; when left out there is no second half. */
  readonly menu?: { readonly name: string; readonly open: boolean; readonly onToggle: () => void };
}

/** The one primary button of a view, with its alternatives behind an arrow. */
export function SplitButton({ label, onPress, disabled = false, menu }: SplitButtonProps) {
  return (
    <span className={`lof-split ${menu === undefined ? "" : "lof-split--menu"}`}>
      <Button appearance="primary" onClick={onPress} disabled={disabled}>
        {label}
      </Button>
      {menu !== undefined && (
        <Button
          appearance="primary"
          icon={<ChevronDown16Regular />}
          aria-label={menu.name}
          aria-expanded={menu.open}
          onClick={menu.onToggle}
        />
      )}
    </span>
  );
}
