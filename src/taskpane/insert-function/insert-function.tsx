import { useState } from "react";
import type { Port } from "../../workbook/port.ts";
import { insertWords } from "../../wording/workbook/insert.ts";
import { ArgumentField } from "./argument-field.tsx";
import { buildFormula } from "../../formula/typed-formula.ts";
import { choicesFor } from "./choices.ts";
import type { FunctionList } from "../function-list.ts";
import type { PaneData } from "./pane-data.ts";
import { InsertPanel } from "../views/insert/insert-panel.tsx";
import "./insert-function.css";

export interface InsertFunctionProps {
  readonly data: PaneData;
  readonly functions: FunctionList;
  readonly port: Port;
  /** The part before the dot in every function's name: LOF, or LOFDEV in the development add-in. */
  readonly namespace: string;
}

/** Chooses a function, asks for its arguments and puts the formula into the selected cell. */
export function InsertFunction({ data, functions, port, namespace }: InsertFunctionProps) {
  const [id, setId] = useState(functions.functions[0]?.id ?? "");
  const [typed, setTyped] = useState<readonly string[]>([]);
  const entry = functions.functions.find((one) => one.id === id);
  if (entry === undefined) return <p>There are no functions to insert.</p>;

  const texts = entry.parameters.map((_, index) => typed[index] ?? "");
  const formula = buildFormula(`${namespace}.${entry.name}`, texts);
  const lacking = entry.parameters.find((parameter, index) => !parameter.optional && texts[index]?.trim() === "");
  return (
    <>
      <label htmlFor="function" className="lof-argument-name">
        Function
      </label>
      <select
        id="function"
        className="lof-field lof-argument"
        value={id}
        onChange={(event) => {
          setId(event.target.value);
          setTyped([]);
        }}
      >
        {functions.functions.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <p className="lof-note">{entry.description}</p>
      {entry.parameters.map((parameter, index) => (
        <ArgumentField
          key={`${id} ${parameter.name}`}
          id={`argument-${index}`}
          parameter={parameter}
          choices={choicesFor(parameter, data, functions)}
          text={texts[index] ?? ""}
          onChange={(text) => setTyped(texts.map((old, place) => (place === index ? text : old)))}
        />
      ))}
      <InsertPanel
        port={port}
        insertion={{ id, name: "Formula", formula, rows: 1, columns: 1, formats: [] }}
        verb="Insert"
        primary
        lacking={lacking === undefined ? null : insertWords.lacking(lacking.name)}
      />
    </>
  );
}
