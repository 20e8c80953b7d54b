import { useMemo, useState } from "react";
import { newsWords } from "../../../wording/pane/news-words.ts";
import { nextReleases } from "../../model/data/next-releases.ts";
import { Section } from "../../design/section.tsx";
import { TextButton } from "../../design/text-button.tsx";
import type { ViewProps } from "../view-props.ts";

const atOnce = 8;

/** When the next figures of each metric are to come, the soonest first. */
export function NextReleases({ model, figures, onMove }: Pick<ViewProps, "model" | "figures" | "onMove">) {
  const [all, setAll] = useState(false);
  const releases = useMemo(() => nextReleases(figures, model, model.area), [figures, model]);
  const late = releases.filter(({ isOverdue }) => isOverdue).length;
  const shown = all ? releases : releases.slice(0, atOnce);
  return (
    <Section title={newsWords.releases} note={newsWords.releasesNote}>
      <ul className="lof-rows">
        {shown.map(({ id, outcome, name, words, about }) => (
          <li key={id}>
            <button type="button" className="lof-row" onClick={() => onMove({ to: "figure", id, outcome })}>
              <span>
                {name} <br />
                <span className="lof-second">
                  {words} · {about}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {late > 0 && <p className="lof-note">{newsWords.late(late)}.</p>}
      {shown.length < releases.length && (
        <TextButton className="lof-line-link" onPress={() => setAll(true)}>
          {newsWords.allReleases(releases.length)}
        </TextButton>
      )}
    </Section>
  );
}
