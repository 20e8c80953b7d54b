import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import { gradeWords, periodSentence, reasonSentences } from "../../../../../own-kpis/match-words.ts";
import { capital } from "../../../../../wording/list.ts";
import { seriesName } from "../../../../../wording/metric-words.ts";
import { Caveat } from "../../../../design/caveat.tsx";

/** What is suggested for a KPI: how near it is, its official title, what differs, and what to know before accepting. */
export function SuggestedMatch({ match }: { readonly match: KpiMatch }) {
  return (
    <>
      <MeasureLine match={match} badge={gradeWords(match.grade)} look={match.grade} />
      <Differences sentences={reasonSentences(match.reasons, match.caution)} isList={match.grade === "partial"} />
      <Known match={match} />
    </>
  );
}

/** The measure a KPI was matched with, after the decision. */
export function ChosenMatch({ match }: { readonly match: KpiMatch }) {
  return (
    <>
      <MeasureLine match={match} />
      <Known match={match} />
    </>
  );
}

interface MeasureLineProps {
  readonly match: KpiMatch;
  readonly badge?: string;
  readonly look?: KpiMatch["grade"];
}

function MeasureLine({ match: { metric, series, title }, badge, look }: MeasureLineProps) {
  const name = capital((series !== null ? seriesName(series) : metric?.shortName) ?? "");
  return (
    <>
      <p className="lof-kpi-match">
        {badge !== undefined && <span className={`lof-grade lof-grade--${look ?? "none"}`}>{badge}</span>} {name}
      </p>
      {title !== null && title !== name && <p className="lof-second">Official title: {title}</p>}
    </>
  );
}

function Known({ match }: { readonly match: KpiMatch }) {
  const { period, caution } = match;
  return (
    <>
      {period !== null && <p className="lof-second">{periodSentence(period)}</p>}
      {caution !== null && <Caveat>{caution}</Caveat>}
    </>
  );
}

/** Several differences are a list, so that none is overlooked. */
export function Differences({ sentences, isList }: { sentences: readonly string[]; isList: boolean }) {
  if (sentences.length === 0) return null;
  if (!isList || sentences.length === 1) return <p className="lof-second">{sentences.join(" ")}</p>;
  return (
    <ul className="lof-second lof-differences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
