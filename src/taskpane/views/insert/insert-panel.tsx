import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Insertion } from "../../../actions/insert.ts";
import { cellName } from "../../../formula/cell-name.ts";
import type { Port } from "../../../workbook/port.ts";
import { InsertionDetails } from "./insertion-details.tsx";
import { InsertSaid } from "./insert-said.tsx";
import { useInsertion } from "./use-insertion.ts";

export interface InsertPanelProps {
  readonly port: Port;
  readonly insertion: Insertion;
  /** The button's label: "Insert list". */
  readonly verb: string;
  readonly primary?: boolean;
  /** Why it cannot be inserted yet; null or left out when it can. */
  readonly lacking?: string | null;
}

/** One thing to insert: its formula, where it goes, and the button. */
export function InsertPanel({ port, insertion, verb, primary = false, lacking = null }: InsertPanelProps) {
  const inserting = useInsertion(port, insertion, verb);
  const { place, put } = inserting;
  const [showsReason, setShowsReason] = useState(false);
  return (
    <div className="lof-insert-panel">
      <InsertionDetails insertion={insertion} inserting={inserting} />
      <Button
        appearance={primary ? "primary" : "secondary"}
        onClick={() => (lacking === null ? void put("refuse") : setShowsReason(true))}
      >
        {`${verb} in ${place === null ? "the selected cell" : cellName(place.block)}`}
      </Button>
      {lacking !== null && showsReason ? (
        <p role="status" className="lof-insert-said">
          {lacking}
        </p>
      ) : (
        <InsertSaid inserting={inserting} />
      )}
    </div>
  );
}
