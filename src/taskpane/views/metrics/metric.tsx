import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import type { FigurePage } from "../../model/figure-page.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { SetChart } from "../../charts/set-chart.tsx";
import { TrendChart } from "../../charts/trend-chart.tsx";
import { Caveat } from "../../design/caveat.tsx";
import { ChoiceMenu } from "../../design/menu/choice-menu.tsx";
import { KeyValues } from "../../design/key-values.tsx";
import { OutLink, TextButton } from "../../design/text-button.tsx";
import { VerdictBadge } from "../../design/verdict-badge.tsx";
import { VerdictSymbol } from "../../design/verdict-symbol.tsx";
import type { Move } from "../../shell/navigation.ts";

export interface MetricViewProps {
  readonly page: FigurePage;
  readonly onMove: (move: Move) => void;
  readonly onChooseCouncil: (code: string) => void;
}

/**
 * One metric: number, meaning and reason first; then the set, the trend, the caveat, the councils responsible and the
 * source.
 */
export function MetricView({ page, onMove, onChooseCouncil }: MetricViewProps) {
  const { outcome, name, periods, period, set, trend, facts } = page;
  return (
    <>
      <div className="lof-metric-head">
        <TextButton
          className="lof-back"
          onPress={() => onMove({ to: "back" })}
          icon={<ChevronLeft16Regular aria-hidden="true" />}
        >
          <span className="lof-hidden">Back to </span>
          {outcomeName(outcome)}
        </TextButton>
        <ChoiceMenu
          name="Period"
          choices={periods.map((label) => ({ id: label, label }))}
          chosen={period}
          onChoose={(label) => onMove({ to: "period", period: label === periods[0] ? null : label })}
        />
      </div>
      <h1 className="lof-metric-title">{name}</h1>
      <Answer page={page} onChooseCouncil={onChooseCouncil} />
      {set !== null && <SetChart picture={set.picture} note={set.note} />}
      {(trend.picture.points.length > 0 || trend.sentence !== "") && (
        <TrendChart
          picture={trend.picture}
          sentence={trend.sentence}
          note={trend.note === "" ? null : trend.note}
          breaks={trend.breaks}
        />
      )}
      {facts.caveat !== "" && <Caveat lead="Read with care.">{facts.caveat}</Caveat>}
      <KeyValues
        rows={[
          ["Whose job", `${facts.whoseJob}. ${facts.whoseJobReason}`],
          ["Currency", facts.currency],
          ["Next release", page.nextRelease],
          [
            "Source",
            facts.source && (
              <>
                <OutLink address={facts.source.address}>{facts.source.words}</OutLink> ({facts.source.file})
              </>
            ),
          ],
          ["Compared with", facts.set],
          ["Official title", facts.officialTitle],
          ["In formulas", facts.id],
          ["Kind of figure", facts.kind],
          ["Counts", facts.counts === "" ? null : facts.counts],
          ["Comparisons", page.comparisons === "" ? null : page.comparisons],
        ]}
      />
    </>
  );
}

/** The main result: value and verdict, position and median, the reason. */
function Answer({ page, onChooseCouncil }: Pick<MetricViewProps, "page" | "onChooseCouncil">) {
  const {
    value,
    state,
    position,
    range,
    standing,
    job,
    median,
    reason,
    askInstead,
    comparison,
    besideMedian,
    quarter,
  } = page;
  if (value === null) {
    return (
      <>
        <p className="lof-no-figure">
          <VerdictSymbol state="no-figure" />
          No figure for {comparison.area.name}.
        </p>
        <p className="lof-reason">{reason}</p>
        {median !== null && <p className="lof-answer-line">The others’ median is {median}.</p>}
        {besideMedian !== "" && <p className="lof-answer-line">{besideMedian}</p>}
        {askInstead !== null && (
          <TextButton className="lof-line-link" onPress={() => onChooseCouncil(askInstead.code)}>
            Show {askInstead.name}
          </TextButton>
        )}
      </>
    );
  }
  return (
    <>
      <div className="lof-answer">
        <p className="lof-big">
          {value.value}
          {value.unit !== "" && <span className="lof-unit"> {value.unit}</span>}
        </p>
        <VerdictBadge state={state} />
      </div>
      <p className="lof-pair">
        <span>
          <strong>{position ?? ""}</strong>
          {range !== null && `; ${range}`}
          {job !== null && `${position === null ? "" : " · "}${job}`}
        </span>
        {median !== null && <span className="lof-median-words">median {median}</span>}
      </p>
      <p className="lof-reason">
        {reason}
        {standing !== "" && ` ${standing}`}
      </p>
      {besideMedian !== "" && <p className="lof-reason">{besideMedian}</p>}
      {quarter !== "" && <p className="lof-reason">{quarter}</p>}
    </>
  );
}
