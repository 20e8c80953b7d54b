import { useMemo, useState } from "react";
import type { Namespace } from "../../../formula/formula.ts";
import type { Insertion } from "../../../actions/insert.ts";
import type { FigurePage } from "../../model/figure-page.ts";
import type { PaneModel } from "../../model/pane-model.ts";
import { cellName } from "../../../formula/cell-name.ts";
import type { Port } from "../../../workbook/port.ts";
import { insertWords } from "../../../wording/workbook/insert.ts";
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
  const [headed, setHeaded] = useState(true);
  const chosen = choices.find((one) => one.id === id) ?? choices[0];
  const insertion = inserted(chosen, headed);
  const inserting = useInsertion(port, insertion, "metric");
  const { place } = inserting;
  const put = async (ifFilled: "refuse" | "overwrite"): Promise<boolean> => {
    const done = await inserting.put(ifFilled);
    if (done) setOpen(false);
    return done;
  };
  return (
    <>
      {open && (
        <Choices
          {...{ choices, chosen, insertion, charts, headed }}
          inserting={{ ...inserting, put }}
          onChoose={setId}
          onHeaded={setHeaded}
        />
      )}
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

/** A choice as it will be inserted: with its headings, or without where they can be left out. */
function inserted(choice: Insertion, headed: boolean): Insertion {
  return headed ? choice : (choice.plain ?? choice);
}

interface ChoicesProps extends InsertionDetailsProps {
  readonly choices: readonly Insertion[];
  readonly chosen: Insertion;
  readonly charts: boolean;
  readonly headed: boolean;
  readonly onChoose: (id: string) => void;
  readonly onHeaded: (headed: boolean) => void;
}

function Choices({ choices, chosen, charts, headed, onChoose, onHeaded, insertion, inserting }: ChoicesProps) {
  const as = (one: Insertion): Insertion => inserted(one, headed);
  return (
    <fieldset className="lof-insert">
      <legend className="lof-hidden">What to insert</legend>
      {choices.map((one) => (
        <label key={one.id} className="lof-insert-choice">
          <input type="radio" name="insert" checked={one === chosen} onChange={() => onChoose(one.id)} />
          <span>{one.name}</span>
          <span className="lof-insert-size">{insertWords.size(as(one).rows, as(one).columns)}</span>
        </label>
      ))}
      {!charts && <p className="lof-note">{insertWords.noCharts}</p>}
      {chosen.plain !== undefined && (
        <label className="lof-insert-choice lof-insert-headed">
          <input type="checkbox" checked={headed} onChange={(event) => onHeaded(event.target.checked)} />
          <span>{insertWords.withHeadings}</span>
        </label>
      )}
      <InsertionDetails insertion={insertion} inserting={inserting} />
    </fieldset>
  );
}
