import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formulaOf } from "../../../formula/formula.ts";
import { removeOwnSet, saveOwnSet } from "../../../actions/own-sets.ts";
import type { Area } from "../../../areas/area.ts";
import type { OwnSet } from "../../../functions/own-sets.ts";
import { counted } from "../../../wording/list.ts";
import { ownSetWords } from "../../../wording/workbook/own-sets.ts";
import { FormulaText } from "../../design/formula-text.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { useOwnSets } from "./use-own-sets.ts";
import { portSentence } from "../port-sentence.ts";
import { exampleMetric } from "./example-metric.ts";
import { MemberPicker } from "./member-picker.tsx";
import { SetName } from "./set-name.tsx";
import type { ToolProps } from "./tool-props.ts";

const nothingRemoved = { sentence: "", set: null } as const;

/** The user's own sets: the existing ones, and a form to add or change one. */
export function OwnSets({ model, port, namespace, onChooseSet }: ToolProps) {
  const { desk, area } = model;
  const sets = useOwnSets();
  const [name, setName] = useState("");
  const [members, setMembers] = useState<readonly Area[]>([]);
  const [removed, setRemoved] = useState<{ readonly sentence: string; readonly set: OwnSet | null }>(nothingRemoved);
  const change = (set: OwnSet): void => {
    setName(set.name);
    setMembers(set.members.flatMap((code) => desk.pack.areaByCode.get(code) ?? []));
  };
  const remove = async (set: OwnSet): Promise<void> => {
    try {
      await removeOwnSet(port, set.name);
      setRemoved({ sentence: ownSetWords.removed(set.name), set });
    } catch (error) {
      setRemoved({ sentence: portSentence(error), set: null });
    }
  };
  const putBack = async ({ name: called, members: codes }: OwnSet): Promise<void> => {
    try {
      const members = codes.flatMap((code) => desk.pack.areaByCode.get(code) ?? []);
      setRemoved({ sentence: await saveOwnSet(port, desk, { name: called, members }), set: null });
    } catch (error) {
      setRemoved({ sentence: portSentence(error), set: null });
    }
  };
  const gone = removed.set;
  return (
    <>
      {sets.length > 0 && (
        <ul className="lof-set-list" aria-label="Your sets">
          {sets.map((set) => (
            <li key={set.name}>
              <span className="lof-set-name">{set.name} </span>
              <span className="lof-second">{counted(set.members.length, "council")}</span>
              <TextButton onPress={() => onChooseSet(`own:${set.name}`)}>
                Compare<span className="lof-hidden"> with {set.name}</span>
              </TextButton>
              <TextButton onPress={() => change(set)}>
                Change<span className="lof-hidden"> {set.name}</span>
              </TextButton>
              <TextButton onPress={() => void remove(set)}>
                Remove<span className="lof-hidden"> {set.name}</span>
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="lof-note">
        {removed.sentence} {gone !== null && <TextButton onPress={() => void putBack(gone)}>Put it back</TextButton>}
      </p>
      <MemberPicker model={model} port={port} members={members} onChange={setMembers} />
      <SetName
        key={gone?.name}
        {...{ port, desk, name, members }}
        onName={setName}
        after={(saved) => (
          <>
            <FormulaText
              formula={formulaOf({ name: "COMPARE", args: [area.name, exampleMetric(desk, area), saved] }, namespace)}
            />
            <Button onClick={() => onChooseSet(`own:${saved}`)}>Compare with it</Button>
          </>
        )}
      />
    </>
  );
}
