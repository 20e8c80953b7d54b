import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { type InputHTMLAttributes, type Ref, forwardRef } from "react";

export interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> {
  /** Read out by screen readers; the placeholder disappears once something is typed. */
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A field to search in, with a button that empties it. Esc empties it too. */
export const SearchField = forwardRef(function SearchField(
  { label, value, onType, onKeyDown, ...rest }: SearchFieldProps,
  ref: Ref<HTMLInputElement>,
) {
  return (
    <div className="lof-search">
      <Search16Regular aria-hidden="true" />
      <input
        {...rest}
        ref={ref}
        type="text"
        aria-label={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === "Escape" && value !== "" && !event.defaultPrevented) onType("");
        }}
      />
      {value !== "" && (
        <button
          type="button"
          className="lof-search-clear"
          aria-label="Clear"
          onClick={({ currentTarget }) => {
            // The button goes away with the text, and would take the focus along.
            currentTarget.parentElement?.querySelector("input")?.focus();
            onType("");
          }}
        >
          <Dismiss16Regular aria-hidden="true" />
        </button>
      )}
    </div>
  );
});
