import { type ReactNode, useEffect, useId, useRef } from "react";

export interface CheckRowProps {
  readonly label: ReactNode;
  /** "some": part of what is below it. */
  readonly checked: boolean | "some";
  readonly onChange: (checked: boolean) => void;
  /** On the right: how many figures, or why it cannot be chosen. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean;
  /** The button that expands the row, at its end. */
  readonly more?: ReactNode;
}

/** One thing to choose or leave out; the whole line can be clicked. */
export function CheckRow({ label, checked, onChange, aside, disabled = false, more }: CheckRowProps) {
  const box = useRef<HTMLInputElement>(null);
  const aboutIt = useId();
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = checked === "some";
  }, [checked]);
  return (
    <div className="lof-check-row">
      <label className="lof-check">
        <input
          ref={box}
          type="checkbox"
          checked={checked === true}
          disabled={disabled}
          onChange={() => onChange(checked !== true)}
          {...(aside !== undefined && { "aria-describedby": aboutIt })}
        />
        <span className="lof-check-label">{label}</span>
      </label>
      {aside !== undefined && (
        <span className="lof-check-aside" id={aboutIt}>
          {aside}
        </span>
      )}
      {more}
    </div>
  );
}
