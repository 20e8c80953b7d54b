import { useMemo } from "react";
import type { KpiList } from "../../../../own-kpis/kpi.ts";
import { matchKpi } from "../../../../own-kpis/match.ts";
import { Section } from "../../../design/section.tsx";
import { TextButton } from "../../../design/text-button.tsx";
import { useKept } from "../../kept-state.ts";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import { KpiCard } from "./kpi-card.tsx";
import { KpiRange } from "./kpi-range.tsx";
import { decided, type KpiDecision, type KpiSession } from "./kpi-session.ts";
import { MappingFoot, MappingMessage } from "./mapping-foot.tsx";

/** The council's own KPIs next to the framework's metrics: read, matched, decided by the user, written to a table. */
export function MyKpis({ model, state }: PartProps) {
  const session = useKept(state.kpis);
  return (
    <>
      <KpiRange model={model} state={state} />
      <MappingMessage model={model} state={state} />
      {session.list === null ? <HowTo /> : <Cards model={model} state={state} session={session} list={session.list} />}
    </>
  );
}

function HowTo() {
  return (
    <p className="lof-about">
      Select your list of KPIs in the sheet, its headings with it: name and value, and target, floor and period where
      you have them. For each the framework’s nearest metric is suggested; you decide. Nothing is written until you say
      so.
    </p>
  );
}

interface CardsProps extends PartProps {
  readonly session: KpiSession;
  readonly list: KpiList;
}

function Cards({ model, state, session, list }: CardsProps) {
  const matches = useMemo(() => list.kpis.map((kpi) => matchKpi(model.desk, kpi)), [model.desk, list]);
  const { decisions, block } = session;
  const decide = (at: number, decision: KpiDecision | null): void => {
    const kpi = list.kpis[at];
    if (kpi !== undefined) state.kpis.set(decided(state.kpis.now(), kpi, decision));
    state.mapping.set({ kind: "idle" });
  };
  const undecided = matches.flatMap((match, at) => (decisions.has(match.kpi.row) ? [] : [{ match, at }]));
  const close = undecided.filter(({ match }) => match.grade === "close" && match.series !== null);
  const none = undecided.filter(({ match }) => match.grade === "none");
  return (
    <>
      <Section
        title="Does each match?"
        aside={
          <span className="lof-note" role="status">
            {decisions.size} of {list.kpis.length} decided
          </span>
        }
      >
        <Shortcut
          words={`Accept the ${close.length} close matches`}
          count={close.length}
          onPress={() => close.forEach(({ match, at }) => decide(at, { kind: "matched", match }))}
        />
        <Shortcut
          words={`Leave the ${none.length} without a match unmatched`}
          count={none.length}
          onPress={() => none.forEach(({ at }) => decide(at, { kind: "none" }))}
        />
        {matches.map((match, at) => (
          <KpiCard
            key={match.kpi.row}
            model={model}
            match={match}
            decision={decisions.get(match.kpi.row) ?? null}
            row={(block?.row ?? 0) + match.kpi.row + 1}
            onDecide={(decision) => decide(at, decision)}
          />
        ))}
      </Section>
      <p className="lof-note lof-closing">
        Red, amber and green are your own standard and are never merged with the position among{" "}
        {model.set.id === "neighbours" ? "neighbours" : "the councils compared with"}.
      </p>
      <MappingFoot model={model} state={state} session={session} list={list} />
    </>
  );
}

/** Decides on several at once, where there are several. */
function Shortcut({ words, count, onPress }: { words: string; count: number; onPress: () => void }) {
  if (count < 2) return null;
  return (
    <div>
      <TextButton className="lof-line-link" onPress={onPress}>
        {words}
      </TextButton>
    </div>
  );
}
