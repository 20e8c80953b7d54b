import { type ReactNode, useState } from "react";
import { Section } from "../design/section.tsx";
import { TableToggle } from "../design/table-toggle.tsx";
import { DataTable } from "./data-table.tsx";
import { Picture } from "./picture.tsx";
import type { TrendPicture } from "./trend-picture.ts";
import { trendText } from "./trend-text.ts";

const load = async () => (await import("./draw-trend.ts")).drawTrend;

export interface TrendChartProps {
  readonly picture: TrendPicture;
  /** One sentence: direction over the stated window, change, gap to the median. */
  readonly sentence: ReactNode;
  /** Breaks, gaps, what earlier years lack; null for nothing to say. */
  readonly note: ReactNode;
}

/** How a figure moved, beside the median of the set; a single period has its sentence only. */
export function TrendChart({ picture, sentence, note }: TrendChartProps) {
  const [asTable, setAsTable] = useState(false);
  const { points, own } = picture;
  const drawable = points.filter((point) => point.own !== null || point.median !== null).length > 1;
  return (
    <Section
      title="Trend"
      note={sentence}
      aside={drawable && <TableToggle asTable={asTable} onToggle={() => setAsTable(!asTable)} of="the trend" />}
    >
      {drawable && !asTable && <Picture data={picture} label={trendText(picture)} height={148} load={load} />}
      {drawable && asTable && (
        <DataTable
          caption={`Trend of ${own}`}
          heads={["Period", own, "Median of the others"]}
          rows={points.map((point) => ({
            key: point.label,
            cells: [point.label, point.own?.text ?? "no figure", point.median?.text ?? "none"],
          }))}
        />
      )}
      {note !== null && <p className="lof-note">{note}</p>}
    </Section>
  );
}
