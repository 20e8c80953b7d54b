import { useMemo, useState } from "react";
import { newsWords } from "../../../wording/pane/news-words.ts";
import { councilNews, type NewsLine } from "../../model/data/news.ts";
import { Section } from "../../design/section.tsx";
import { TextButton } from "../../design/text-button.tsx";
import type { ViewProps } from "../view-props.ts";

const atOnce = 8;

/** What is new in the figures for this council since those before. */
export function NewsPart({ model, onMove }: Pick<ViewProps, "model" | "onMove">) {
  const [all, setAll] = useState(false);
  const { note, lines } = useMemo(() => councilNews(model), [model]);
  const shown = all ? lines : lines.slice(0, atOnce);
  return (
    <Section title={newsWords.title} note={note}>
      {shown.length > 0 && (
        <ul className="lof-rows">
          {shown.map((line) => (
            <li key={`${line.name} ${line.said}`}>
              <Line line={line} onMove={onMove} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < lines.length && (
        <TextButton className="lof-line-link" onPress={() => setAll(true)}>
          {newsWords.all(lines.length)}
        </TextButton>
      )}
    </Section>
  );
}

function Line({ line: { id, outcome, name, said }, onMove }: { readonly line: NewsLine } & Pick<ViewProps, "onMove">) {
  const words = (
    <span>
      {name} <br />
      <span className="lof-second">{said}</span>
    </span>
  );
  if (id === null) return <p>{words}</p>;
  return (
    <button type="button" className="lof-row" onClick={() => onMove({ to: "figure", id, outcome })}>
      {words}
    </button>
  );
}
