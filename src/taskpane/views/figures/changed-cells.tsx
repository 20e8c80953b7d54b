import { useState } from "react";
import type { CellChange, UntoldCell, WouldChange } from "../../../actions/figures/would-change.ts";
import { blockName, cellName } from "../../../formula/cell-name.ts";
import { oneCell } from "../../../formula/block.ts";
import type { CellAddress, Port } from "../../../workbook/port.ts";
import { changesWords as words } from "../../../wording/pane/changes-words.ts";
import { changeTexts } from "./change-texts.ts";
import { KeyValues } from "../../design/key-values.tsx";
import { Section } from "../../design/section.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { Caveat } from "../../design/caveat.tsx";

/** As many as are listed at once; the others on request, as many again each time. */
const atOnce = 50;

/** Two texts that are longer together stand below each other. */
const longestBeside = 40;

export interface ChangedCellsProps {
  readonly port: Port;
  readonly found: WouldChange;
  /** The workbook does not say which figures it has: these are cells that show other than its figures give. */
  readonly isUnmarked: boolean;
  /** Looks again. */
  readonly onAgain: () => void;
}

/** Every cell that would change, with what it shows, would show, and why; what cannot be told, and what is in the way. */
export function ChangedCells({ port, found, isUnmarked, onAgain }: ChangedCellsProps) {
  const { changed, same, untold, protectedSheets } = found;
  const [most, setMost] = useState(atOnce);
  const counts = isUnmarked ? words.countsUnmarked : words.counts;
  return (
    <>
      <p role="status" className="lof-about">
        {changed.length === 0 ? words.none(same, untold.length) : counts(changed.length, same)}
      </p>
      {protectedSheets.length > 0 && (
        <Caveat lead={words.protected(protectedSheets)}>
          {words.protectedWhy(protectedSheets.length)} <TextButton onPress={onAgain}>{words.again}</TextButton>
        </Caveat>
      )}
      {changed.length > 0 && (
        <ul className="lof-rows lof-changed" aria-label={words.list}>
          {changed.slice(0, most).map((change) => (
            <li key={placeOf(change.at)}>
              <Change port={port} change={change} />
            </li>
          ))}
        </ul>
      )}
      {changed.length > most && (
        <TextButton className="lof-line-link" onPress={() => setMost(most + atOnce)}>
          {words.more(Math.min(atOnce, changed.length - most), changed.length - most)}
        </TextButton>
      )}
      {untold.length > 0 && <Untold port={port} untold={untold} />}
      <p className="lof-note lof-closing">{words.frozen}</p>
    </>
  );
}

function Change({ port, change }: { readonly port: Port; readonly change: CellChange }) {
  const { at, first, cells, before, after, why, call, unlike } = change;
  const [was, will] = changeTexts(before, after, words.empty);
  const isLong = was.length + will.length > longestBeside;
  return (
    <>
      <div className="lof-pair lof-change">
        <CellLink port={port} at={first} />
        {!isLong && (
          <span className="lof-change-values">
            {was} <span aria-hidden="true">→</span>
            <span className="lof-hidden">{words.to}</span> <strong>{will}</strong>
          </span>
        )}
      </div>
      {isLong && (
        <KeyValues
          rows={[
            [words.now, was],
            [words.then, will],
          ]}
        />
      )}
      <p className="lof-second">
        {why}
        {cells > 1 && ` ${words.ofSpill(cells, cellName(at))}`}
        {call !== null && ` ${words.ofCall(call)}`}
        {unlike && ` ${unlike}`}
      </p>
    </>
  );
}

function Untold({ port, untold }: { readonly port: Port; readonly untold: readonly UntoldCell[] }) {
  const [most, setMost] = useState(atOnce);
  return (
    <Section title={words.untold(untold.length)} note={words.untoldWhy}>
      <ul className="lof-rows lof-changed">
        {untold.slice(0, most).map(({ at, formula, why }) => (
          <li key={placeOf(at)}>
            <CellLink port={port} at={at} />
            <p className="lof-second">{why}</p>
            <code className="lof-formula">{formula}</code>
          </li>
        ))}
      </ul>
      {untold.length > most && (
        <TextButton className="lof-line-link" onPress={() => setMost(most + atOnce)}>
          {words.more(Math.min(atOnce, untold.length - most), untold.length - most)}
        </TextButton>
      )}
    </Section>
  );
}

/** A cell's name, which selects it in the workbook. One whose sheet went this very moment is simply not shown. */
function CellLink({ port, at }: { readonly port: Port; readonly at: CellAddress }) {
  return (
    <TextButton
      className="lof-line-link lof-cell-link"
      onPress={() => void port.activate(oneCell(at)).catch(() => undefined)}
    >
      {placeOf(at)}
    </TextButton>
  );
}

function placeOf(at: CellAddress): string {
  return `${at.sheet}!${blockName(oneCell(at))}`;
}
