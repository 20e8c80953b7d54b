import { useMemo, useState } from "react";
import type { Namespace } from "../../../actions/formula.ts";
import type { Insertion } from "../../../actions/insert.ts";
import type { FigurePage } from "../../../queries/pane-page.ts";
import type { PaneModel } from "../../../queries/pane-model.ts";
import { cellName } from "../../../workbook/cell-name.ts";
import type { Port } from "../../../workbook/port.ts";
import { insertWords } from "../../../wording/insert.ts";
import { SplitButton } from "../../design/split-button.tsx";
import { InsertionDetails, type InsertionDetailsProps } from "./insertion-details.tsx";
import { InsertSaid } from "./insert-said.tsx";
import { insertionsFor } from "./metric-insertion.ts";
import { useInsertion } from "./use-insertion.ts";

export interface InsertMetricProps {
  readonly model: PaneModel;
  readonly page: FigurePage;
  readonly port: Port;
  readonly namespace: Namespace;
}

/** The foot of a metric's page: one button that inserts at the selected cell, and the choice of what. */
export function InsertMetric({ model, page, port, namespace }: InsertMetricProps) {
  const { charts } = port.can;
  const choices = useMemo(() => insertionsFor(model, page, namespace, charts), [model, page, namespace, charts]);
  const [id, setId] = useState("value");
  const [open, setOpen] = useState(false);
  const insertion = choices.find((one) => one.id === id) ?? choices[0];
  const inserting = useInsertion(port, insertion);
  const { place } = inserting;
  const put = async (ifFilled: "refuse" | "overwrite"): Promise<boolean> => {
    const done = await inserting.put(ifFilled);
    if (done) setOpen(false);
    return done;
  };
  return (
    <>
      {open && <Choices {...{ choices, insertion, charts }} inserting={{ ...inserting, put }} onChoose={setId} />}
      <div className="lof-foot">
        <SplitButton
          label={`Insert ${insertion.name.toLowerCase()} in ${place === null ? "the selected cell" : cellName(place.block)}`}
          onPress={() => void put("refuse")}
          menu={{ name: "What to insert", open, onToggle: () => setOpen(!open) }}
        />
        <InsertSaid inserting={inserting} />
      </div>
    </>
  );
}

interface ChoicesProps extends InsertionDetailsProps {
  readonly choices: readonly Insertion[];
  readonly charts: boolean;
  readonly onChoose: (id: string) => void;
}

function Choices({ choices, charts, insertion, inserting, onChoose }: ChoicesProps) {
  return (
    <fieldset className="lof-insert">
      <legend className="lof-hidden">What to insert</legend>
      {choices.map((one) => (
        <label key={one.id} className="lof-insert-choice">
          <input type="radio" name="insert" checked={one === insertion} onChange={() => onChoose(one.id)} />
          <span>{one.name}</span>
          <span className="lof-insert-size">{insertWords.size(one.rows, one.columns)}</span>
        </label>
      ))}
      {!charts && <p className="lof-note">{insertWords.noCharts}</p>}
      <InsertionDetails insertion={insertion} inserting={inserting} />
    </fieldset>
  );
}
