import { Fragment, useCallback, useState } from "react";
import type { KpiList } from "../../../../../own-kpis/kpi.ts";
import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import type { Block } from "../../../../../workbook/port.ts";
import { Section } from "../../../../design/section.tsx";
import { TextButton } from "../../../../design/text-button.tsx";
import type { PartProps } from "../../outcomes/outcomes-report.tsx";
import { AcceptSeveral } from "../decide/accept-several.tsx";
import { LastTimeOffer } from "../decide/last-time.tsx";
import { decide } from "../kpi-flow.ts";
import type { KpiDecision, KpiSession } from "../kpi-state.ts";
import { KpiCard } from "./kpi-card.tsx";

export interface KpiCardsProps extends PartProps {
  readonly session: KpiSession;
  readonly block: Block;
  readonly list: KpiList;
}

/** Cards shown at first, and with each press: a long list would make the pane slow. */
const shownAtOnce = 30;

/** Each KPI with what is suggested for it, to be decided on one by one or several at once. */
export function KpiCards({ model, state, session, block, list }: KpiCardsProps) {
  const { decisions, matches, lastTime, keeping } = session;
  const [most, setMost] = useState(shownAtOnce);
  const decideOne = useCallback(
    ({ kpi }: KpiMatch, decision: KpiDecision | null) => decide(state, [[kpi, decision]]),
    [state],
  );
  const undecided = matches.filter(({ kpi }) => !decisions.has(kpi.row));
  const close = undecided.filter(({ grade, series }) => grade === "close" && series !== null);
  const none = undecided.filter(({ grade }) => grade === "none");
  const hasSections = list.kpis.some(({ section }) => section !== null);
  return (
    <Section
      title="Does each match?"
      aside={
        <span className="lof-note" role="status">
          {decisions.size} of {list.kpis.length} decided
        </span>
      }
    >
      {keeping !== null && (
        <p className="lof-note" role="status">
          {keeping}
        </p>
      )}
      {lastTime !== null && <LastTimeOffer {...{ model, state }} offer={lastTime} kpis={list.kpis.length} />}
      <AcceptSeveral
        matches={close}
        onAccept={(ticked) =>
          decide(
            state,
            ticked.map((match) => [match.kpi, { kind: "matched", match, how: "suggested" }]),
          )
        }
      />
      {none.length > 1 && (
        <div>
          <TextButton
            className="lof-line-link"
            onPress={() =>
              decide(
                state,
                none.map(({ kpi }) => [kpi, { kind: "none" }]),
              )
            }
          >
            Leave the {none.length} without a match unmatched
          </TextButton>
        </div>
      )}
      {matches.slice(0, most).map((match, at) => (
        <Fragment key={match.kpi.row}>
          {hasSections && match.kpi.section !== (at === 0 ? null : (matches[at - 1]?.kpi.section ?? null)) && (
            <h3 className="lof-kpi-section">{match.kpi.section ?? "Without a section"}</h3>
          )}
          <KpiCard
            model={model}
            columns={list.columns}
            match={match}
            decision={decisions.get(match.kpi.row) ?? null}
            row={block.row + match.kpi.row + 1}
            level={hasSections ? "h4" : "h3"}
            onDecide={decideOne}
          />
        </Fragment>
      ))}
      {matches.length > most && (
        <TextButton className="lof-line-link" onPress={() => setMost(most + shownAtOnce)}>
          Show {Math.min(shownAtOnce, matches.length - most)} more of {matches.length}
        </TextButton>
      )}
    </Section>
  );
}
