import { Button } from "@fluentui/react-components";
import type { ChangedSinceLastTime, LastTime } from "../../../../../actions/own-kpis/last-time.ts";
import { readingWords as words } from "../../../../../own-kpis/reading-words.ts";
import type { PartProps } from "../../outcomes/outcomes-report.tsx";
import { leaveLastTime, takeOver } from "../kpi-flow.ts";

export interface LastTimeOfferProps extends PartProps {
  readonly offer: LastTime;
  readonly kpis: number;
}

/** What was decided when the list was read before: offered, and taken over only where nothing has changed. */
export function LastTimeOffer({ model, state, offer: { same, changed }, kpis }: LastTimeOfferProps) {
  return (
    <div className="lof-message lof-last-time" role="status">
      <div>
        <h3>As last time?</h3>
        <div className="lof-message-text">
          {same.length > 0 && words.lastTime(same.length, kpis)}
          {changed.length > 0 && (
            <>
              {" "}
              {words.lookAgain(changed.length)}
              <ul className="lof-second lof-differences">
                {changed.map((one) => (
                  <li key={one.kpi.row}>{changeSentence(one)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="lof-buttons">
          {same.length > 0 && (
            <Button size="small" onClick={() => takeOver(state, model.desk)}>
              Take {same.length === 1 ? "it" : `the ${same.length}`} over
            </Button>
          )}
          <Button size="small" onClick={() => leaveLastTime(state)}>
            {same.length > 0 ? "Decide anew" : "Understood"}
          </Button>
        </div>
      </div>
    </div>
  );
}

function changeSentence({ kpi: { name }, why }: ChangedSinceLastTime): string {
  switch (why.kind) {
    case "name":
      return words.changedName(name, why.before);
    case "reference":
      return words.changedReference(name, why.before);
    case "metric":
      return words.changedMetric(name);
  }
}
