import { type ReactNode, useState } from "react";
import { Section } from "../design/section.tsx";
import { TableToggle } from "../design/table-toggle.tsx";
import { TextButton } from "../design/text-button.tsx";
import { DataTable } from "./data-table.tsx";
import { Picture } from "./picture.tsx";
import type { TrendPicture } from "../model/trend-picture.ts";
import { trendText } from "./trend-text.ts";

const load = async () => (await import("./draw-trend.ts")).drawTrend;

export interface TrendChartProps {
  readonly picture: TrendPicture;
  /** One sentence: direction over the stated window, change, gap to the median. */
  readonly sentence: ReactNode;
  /** Breaks, gaps and missing years; null for none. */
  readonly note: ReactNode;
  /** Why the line is cut, one reason per cut. */
  readonly breaks?: readonly { readonly label: string; readonly reason: string }[];
}

/** How a figure changed, with the median of the set and England's figure; for a single period only the sentence is shown. */
export function TrendChart({ picture, sentence, note, breaks = [] }: TrendChartProps) {
  const [asTable, setAsTable] = useState(false);
  const { points, own } = picture;
  const drawable = points.filter((point) => point.own !== null || point.median !== null).length > 1;
  const hasEngland = points.some((point) => point.england !== undefined);
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
          heads={["Period", own, "Median of the others", ...(hasEngland ? ["England"] : [])]}
          rows={points.map((point) => ({
            key: point.label,
            cells: [
              point.label,
              point.own?.text ?? "no figure",
              point.median?.text ?? "none",
              ...(hasEngland ? [point.england?.text ?? "none"] : []),
            ],
          }))}
        />
      )}
      {note !== null && <p className="lof-note">{note}</p>}
      <Breaks breaks={breaks} />
    </Section>
  );
}

/** The reasons are shown on request: the note above says where the cuts are. */
function Breaks({ breaks }: { readonly breaks: NonNullable<TrendChartProps["breaks"]> }) {
  const [open, setOpen] = useState(false);
  if (breaks.length === 0) return null;
  if (!open) {
    return (
      <TextButton className="lof-line-link lof-small" onPress={() => setOpen(true)}>
        How the method changed
      </TextButton>
    );
  }
  return (
    <ul className="lof-note">
      {breaks.map(({ label, reason }) => (
        <li key={label}>
          {label}: {reason}
        </li>
      ))}
    </ul>
  );
}
