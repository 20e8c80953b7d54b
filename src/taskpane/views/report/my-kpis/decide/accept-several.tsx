import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import { counted, capital } from "../../../../../wording/list.ts";
import { seriesName } from "../../../../../wording/metric-words.ts";
import { TextButton } from "../../../../design/text-button.tsx";
import { CheckRow } from "../../outcomes/check-row.tsx";

export interface AcceptSeveralProps {
  /** Close matches that nothing was decided on. */
  readonly matches: readonly KpiMatch[];
  readonly onAccept: (matches: readonly KpiMatch[]) => void;
}

/** Accepts several matches after each was shown with its official title and its caution. */
export function AcceptSeveral({ matches, onAccept }: AcceptSeveralProps) {
  const [open, setOpen] = useState(false);
  if (matches.length < 2) return null;
  if (!open)
    return (
      <div>
        <TextButton className="lof-line-link" onPress={() => setOpen(true)}>
          Accept several: see the {matches.length} close matches
        </TextButton>
      </div>
    );
  return (
    <TickedMatches
      matches={matches}
      onClose={() => setOpen(false)}
      onAccept={(ticked) => {
        setOpen(false);
        onAccept(ticked);
      }}
    />
  );
}

function TickedMatches({ matches, onAccept, onClose }: AcceptSeveralProps & { readonly onClose: () => void }) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const ticked = matches.filter(({ kpi }) => !left.has(kpi.row));
  const tick = (row: number, isTicked: boolean): void => {
    const next = new Set(left);
    if (isTicked) next.delete(row);
    else next.add(row);
    setLeft(next);
  };
  return (
    <div
      className="lof-several"
      role="group"
      aria-label="Accept several"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3 ref={head} tabIndex={-1}>
        Accept which?
      </h3>
      <ul className="lof-rows lof-several-rows">
        {matches.map((match) => (
          <li key={match.kpi.row}>
            <CheckRow
              checked={!left.has(match.kpi.row)}
              onChange={(isTicked) => tick(match.kpi.row, isTicked)}
              label={<MatchLabel match={match} />}
            />
          </li>
        ))}
      </ul>
      <div className="lof-buttons">
        <Button
          size="small"
          disabledFocusable={ticked.length === 0}
          onClick={() => ticked.length > 0 && onAccept(ticked)}
        >
          Accept{" "}
          {ticked.length === matches.length ? `all ${matches.length}` : `the ${counted(ticked.length, "ticked one")}`}
        </Button>
        <Button size="small" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
}

function MatchLabel({ match }: { readonly match: KpiMatch }) {
  const { kpi, series, title, caution } = match;
  const name = series === null ? "" : capital(seriesName(series));
  return (
    <>
      <span className="lof-several-name">{kpi.name}</span>
      <span className="lof-second lof-several-line">
        {name}
        {title !== null && title !== name && `. Official title: ${title}`}
      </span>
      {caution !== null && <span className="lof-second lof-several-line lof-several-caution">{caution}</span>}
    </>
  );
}
