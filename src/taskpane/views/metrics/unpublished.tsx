import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import type { PaneFigure } from "../../model/figures.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { capital } from "../../../wording/list.ts";
import { polarityWords, responsibilityWords, statusWords } from "../../../wording/metric-words.ts";
import { explainNoValue } from "../../../wording/explain-no-value.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { Caveat } from "../../design/caveat.tsx";
import { KeyValues } from "../../design/key-values.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { VerdictSymbol } from "../../design/verdict-symbol.tsx";
import type { ViewProps } from "../view-props.ts";

/** The page of a metric that is not published yet, or that cannot be compared with this set: what is known about it. */
export function UnpublishedView({
  figure,
  onMove,
}: {
  readonly figure: PaneFigure;
  readonly onMove: ViewProps["onMove"];
}) {
  const { metric, outcome, name, row } = figure;
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
      </div>
      <h1 className="lof-metric-title">{name}</h1>
      <p className="lof-no-figure">
        <VerdictSymbol state="no-figure" />
        {capital(statusWords(metric.status))}
      </p>
      {isNoValue(row) && <p className="lof-reason">{explainNoValue(row)}</p>}
      {metric.caveat !== "" && <Caveat lead="Read with care.">{metric.caveat}</Caveat>}
      <KeyValues
        rows={[
          ["Which way is good", capital(polarityWords(metric.polarity))],
          ["Whose job", `${capital(responsibilityWords(metric.responsibility))}. ${metric.responsibility.reason}`],
          ["Publisher", metric.publisher],
          ["Official title", metric.title],
        ]}
      />
    </>
  );
}
