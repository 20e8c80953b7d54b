import type { FunctionParameter } from "./function-list.ts";
import type { Choice } from "./pane-data.ts";

interface ArgumentFieldProps {
  readonly id: string;
  readonly parameter: FunctionParameter;
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One argument: a field to type into, with the known choices offered as one types. */
export function ArgumentField({ id, parameter, choices, text, onChange }: ArgumentFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        <span className="label">{parameter.name}</span>
        {parameter.optional ? <span className="third">optional</span> : null}
      </label>
      <input
        id={id}
        type="text"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-required={!parameter.optional}
        aria-describedby={`${id}-help`}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {choices.length > 0 ? (
        <datalist id={`${id}-choices`}>
          {choices.map(({ value, hint }) => (
            <option key={value} value={value}>
              {hint}
            </option>
          ))}
        </datalist>
      ) : null}
      <span id={`${id}-help`} className="second">
        {parameter.description}
      </span>
    </div>
  );
}
