import { type ReactNode, useState } from "react";
import { counted } from "../../wording/list.ts";
import { besideNames } from "../../wording/pane/beside-median.ts";
import { Section } from "../design/section.tsx";
import { TableToggle } from "../design/table-toggle.tsx";
import { DataTable } from "./data-table.tsx";
import { Picture } from "./picture.tsx";
import { pictureScale } from "./set-scale.ts";
import { mostBars, type SetPicture } from "../model/set-picture.ts";
import { setText } from "./set-text.ts";

const loadBars = async () => (await import("./draw-set.ts")).drawSet;
const loadSpread = async () => (await import("./draw-spread.ts")).drawSpread;

/** The set in order, as a picture or as its table. The note under it says unit, intervals, who is missing or far off. */
export function SetChart({ picture, note }: { readonly picture: SetPicture; readonly note: ReactNode }) {
  const [asTable, setAsTable] = useState(false);
  const { bars, order, median, beside } = picture;
  const spread = bars.length > mostBars;
  const kind = spread ? "ticks" : pictureScale(picture).kind;
  const title = spread ? `${bars.length} councils on one line` : `${counted(bars.length, "council")}, ${order}`;
  return (
    <Section
      title={title}
      aside={<TableToggle asTable={asTable} onToggle={() => setAsTable(!asTable)} of="the councils" />}
    >
      {asTable ? (
        <SetTable picture={picture} title={title} />
      ) : (
        <Picture
          data={picture}
          label={setText(picture, kind)}
          height={spread ? 76 : bars.length * 20 + 12 + 14 * (beside.length + (median === null ? 0 : 1))}
          load={spread ? loadSpread : loadBars}
        />
      )}
      <p className="lof-note">
        {note}
        {spread && median !== null && ` Dashed: median ${median.full}.`}
        {spread && beside.map(({ which, label, full }) => ` ${besideNames[which].line}: ${label} ${full}.`).join("")}
      </p>
    </Section>
  );
}

function SetTable({
  picture: { bars, median, beside, own },
  title,
}: {
  readonly picture: SetPicture;
  readonly title: string;
}) {
  const withPlace = bars.some((bar) => bar.place !== null);
  const withInterval = bars.some((bar) => bar.interval !== null);
  const withApart = bars.some((bar) => bar.apart !== null);
  const columns = (council: string, value: string, interval: string, place: string, apart: string): string[] => [
    council,
    value,
    ...(withInterval ? [interval] : []),
    ...(withPlace ? [place] : []),
    ...(withApart ? [apart] : []),
  ];
  const rows = bars.map((bar) => ({
    key: bar.name,
    cells: columns(bar.name, bar.text, bar.interval ?? "none", bar.place ?? "", apartWords(bar)),
    own: bar.own,
  }));
  const medianRow =
    median === null ? [] : [{ key: "median", cells: columns("Median of the others", median.full, "", "", "") }];
  const besideRows = beside.map(({ which, name, full }) => ({ key: which, cells: columns(name, full, "", "", "") }));
  return (
    <DataTable
      caption={title}
      heads={columns("Council", "Value", "95% interval", "Place", `Beside ${own}`)}
      rows={[...rows, ...medianRow, ...besideRows]}
    />
  );
}

/** Whether a council's figure can be told apart from the own one. */
function apartWords({ apart, own }: SetPicture["bars"][number]): string {
  if (own) return "itself";
  if (apart === null) return "";
  return apart === "cannot be told apart" ? "not told apart" : apart;
}
