import { useEffect, useState } from "react";
import { formulaOf, type Namespace } from "../../actions/formula.ts";
import { type Inserted, type Insertion, insert, type Place, placeFor, removeInserted } from "../../actions/insert.ts";
import type { PaneModel } from "../../queries/pane-model.ts";
import { metricInsertions, type MetricInsertion } from "../../queries/pane-insertions.ts";
import type { FigurePage } from "../../queries/pane-page.ts";
import { blockName, cellName } from "../../workbook/cell-name.ts";
import { type Port, PortError } from "../../workbook/port.ts";
import { listed } from "../../wording/list.ts";
import { gapCellFormat } from "../../wording/number-format.ts";
import { numberFormat } from "../../wording/number.ts";
import { SplitButton } from "../design/split-button.tsx";
import { TextButton } from "../design/text-button.tsx";
import { useSelectedBlock } from "./use-selected-block.ts";

export interface InsertMetricProps {
  readonly model: PaneModel;
  readonly page: FigurePage;
  readonly port: Port;
  readonly namespace: Namespace;
}

/** The foot of a metric's page: one button that inserts at the selected cell, and the choice of what. */
export function InsertMetric({ model, page, port, namespace }: InsertMetricProps) {
  const choices = metricInsertions(model, page);
  const [id, setId] = useState<MetricInsertion["id"]>("value");
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const [last, setLast] = useState<Inserted | null>(null);
  const selected = useSelectedBlock(port);
  const chosen = insertionOf(choices.find((one) => one.id === id) ?? choices[0], page, namespace);
  const place = usePlace(port, selected, chosen);

  const attempt = async (work: () => Promise<string>): Promise<void> => {
    try {
      setSaid(await work());
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      setSaid(error.message);
    }
  };
  const put = (overwrite: boolean): Promise<void> =>
    attempt(async () => {
      if (place === null || selected === null) return "No cell is selected. Click a cell, then try again.";
      const block = overwrite ? { ...place.block, row: selected.row } : place.block;
      setLast(await insert(port, chosen, block, overwrite ? "overwrite" : "refuse"));
      setOpen(false);
      return `${chosen.name} inserted in ${nameOf(block)}.`;
    });
  const undo = (inserted: Inserted): Promise<void> =>
    attempt(async () => {
      await removeInserted(port, inserted);
      setLast(null);
      return `Removed from ${nameOf(inserted.block)}.`;
    });
  const what = id === "value" ? "value" : chosen.name.toLowerCase();
  return (
    <>
      {open && (
        <InsertChoices {...{ choices, id, chosen, place }} onChoose={setId} onOverwrite={() => void put(true)} />
      )}
      <div className="lof-foot">
        <SplitButton
          label={`Insert ${what} in ${place === null ? "the selected cell" : cellName(place.block)}`}
          onPress={() => void put(false)}
          menu={{ name: "What to insert", open, onToggle: () => setOpen(!open) }}
        />
        <p role="status" className="lof-insert-said">
          {said} {last !== null && <TextButton onPress={() => void undo(last)}>Remove what was inserted</TextButton>}
        </p>
      </div>
    </>
  );
}

interface InsertChoicesProps {
  readonly choices: readonly MetricInsertion[];
  readonly id: MetricInsertion["id"];
  readonly chosen: Insertion;
  readonly place: Place | null;
  readonly onChoose: (id: MetricInsertion["id"]) => void;
  readonly onOverwrite: () => void;
}

function InsertChoices({ choices, id, chosen, place, onChoose, onOverwrite }: InsertChoicesProps) {
  return (
    <fieldset className="lof-insert">
      <legend className="lof-hidden">What to insert</legend>
      {choices.map((one) => (
        <label key={one.id} className="lof-insert-choice">
          <input type="radio" name="insert" checked={one.id === id} onChange={() => onChoose(one.id)} />
          <span>{one.name}</span>
          <span className="lof-insert-size">{sizeWords(one)}</span>
        </label>
      ))}
      {place !== null && <p className="lof-insert-where">{`Goes into ${nameOf(place.block)}, as a live formula`}</p>}
      <output className="lof-formula">{chosen.formula}</output>
      {place !== null && place.filled.length > 0 && (
        <p className="lof-insert-where">
          {`${listed(place.filled, "and", 3)} ${place.filled.length === 1 ? "is" : "are"} filled and will be kept. `}
          <TextButton onPress={onOverwrite}>Overwrite instead</TextButton>
        </p>
      )}
    </fieldset>
  );
}

const sizeWords = ({ rows, columns }: MetricInsertion): string =>
  rows * columns === 1 ? "1 cell" : `${rows} × ${columns}`;

const nameOf = (block: Place["block"]): string =>
  block.rows * block.columns === 1 ? cellName(block) : blockName(block);

function insertionOf(one: MetricInsertion, page: FigurePage, namespace: Namespace): Insertion {
  const { unit } = page.series;
  const first = one.id === "set" ? 1 : 0;
  const dressed = (columns: readonly number[], format: string): Insertion["formats"] =>
    columns.map((column) => ({
      at: { row: first, column, rows: one.rows - first, columns: 1 },
      format: { numberFormat: format },
    }));
  const { id, name, rows, columns } = one;
  const size = page.comparison.own.kind === "observation" ? page.comparison.own.value : 0;
  return {
    id,
    name,
    rows,
    columns,
    formula: formulaOf(one.call, namespace),
    formats: [...dressed(one.valueColumns, numberFormat(unit)), ...dressed(one.gapColumns, gapCellFormat(unit, size))],
  };
}

/** Where the chosen thing would go; looked up anew when the selection or the size changes. */
function usePlace(port: Port, selected: ReturnType<typeof useSelectedBlock>, { rows, columns, formula }: Insertion) {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let current = true;
    if (selected === null) return;
    const { sheet, row, column } = selected;
    const wanted = { id: "", name: "", formats: [], formula, rows, columns };
    placeFor(port, { sheet, row, column }, wanted).then(
      (found) => current && setPlace(found),
      () => current && setPlace(null),
    );
    return () => {
      current = false;
    };
  }, [port, selected, rows, columns, formula]);
  return place;
}
