import { useEffect, useState } from "react";
import { cellName } from "../workbook/cell-name.ts";
import type { Block, Port } from "../workbook/port.ts";
import { ArgumentField } from "./argument-field.tsx";
import { buildFormula } from "./build-formula.ts";
import { choicesFor } from "./choices.ts";
import type { FunctionList } from "./function-list.ts";
import type { PaneData } from "./pane-data.ts";
import "./insert-function.css";

/** The verbs of the port that the form uses. */
type FormPort = Pick<Port, "selection" | "onSelectionChanged" | "write">;

export interface InsertFunctionProps {
  readonly data: PaneData;
  readonly functions: FunctionList;
  readonly port: FormPort;
  /** What stands before the dot of every function: LOF, or LOFDEV in the development add-in. */
  readonly namespace: string;
}

/** Chooses a function, asks for its arguments and puts the formula into the selected cell. */
export function InsertFunction({ data, functions, port, namespace }: InsertFunctionProps) {
  const [id, setId] = useState(functions.functions[0]?.id ?? "");
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState("");
  const target = useSelection(port);
  const entry = functions.functions.find((one) => one.id === id);
  if (entry === undefined) return <p>There are no functions to insert.</p>;

  const texts = entry.parameters.map((_, index) => typed[index] ?? "");
  const formula = buildFormula(`${namespace}.${entry.name}`, texts);
  const lacking = entry.parameters.find((parameter, index) => !parameter.optional && texts[index]?.trim() === "");
  const choose = (chosen: string): void => {
    setId(chosen);
    setTyped([]);
    setOutcome("");
  };
  const insert = async (): Promise<void> => {
    setOutcome(lacking === undefined ? await write(port, target, formula) : `“${lacking.name}” is still empty.`);
  };
  return (
    <form
      className="lof-insert-function"
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      <div className="field">
        <label htmlFor="function" className="label">
          Function
        </label>
        <select id="function" value={id} onChange={(event) => choose(event.target.value)}>
          {functions.functions.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <p className="second">{entry.description}</p>
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
      <output className="formula">{formula}</output>
      <div className="foot">
        <button type="submit" className="primary">
          {`Insert in ${target === null ? "the selected cell" : cellName(target)}`}
        </button>
        <p role="status" className="second">
          {outcome}
        </p>
      </div>
    </form>
  );
}

/** The block selected in the sheet; null until it is known. */
function useSelection(port: FormPort): Block | null {
  const [selected, setSelected] = useState<Block | null>(null);
  useEffect(() => {
    port.selection().then(setSelected, () => setSelected(null));
    return port.onSelectionChanged(setSelected);
  }, [port]);
  return selected;
}

/** Writes the formula into a cell that is still empty, and tells how that went. */
async function write(port: FormPort, target: Block | null, formula: string): Promise<string> {
  try {
    const at = target ?? (await port.selection());
    await port.write(at, [[{ formula }]], { ifFilled: "refuse" });
    return `${cellName(at)} has the formula now.`;
  } catch (error) {
    return error instanceof Error ? error.message : "The formula could not be written.";
  }
}
