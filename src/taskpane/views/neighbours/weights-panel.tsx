import { useMemo, useState } from "react";
import { weightedInsertion } from "../../../actions/place-insertions.ts";
import type { Weights } from "../../../neighbours/model-input.ts";
import type { Indicator } from "../../../pack/pack.ts";
import { weighable, weightedList, type WeightedList } from "../../model/weights.ts";
import { indicatorName } from "../../../wording/indicator-names.ts";
import { weightsWords as words } from "../../../wording/pane/weights.ts";
import { TextButton } from "../../design/text-button.tsx";
import { InsertPanel } from "../insert/insert-panel.tsx";

import { readWeights } from "./read-weights.ts";
import { SetName } from "./set-name.tsx";
import type { ToolProps } from "./tool-props.ts";

/**
 * Weights of the open model's indicators with the resulting list, which can be saved as a set or inserted as a formula.
 */
export function WeightsPanel({ model, port, namespace }: ToolProps) {
  const { desk, area } = model;
  const { held, notHeld } = useMemo(() => weighable(desk.pack, area), [desk, area]);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [name, setName] = useState(words.setName(area.name));
  const read = useMemo(() => readWeights(held, typed), [held, typed]);
  const type = (id: string, text: string): void => setTyped(new Map([...typed, [id, text]]));
  return (
    <>
      <p className="lof-note">{words.about}</p>
      <div className="lof-pair">
        <h2 className="lof-set-title">Weights</h2>
        {typed.size > 0 && <TextButton onPress={() => setTyped(new Map())}>All equal again</TextButton>}
      </div>
      <ul className="lof-weights">
        {held.map((one) => (
          <Weight key={one.id} indicator={one} text={typed.get(one.id) ?? "1"} onType={(text) => type(one.id, text)} />
        ))}
      </ul>
      {notHeld.length > 0 && <p className="lof-note">{words.notHeld(area.name, notHeld.map(indicatorName))}</p>}
      {read.kind === "problem" ? (
        <p role="status" className="lof-weights-effect">
          {read.sentence}
        </p>
      ) : (
        <Effect weights={read.weights} {...{ model, port, namespace, name, setName }} />
      )}
    </>
  );
}

interface WeightProps {
  readonly indicator: Indicator;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function Weight({ indicator, text, onType }: WeightProps) {
  return (
    <li>
      <label>
        <span>{indicatorName(indicator)}</span>
        <input
          className="lof-field lof-weight"
          type="number"
          min="0"
          step="0.5"
          value={text}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
    </li>
  );
}

interface EffectProps extends Pick<ToolProps, "model" | "port" | "namespace"> {
  readonly weights: Weights;
  readonly name: string;
  readonly setName: (name: string) => void;
}

/** The effect of the weights: a sentence, the list, and what to do with it. */
function Effect({ model: { desk, area }, weights, port, namespace, name, setName }: EffectProps) {
  const list = useMemo(() => weightedList(desk.pack, area, weights), [desk, area, weights]);
  if (weights.size === 0)
    return (
      <p role="status" className="lof-weights-effect">
        {words.equal}
      </p>
    );
  return (
    <>
      <p role="status" className="lof-weights-effect">
        {words.effect(list.stay, list.added, list.gone)}
      </p>
      <WeightedNeighbours list={list} />
      <SetName {...{ port, desk, name }} members={list.members.map((one) => one.area)} onName={setName} />
      <InsertPanel
        port={port}
        insertion={weightedInsertion(desk.pack, area, weights, namespace)}
        verb="Insert this list"
      />
    </>
  );
}

function WeightedNeighbours({ list }: { readonly list: WeightedList }) {
  return (
    <ol className="lof-weighted" aria-label="Neighbours by these weights">
      {list.members.map(({ area, before, distance }, at) => (
        <li key={area.code}>
          <span className="lof-neighbour-number">{at + 1} </span>
          <span className="lof-row-main">{area.name} </span>
          <span className="lof-second">{before === at + 1 ? "" : words.before(before)} </span>
          <span className="lof-neighbour-distance">{distance}</span>
        </li>
      ))}
    </ol>
  );
}
