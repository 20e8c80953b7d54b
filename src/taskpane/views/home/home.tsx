import { type ReactNode, useMemo } from "react";
import { countedStates, homeOf, type CountedState, type Home, type OutcomeLine } from "../../model/home.ts";
import { countedWords } from "../../model/state.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { dateInWords } from "../../../wording/date.ts";
import { countedFigures, othersJobFigures } from "../../../wording/report/counted-figures.ts";
import { counted } from "../../../wording/list.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { movedNote } from "../../../wording/pane/trend.ts";
import { Caveat } from "../../design/caveat.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { Section } from "../../design/section.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { Tile } from "../../design/tile.tsx";
import { VerdictSymbol } from "../../design/verdict-symbol.tsx";
import { useRoom } from "../../shell/pane-width-context.ts";
import { HoldingNote } from "./holding-note.tsx";
import { MovedRow } from "./moved-row.tsx";
import { OutcomeLines } from "./outcome-lines.tsx";
import { OutcomeTable } from "./outcome-table.tsx";
import { Untested } from "./untested.tsx";
import type { ViewProps } from "../view-props.ts";

/** As many as fit below the counts; a button shows the rest. */
const movedShown = 3;

export interface HomeViewProps extends ViewProps {
  /** Shows another council, such as the county responsible for what this district does not publish. */
  readonly onChooseCouncil: (code: string) => void;
  /** What is to be decided about the figures of the workbook. */
  readonly notice?: ReactNode;
}

/** The council at a glance: counts, outcomes, what changed, how current the figures are. Never a total score. */
export function HomeView({ model, figures, onMove, onChooseCouncil, notice }: HomeViewProps) {
  const home = useMemo(() => homeOf(model, figures), [model, figures]);
  const room = useRoom();
  const open = (outcome: number, state: CountedState | null): void =>
    onMove({ to: "list", filter: { outcome, state } });
  const outcomes = { lines: home.outcomes, noteOf: (line: OutcomeLine) => noteOf(line, model), onOpen: open };
  return (
    <>
      <h1 className="lof-hidden">{model.area.name} at a glance</h1>
      {notice}
      <div className="lof-find">
        <SearchField
          label="Find a metric"
          placeholder="Find a metric"
          value=""
          onType={(text) => onMove({ to: "list", filter: { text } })}
        />
      </div>
      <Counts home={home} onMove={onMove} lead={leadOf(home, model)} />
      <HoldingNote holding={home.holding} withChance onMove={onMove} />
      {room === "tiny" ? <OutcomeLines {...outcomes} /> : <OutcomeTable {...outcomes} folded={room === "narrow"} />}
      <Elsewhere home={home} model={model} onChooseCouncil={onChooseCouncil} />
      <Untested untested={home.untested} onMove={onMove} />
      <Context lines={home.contextual} onMove={onMove} />
      <Moved home={home} onMove={onMove} />
      <Caveat>
        {home.published.mostOnly ? "Most figures" : "Figures"} as published up to {dateInWords(home.published.date)}.{" "}
        {home.outOfDate} of {home.withFigure} {home.outOfDate === 1 ? "is" : "are"} out of date.{" "}
        <TextButton onPress={() => onMove({ to: "tab", tab: "data" })}>See which</TextButton>
      </Caveat>
    </>
  );
}

function leadOf({ judged }: Home, { set, area }: ViewProps["model"]): string {
  const members = set.choose(area);
  const against = isNoValue(members)
    ? `against ${set.label}`
    : set.id === "neighbours" && members.kind === "open-model"
      ? `neighbours by ${members.model}`
      : `against ${members.name}`;
  return `${counted(judged, "figure")} judged; ${against}:`;
}

/** The note for an outcome without figures. */
function noteOf({ othersJob, outcome }: OutcomeLine, { area, desk }: ViewProps["model"]): string {
  if (othersJob === 0) return outcome.note === null ? "none" : "no metrics yet";
  if (area.tier === "county") return "its districts’ job";
  return `${desk.pack.areaByCode.get(area.county ?? "")?.name ?? "another council"}’s job`;
}

/** The states counted in a line under the tiles: higher or lower only where there is any. */
function beneathTiles(counts: Home["counts"]): readonly CountedState[] {
  return countedStates.slice(3).filter((state) => state !== "higher-or-lower" || counts[state] > 0);
}

interface CountsProps {
  readonly home: Home;
  readonly lead: string;
  readonly onMove: ViewProps["onMove"];
}

function Counts({ home, lead, onMove }: CountsProps) {
  const open = (state: CountedState) => () => onMove({ to: "list", filter: { state } });
  return (
    <section aria-label="Verdicts">
      <p className="lof-note">{lead}</p>
      <div className="lof-tiles">
        {(["better", "similar", "worse"] as const).map((state) => (
          <Tile key={state} state={state} count={home.counts[state]} onOpen={open(state)} />
        ))}
      </div>
      <div className="lof-counts">
        {beneathTiles(home.counts).map((state) => (
          <button key={state} type="button" className="lof-counts-one" onClick={open(state)}>
            <VerdictSymbol state={state} size={13} />
            {home.counts[state]} {countedWords[state].toLowerCase()}
          </button>
        ))}
      </div>
    </section>
  );
}

function Elsewhere({
  home,
  model,
  onChooseCouncil,
}: { readonly home: Home } & Pick<HomeViewProps, "model" | "onChooseCouncil">) {
  const { area, desk } = model;
  const county = desk.pack.areaByCode.get(area.county ?? "");
  return (
    <p className="lof-note lof-elsewhere">
      {countedFigures} {othersJobFigures(home.othersJob, area.tier)}{" "}
      {county !== undefined && <TextButton onPress={() => onChooseCouncil(county.code)}>Show {county.name}</TextButton>}
    </p>
  );
}

function Context({ lines, onMove }: { readonly lines: readonly OutcomeLine[]; readonly onMove: ViewProps["onMove"] }) {
  return (
    <Section title="Context" note="Background, not the council’s performance">
      <ul className="lof-rows">
        {lines.map(({ outcome, figures }) => (
          <li key={outcome.number}>
            <button
              type="button"
              className="lof-row"
              onClick={() => onMove({ to: "list", filter: { outcome: outcome.number } })}
            >
              <span className="lof-pair">
                <span>{outcomeName(outcome)} </span>
                <span className="lof-figures">{counted(figures, "figure")}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Moved({ home, onMove }: { readonly home: Home; readonly onMove: ViewProps["onMove"] }) {
  const shown = home.moved.slice(0, movedShown);
  if (shown.length === 0) return null;
  return (
    <Section title="Moved since the period before" note={movedNote}>
      <ul className="lof-rows">
        {shown.map((moved) => (
          <li key={moved.figure.id}>
            <MovedRow moved={moved} onMove={onMove} />
          </li>
        ))}
      </ul>
      {home.moved.length > shown.length && (
        <TextButton className="lof-line-link" onPress={() => onMove({ to: "list", filter: { moved: true } })}>
          All {home.moved.length} that moved
        </TextButton>
      )}
    </Section>
  );
}
