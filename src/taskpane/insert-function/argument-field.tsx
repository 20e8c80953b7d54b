import type { FunctionParameter } from "../function-list.ts";
import type { Choice } from "./pane-data.ts";

interface ArgumentFieldProps {
  readonly id: string;
  readonly parameter: FunctionParameter;
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One argument: a field to type into, with the known choices offered while typing. */
export function ArgumentField({ id, parameter, choices, text, onChange }: ArgumentFieldProps) {
  return (
    <>
      <label htmlFor={id} className="lof-argument-name">
        {parameter.name} {parameter.optional && <span className="lof-note">optional</span>}
      </label>
      <input
        id={id}
        type="text"
        className="lof-field lof-argument"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-required={!parameter.optional}
        aria-describedby={`${id}-help`}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map(({ value, hint }) => (
            <option key={value} value={value}>
              {hint}
            </option>
          ))}
        </datalist>
      )}
      <p id={`${id}-help`} className="lof-note">
        {parameter.description}
      </p>
    </>
  );
}
