import { useDeferredValue, useMemo } from "react";
import { homeOf, type MovedFigure } from "../../model/home.ts";
import { holdingOf } from "../../model/holding.ts";
import { listFigures, type FigureList } from "../../model/list.ts";
import type { PaneFigure } from "../../model/figures.ts";
import { counted } from "../../../wording/list.ts";
import { movedNote } from "../../../wording/pane/trend.ts";
import { unmeasuredTitle } from "../../../wording/unknown-names.ts";
import { SearchField } from "../../design/search-field.tsx";
import { PictureToggle } from "../../design/table-toggle.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { ChoiceMenu } from "../../design/menu/choice-menu.tsx";
import { Message } from "../../states/message.tsx";
import { openFilter, type ListFilter } from "../../shell/navigation.ts";
import { HoldingNote } from "../home/holding-note.tsx";
import { MovedRow } from "../home/moved-row.tsx";
import { FigureItem } from "./figure-item.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { OutcomePlaces } from "./outcome-places.tsx";
import type { ViewProps } from "../view-props.ts";

const orders = [
  { id: "what stands out first", label: "What stands out first" },
  { id: "framework order", label: "In framework order" },
  { id: "by name", label: "By name" },
] as const;

/** All figures, to browse by outcome and search by words. Typed text shows at once; the list is updated afterwards. */
export function MetricsView({ model, figures, place, onMove }: ViewProps) {
  const { filter } = place;
  const shown = useDeferredValue(filter);
  const moved = useMemo(() => (shown.moved ? homeOf(model, figures).moved : null), [model, figures, shown.moved]);
  const list = useMemo(() => found(model, figures, shown, moved), [model, figures, shown, moved]);
  const whole = useMemo(() => wholeOutcome(figures, shown), [figures, shown]);
  const pictured = whole !== null && shown.picture;
  const set = (change: Partial<ListFilter>): void => onMove({ to: "filter", filter: change });
  return (
    <>
      <h1 className="lof-hidden">Metrics</h1>
      <div className="lof-find">
        <SearchField
          label="Find a metric"
          placeholder="Name, short name or subject"
          value={filter.text}
          // A user who began to type on Home can continue here.
          autoFocus={filter.text !== ""}
          onType={(text) => set({ text })}
        />
      </div>
      <FilterChips model={model} filter={filter} onChange={set} />
      <div className="lof-list-head">
        <p className="lof-note" role="status">
          {countWords(list, shown.text)}
        </p>
        {whole !== null && <PictureToggle asPicture={pictured} onToggle={() => set({ picture: !filter.picture })} />}
        {filter.text === "" && moved === null && list.figures.length > 1 && !pictured && (
          <ChoiceMenu name="Order" choices={orders} chosen={filter.order} onChoose={(order) => set({ order })} />
        )}
      </div>
      {whole !== null && <HoldingNote holding={holdingOf(model, whole)} onMove={onMove} />}
      {list.figures.length === 0 || list.nearOnly ? (
        <NothingFound list={list} filter={shown} onMove={onMove} model={model} />
      ) : pictured && whole !== null ? (
        <OutcomePlaces model={model} figures={whole} onMove={onMove} />
      ) : moved === null ? (
        <ul className="lof-rows">
          {list.figures.map((figure) => (
            <li key={figure.id}>
              <FigureItem figure={figure} wanted={shown.text} onMove={onMove} />
            </li>
          ))}
        </ul>
      ) : (
        <MovedRows moved={moved.filter(({ figure }) => list.figures.includes(figure))} onMove={onMove} />
      )}
    </>
  );
}

/** All figures of an outcome, where nothing else narrows the list; null elsewhere. */
function wholeOutcome(figures: readonly PaneFigure[], filter: ListFilter): readonly PaneFigure[] | null {
  const { outcome, state, job, moved, text } = filter;
  if (outcome === null || state !== null || job !== null || moved || text.trim() !== "") return null;
  const whole = figures.filter((figure) => figure.outcome.number === outcome);
  return whole.length === 0 ? null : whole;
}

/** What moved, in the order of its size whatever is searched for: the order is what the list is for. */
function MovedRows({ moved, onMove }: { readonly moved: readonly MovedFigure[] } & Pick<ViewProps, "onMove">) {
  return (
    <>
      <p className="lof-note">{movedNote}</p>
      <ul className="lof-rows">
        {moved.map((one) => (
          <li key={one.figure.id}>
            <MovedRow moved={one} onMove={onMove} />
          </li>
        ))}
      </ul>
    </>
  );
}

function found(
  model: ViewProps["model"],
  figures: readonly PaneFigure[],
  filter: ListFilter,
  moved: readonly MovedFigure[] | null,
): FigureList {
  const { order, text, outcome, state, job } = filter;
  const rest = { text, outcome, state, job };
  const only = moved === null ? null : new Set(moved.map((one) => one.figure.id));
  return listFigures(model.desk, figures, { ...rest, only }, { order, tier: model.area.tier });
}

function countWords({ figures, nearOnly }: FigureList, text: string): string {
  if (nearOnly || figures.length === 0) return "";
  if (text.trim() === "") return counted(figures.length, "figure");
  return `${counted(figures.length, "figure matches", "figures match")} “${text.trim()}”`;
}

interface NothingFoundProps extends Pick<ViewProps, "model" | "onMove"> {
  readonly list: FigureList;
  readonly filter: ListFilter;
}

function NothingFound({ list, filter, onMove, model }: NothingFoundProps) {
  const text = filter.text.trim();
  const outcome = model.desk.pack.outcomes.find((one) => one.number === filter.outcome);
  if (text === "") {
    return (
      <Message title="No figure here">
        {typeof outcome?.note === "string" && <p>{outcome.note}</p>}
        <p>
          <TextButton onPress={() => onMove({ to: "list", filter: openFilter })}>Show all figures</TextButton>
        </p>
      </Message>
    );
  }
  return (
    <Message
      title={
        list.nothingOn === null
          ? `Nothing called “${text}”${isNarrow(filter) ? " among those chosen" : ""}`
          : unmeasuredTitle(list.nothingOn)
      }
    >
      {isNarrow(filter) && (
        <p>
          <TextButton onPress={() => onMove({ to: "list", filter: { ...openFilter, text } })}>
            Look in all figures
          </TextButton>
        </p>
      )}
      {list.nearOnly ? (
        <p>
          {list.nothingOn === null ? "Near" : "Nearest"}:{" "}
          {list.figures.map((figure, at) => (
            <span key={figure.id}>
              {at > 0 && ", "}
              <TextButton onPress={() => onMove({ to: "figure", id: figure.id, outcome: figure.outcome.number })}>
                {figure.name}
              </TextButton>
            </span>
          ))}
          .
        </p>
      ) : (
        <p>
          Try a word of its subject, or{" "}
          <TextButton onPress={() => onMove({ to: "list", filter: openFilter })}>look through all figures</TextButton>.
        </p>
      )}
    </Message>
  );
}

/** Whether anything but the words narrows the list. */
function isNarrow({ outcome, state, job, moved }: ListFilter): boolean {
  return outcome !== null || state !== null || job !== null || moved;
}
