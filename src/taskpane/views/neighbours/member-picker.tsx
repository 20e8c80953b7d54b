import { Button } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { useMemo, useState } from "react";
import { membersOf } from "../../../actions/own-set-rules.ts";
import type { Area } from "../../../areas/area.ts";
import { councilChoices } from "../../model/councils.ts";
import type { PaneModel } from "../../model/pane-model.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import type { Port } from "../../../workbook/port.ts";
import { leftOutSentence } from "../../../wording/missing-members.ts";
import { ownSetWords } from "../../../wording/workbook/own-sets.ts";
import { counted } from "../../../wording/list.ts";
import { TextButton } from "../../design/text-button.tsx";
import { CouncilCombobox } from "../../council/council-combobox.tsx";
import { blockWords } from "../block-words.ts";
import { portSentence } from "../port-sentence.ts";
import { useSelectedBlock } from "../use-selected-block.ts";

export interface MemberPickerProps {
  readonly model: PaneModel;
  readonly port: Port;
  readonly members: readonly Area[];
  readonly onChange: (members: readonly Area[]) => void;
}

/** The councils of a set: one by one, from the cells that are selected, or from the set in use. */
export function MemberPicker({ model, port, members, onChange }: MemberPickerProps) {
  const { desk, area, set } = model;
  const councils = useMemo(() => councilChoices(desk.pack), [desk]);
  const selected = useSelectedBlock(port);
  const [said, setSaid] = useState("");
  const add = (more: readonly Area[]): void => {
    onChange([...new Set([...members, ...more])]);
    setSaid("");
  };
  const addSelection = async (): Promise<void> => {
    if (selected === null) return;
    try {
      const found = membersOf(desk, (await port.read(selected)).values.flat());
      if (found.kind === "problem") setSaid(found.sentence);
      else {
        add(found.areas);
        setSaid(leftOutSentence(found.leftOut));
      }
    } catch (error) {
      setSaid(portSentence(error));
    }
  };
  const inUse = set.choose(area);
  return (
    <>
      <CouncilCombobox
        label="Add a council"
        councils={councils}
        desk={desk}
        chosen={null}
        onChoose={({ code }) => add([desk.pack.areaByCode.get(code) as Area])}
      />
      <div className="lof-set-ways">
        <Button size="small" disabledFocusable={selected === null} onClick={() => void addSelection()}>
          Add from {selected === null ? "the selected cells" : blockWords(selected)}
        </Button>
        {!isNoValue(inUse) && (
          <Button size="small" onClick={() => add(inUse.members)}>
            Add {set.label}
          </Button>
        )}
      </div>
      <p role="status" className="lof-note">
        {said}
      </p>
      <div className="lof-pair">
        <h2 className="lof-set-title">{counted(members.length, "council")}</h2>
        {members.length > 0 && <TextButton onPress={() => onChange([])}>Take all out</TextButton>}
      </div>
      {members.includes(area) && members.length > 1 && <p className="lof-note">{ownSetWords.ownAmong(area.name)}</p>}
      {isMixed(members) && <p className="lof-note">{ownSetWords.mixedTiers}</p>}
      <ul className="lof-chips" aria-label="Councils of the set">
        {members.map((one) => (
          <li key={one.code}>
            <button
              type="button"
              className="lof-chip"
              aria-label={`${one.name}: take out`}
              onClick={() => onChange(members.filter((other) => other !== one))}
            >
              {one.name}
              <Dismiss12Regular aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Counties, districts and single-tier councils do not publish the same metrics. */
function isMixed(members: readonly Area[]): boolean {
  return new Set(members.map(({ tier }) => tier)).size > 1;
}
