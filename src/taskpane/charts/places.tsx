import type { ReactNode } from "react";
import { outcomePictureWords as words } from "../../wording/pane/outcome-picture.ts";
import type { OutcomePicture, PlaceRow } from "../model/outcome-picture.ts";
import { VerdictSymbol } from "../design/verdict-symbol.tsx";
import { OwnMark } from "./strip.tsx";

export interface PlacesProps {
  readonly picture: OutcomePicture;
  readonly outcome: string;
  readonly contextual: boolean;
  readonly onOpen: (row: PlaceRow) => void;
}

/**
 * A whole outcome, one row a metric: the council's place as a dot with the places it could have, the middle half of the
 * set behind. Every row says the same in words, so readers who cannot see the picture miss nothing; pressing one opens
 * its metric.
 */
export function Places({ picture: { rows, without }, outcome, contextual, onOpen }: PlacesProps) {
  const bare = rows.filter(({ span }) => span === null).length;
  const names = without.map(({ name }) => name);
  return (
    <>
      <p className="lof-places-line lof-places-key" aria-hidden="true">
        <span className="lof-places-ends">
          {words.ends.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </span>
        <span />
      </p>
      <ul className="lof-rows" aria-label={words.label(outcome, rows.length, bare)}>
        {rows.map((row) => (
          <li key={row.figure.id}>
            <PlacesRow row={row} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p className="lof-note lof-places-note">
        {words.note} {rows.some(({ span }) => span?.derived === true) && `${words.derived} `}
        {contextual ? words.contextualEnd : words.judgedEnd} {words.without(names)}
      </p>
    </>
  );
}

function PlacesRow({ row, onOpen }: { readonly row: PlaceRow } & Pick<PlacesProps, "onOpen">): ReactNode {
  const { figure, place, range, verdict } = row;
  return (
    <button type="button" className="lof-row lof-places-row" onClick={() => onOpen(row)}>
      <span className="lof-places-name">
        <VerdictSymbol state={figure.state} size={12} />
        <span className="lof-hidden">{verdict}: </span>
        <span>{figure.name} </span>
        <strong>{place} </strong>
      </span>
      <span className="lof-places-line">
        <PlaceLine row={row} />
        <span>{range}</span>
      </span>
    </button>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** From last place to first; positioned by percentage of the width, so nothing is measured. */
function PlaceLine({ row: { at, span } }: { readonly row: PlaceRow }) {
  return (
    <span className="lof-strip lof-places-strip" aria-hidden="true">
      <span className="lof-places-middle" />
      {span !== null && (
        <span
          className={`lof-places-span ${span.derived ? "lof-places-span--derived" : ""}`}
          style={{ left: percent(span.from), width: percent(span.to - span.from) }}
        />
      )}
      <OwnMark position={at} />
    </span>
  );
}
