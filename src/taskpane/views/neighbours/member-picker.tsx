import { Button } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { useMemo, useState } from "react";
import { type MembersFound, membersOf } from "../../../actions/own-set-rules.ts";
import type { Area } from "../../../areas/area.ts";
import { councilChoices } from "../../model/councils.ts";
import type { PaneModel } from "../../model/pane-model.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import type { Port } from "../../../workbook/port.ts";
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
  const [asked, setAsked] = useState<MembersFound | null>(null);
  const add = (more: readonly Area[], notes: readonly string[] = []): void => {
    onChange([...new Set([...members, ...more])]);
    setSaid(notes.join(" "));
    setAsked(null);
  };
  const addSelection = async (): Promise<void> => {
    if (selected === null) return;
    try {
      const cells = (await port.read(selected)).values.flat();
      const found = membersOf(desk, cells, { own: area, already: members });
      if (found.faults.length > 0) {
        setSaid("");
        setAsked(found);
      } else add(found.areas, found.areas.length === 0 ? [ownSetWords.empty, ...found.notes] : found.notes);
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
      {asked !== null && <FaultyTexts found={asked} onKeep={() => add(asked.areas, asked.notes)} />}
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

const mostShown = 12;

/** Texts that are no council, each with its own answer, and the offer to take the others. */
function FaultyTexts({ found, onKeep }: { readonly found: MembersFound; readonly onKeep: () => void }) {
  const { areas, faults, notes } = found;
  return (
    <div role="alert" className="lof-set-faults">
      <p>{ownSetWords.faultsTitle(faults.length, areas.length)}</p>
      <ul>
        {faults.slice(0, mostShown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {faults.length > mostShown && <li>{ownSetWords.furtherFaults(faults.length - mostShown)}</li>}
      </ul>
      {notes.length > 0 && <p className="lof-note">{notes.join(" ")}</p>}
      {areas.length > 0 && (
        <Button size="small" onClick={onKeep}>
          {ownSetWords.keepFound(areas.length)}
        </Button>
      )}
    </div>
  );
}

/** Counties, districts and single-tier councils do not publish the same metrics. */
function isMixed(members: readonly Area[]): boolean {
  return new Set(members.map(({ tier }) => tier)).size > 1;
}
