import type { ColumnReading, Kpi } from "../../../../../own-kpis/kpi.ts";
import type { OwnStanding } from "../../../../../own-kpis/standard/own-standing.ts";
import { quoted } from "../../../../../wording/quote.ts";
import { RagLetter } from "../../../../design/rag-letter.tsx";
import { limitWords, whereFrom } from "./own-words.ts";

const letters = { green: "Green", amber: "Amber", red: "Red" } as const;

export interface OwnSideProps {
  readonly kpi: Kpi;
  readonly own: OwnStanding;
  readonly columns: readonly ColumnReading[];
}

/** The council's own figure: what it is of, and how it stands against the council's own standard. */
export function OwnSide({ kpi, own, columns }: OwnSideProps) {
  const { value, publishedRag, direction } = kpi;
  const from = whereFrom(kpi, columns);
  const limits = limitWords(kpi, own.words);
  return (
    <div className="lof-kpi-side">
      <span className="lof-second">Own, against target</span>
      {value === null ? <span className="lof-nothing">none</span> : <strong>{value.text}</strong>}
      {from !== "" && <span className="lof-second">{from}</span>}
      <span className="lof-kpi-said">
        {own.colour !== null && own.colour !== "missed" && <RagLetter rag={letters[own.colour]} />}
        <span>{own.words}</span>
      </span>
      {limits !== "" && <span className="lof-second">{limits}</span>}
      {publishedRag !== null && (
        <span className="lof-kpi-said">
          <span>In the list:</span>
          {publishedRag.colour !== "blue" && <RagLetter rag={letters[publishedRag.colour]} />}
          {(publishedRag.colour === "blue" || publishedRag.text.trim().length > 1) && (
            <span>{quoted(publishedRag.text)}</span>
          )}
        </span>
      )}
      {direction !== null && <span className="lof-second">Direction in the list: {direction}</span>}
    </div>
  );
}
