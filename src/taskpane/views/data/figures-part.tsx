import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { PackName } from "../../../pack/mark.ts";
import type { Desk } from "../../../queries/desk.ts";
import { dateInWords } from "../../../wording/date.ts";
import { figuresRows as rows, figuresWords } from "../../../wording/pane/figures-of-workbook.ts";
import { ageOf, figuresBefore } from "../../model/newer/figures-of-workbook.ts";
import { KeyValues } from "../../design/key-values.tsx";
import { Section } from "../../design/section.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { useCopy } from "../../design/use-copy.ts";
import { type FiguresState, goBack } from "../figures/figures-state.ts";
import { type FiguresNow, useFigures } from "../figures/use-figures.ts";
import { useKept } from "../kept-state.ts";
import { useFoundFocus } from "../use-found-focus.ts";

export interface FiguresPartProps {
  readonly state: FiguresState;
  readonly desk: Desk;
  readonly newest: PackName | null;
}

/** Which figures these are, whether they are the newest, by which program, and the way back to those before. */
export function FiguresPart({ state, desk, newest }: FiguresPartProps) {
  const now = useFigures(state, desk, newest);
  const moving = useKept(state.moving);
  const { held, mark } = now;
  const before = figuresBefore(now);
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  return (
    <div className="lof-figures-part" ref={shown} tabIndex={-1}>
      <Section title={rows.title}>
        <KeyValues
          rows={[
            [rows.collected, dateInWords(held.built)],
            [rows.newest, newestWords(now)],
            [rows.program, programWords(now, state.actions.version)],
            [rows.fingerprint, <Fingerprint key="" sha256={held.sha256} />],
          ]}
        />
        {mark === "unreadable" && <p className="lof-note">{rows.unreadable}</p>}
        {moving.kind === "idle" && before !== null && typeof mark === "object" && mark !== null && (
          <div className="lof-buttons">
            <Button size="small" onClick={() => goBack(state, mark)}>
              {figuresWords.back(before)}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}

function newestWords({ held, newest }: FiguresNow): string {
  if (newest === null) return rows.notKnown;
  if (newest.sha256 === held.sha256) return rows.isNewest;
  return rows.isNotNewest(ageOf(held, newest), newest);
}

function programWords({ mark }: FiguresNow, version: string): string {
  const marked = typeof mark === "object" && mark !== null ? mark.version : version;
  return marked === version ? rows.version(version) : rows.workedOutWith(marked, version);
}

/** As much of it as tells one from another; copied whole. */
function Fingerprint({ sha256 }: { readonly sha256: string }) {
  const { copied, copy } = useCopy(sha256);
  const words = { "not yet": rows.copy, copied: rows.copied, refused: rows.refused }[copied];
  return (
    <>
      <span title={sha256}>{sha256.slice(0, 12)}…</span>{" "}
      <TextButton className="lof-small" onPress={copy}>
        {words}
      </TextButton>
      <span role="status" className="lof-hidden">
        {copied === "not yet" ? "" : words}
      </span>
    </>
  );
}
