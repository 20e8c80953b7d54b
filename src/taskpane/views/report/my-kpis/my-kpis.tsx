import { readingWords } from "../../../../own-kpis/reading-words.ts";
import { useKept } from "../../kept-state.ts";
import { CheckRow } from "../outcomes/check-row.tsx";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import { KpiCards } from "./cards/kpi-cards.tsx";
import { KpiRange } from "./kpi-range.tsx";
import type { KpiSession } from "./kpi-state.ts";
import { ListPreview } from "./list/list-preview.tsx";
import { MappingFoot, MappingMessage } from "./mapping-foot.tsx";

/** The council's own KPIs next to the framework's metrics: read, matched, decided by the user, written to a table. */
export function MyKpis({ model, state }: PartProps) {
  const session = useKept(state.kpis);
  return (
    <>
      <KpiRange model={model} state={state} />
      <MappingMessage model={model} state={state} />
      {session.list === null ? <HowTo /> : <Read model={model} state={state} session={session} />}
    </>
  );
}

function HowTo() {
  return <p className="lof-about">{readingWords.howTo}</p>;
}

function Read({ model, state, session }: PartProps & { readonly session: KpiSession }) {
  const { block, grid, list } = session;
  if (block === null || grid === null || list === null) return null;
  return (
    <>
      <ListPreview {...{ model, state, session, block, grid, list }} />
      {list.kpis.length > 0 && (
        <>
          <KpiCards {...{ model, state, session, block, list }} />
          <MoreColumns state={state} hasEarlier={list.kpis.some(({ earlier }) => earlier.length > 0)} />
          <p className="lof-note lof-closing">
            Red, amber and green are your own standard and are never merged with the position among{" "}
            {model.set.id === "neighbours" ? "neighbours" : "the councils compared with"}.
          </p>
          <MappingFoot {...{ model, state, session, list }} />
        </>
      )}
    </>
  );
}

/** Columns that the table has only where they are asked for: with more of them it is printed in smaller letters. */
function MoreColumns({ state, hasEarlier }: Pick<PartProps, "state"> & { readonly hasEarlier: boolean }) {
  const best = useKept(state.withBestQuarter);
  const trend = useKept(state.withTrend);
  return (
    <div className="lof-options">
      <CheckRow
        label="Write what the best quarter reaches, for setting targets"
        checked={best}
        onChange={state.withBestQuarter.set}
      />
      {hasEarlier && (
        <CheckRow
          label="Write the list’s earlier figures and the change too"
          checked={trend}
          onChange={state.withTrend.set}
        />
      )}
    </div>
  );
}
