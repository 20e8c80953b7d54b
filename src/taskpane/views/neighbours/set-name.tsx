import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { saveOwnSet } from "../../../actions/own-sets.ts";
import type { Area } from "../../../areas/area.ts";
import { ownSets } from "../../../functions/own-sets.ts";
import type { Desk } from "../../../queries/desk.ts";
import { normaliseName } from "../../../text/normalise.ts";
import type { Port } from "../../../workbook/port.ts";
import { portSentence } from "../port-sentence.ts";

export interface SetNameProps {
  readonly port: Port;
  readonly desk: Desk;
  readonly name: string;
  readonly members: readonly Area[];
  readonly onName: (name: string) => void;
  /** Shown after saving: what can be done with the saved set. */
  readonly after?: (saved: string) => ReactNode;
}

/**
 * The name of a set and the button that saves it in the workbook. A set of the same name is replaced only on request.
 */
export function SetName({ port, desk, name, members, onName, after }: SetNameProps) {
  const field = useId();
  const [said, setSaid] = useState<{ readonly sentence: string; readonly saved: string } | null>(null);
  const replaces = ownSets().some((one) => normaliseName(one.name) === normaliseName(name));
  const save = async (): Promise<void> => {
    try {
      const sentence = await saveOwnSet(port, desk, { name, members }, { replace: replaces });
      setSaid({ sentence, saved: name.trim() });
    } catch (error) {
      setSaid({ sentence: portSentence(error), saved: "" });
    }
  };
  return (
    <form
      className="lof-set-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={field} className="lof-note">
        Name of the set
      </label>
      <div className="lof-range">
        <input
          id={field}
          className="lof-field"
          value={name}
          autoComplete="off"
          maxLength={60}
          onChange={(event) => {
            onName(event.target.value);
            setSaid(null);
          }}
        />
        <Button type="submit" appearance="primary">
          {replaces ? "Replace set" : "Save set"}
        </Button>
      </div>
      <p role="status" className="lof-insert-said">
        {said?.sentence}
      </p>
      {said !== null && said.saved !== "" && after?.(said.saved)}
    </form>
  );
}
