import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { agesOf, coverageOf, gapsByReason, type Coverage, type MetricAge } from "../../model/coverage.ts";
import { publishedTo } from "../../model/home.ts";
import { dateInWords } from "../../../wording/date.ts";
import { capital, listed } from "../../../wording/list.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { ChoiceMenu } from "../../design/menu/choice-menu.tsx";
import { Section } from "../../design/section.tsx";
import { TextButton } from "../../design/text-button.tsx";
import { AgeSign } from "./age-sign.tsx";
import { CoverageBar } from "./coverage-bar.tsx";
import { MethodsLink } from "./methods-link.tsx";
import { NewsPart } from "./news-part.tsx";
import { NextReleases } from "./next-releases.tsx";
import type { ViewProps } from "../view-props.ts";

export interface DataViewProps extends ViewProps {
  /** Import of the official list, own figures. */
  readonly tools?: ReactNode;
  /** What is to be decided about the figures of the workbook. */
  readonly notice?: ReactNode;
  /** Which figures these are; without it, only the day on which they were collected is said. */
  readonly figuresPart?: ReactNode;
}

/**
 * What the figures are, what is new in them, what is missing for this council and why, how old each is, relative to how
 * often it is published, and when the next are to come.
 */
export function DataView({ model, figures, onMove, tools, notice, figuresPart }: DataViewProps) {
  const { desk, area } = model;
  const coverage = useMemo(() => coverageOf(figures), [figures]);
  const published = useMemo(() => publishedTo(figures), [figures]);
  const unnamed = desk.pack.outcomes
    .filter(({ number }) => !desk.pack.metrics.some((metric) => metric.outcome === number))
    .map(outcomeName);
  return (
    <>
      <h1 className="lof-view-title">Edition of {dateInWords(desk.pack.edition)}</h1>
      <p className="lof-note">
        {published.mostOnly ? "Most figures" : "Figures"} as published up to {dateInWords(published.date)}
        {figuresPart === undefined && `; collected on ${dateInWords(desk.pack.built)}`}.
      </p>
      {notice}
      {figuresPart}
      <NewsPart model={model} onMove={onMove} />
      <Section title={`${area.name}: ${coverage.withFigure} of ${coverage.all} figures`}>
        <CoverageBar coverage={coverage} />
        <Kind name="With a figure" count={coverage.withFigure} />
        <Kind name={`Published, but not for ${area.name}`} count={coverage.gaps.length} gaps={coverage.gaps} />
        <Kind name="Published, but not in these figures" count={coverage.notHeld.length} gaps={coverage.notHeld} />
        <Kind name={elsewhereName(area.tier)} count={coverage.elsewhere.length} />
        <Kind name="Not yet published by anyone" count={coverage.notYet.length} gaps={coverage.notYet} />
        {unnamed.length > 0 && (
          <p className="lof-note">
            {listed(unnamed)} {unnamed.length === 1 ? "has" : "have"} no metrics yet.
          </p>
        )}
      </Section>
      <Ages model={model} figures={figures} onMove={onMove} />
      <NextReleases model={model} figures={figures} onMove={onMove} />
      <MethodsLink />
      <Sources model={model} />
      {tools}
    </>
  );
}

function elsewhereName(tier: string): string {
  return tier === "county" ? "No county figure in these figures" : "No district figure in these figures";
}

interface KindProps {
  readonly name: string;
  readonly count: number;
  readonly gaps?: Coverage["gaps"];
}

/** Reasons that the line's name already gives. */
const saidAbove = new Set(["placeholder", "not held"]);

/** How many names are shown at first; the others on request. */
const namedAtOnce = 6;

function Kind({ name, count, gaps = [] }: KindProps) {
  const [all, setAll] = useState(false);
  if (count === 0) return null;
  const shown = all ? gaps : gaps.slice(0, namedAtOnce);
  return (
    <div className="lof-kind">
      <p className="lof-pair">
        <span>{name} </span>
        <strong>{count}</strong>
      </p>
      {gapsByReason(shown).map(([reason, names]) => (
        <p key={reason} className="lof-note">
          {saidAbove.has(reason) ? "" : `${capital(reason)}: `}
          {listed(names)}.
        </p>
      ))}
      {shown.length < gaps.length && (
        <TextButton className="lof-line-link lof-small" onPress={() => setAll(true)}>
          {gaps.length - shown.length} more
        </TextButton>
      )}
    </div>
  );
}

const ageOrders = [
  { id: "oldest", label: "Oldest first" },
  { id: "newest", label: "Newest first" },
  { id: "name", label: "By name" },
] as const;
type AgeOrder = (typeof ageOrders)[number]["id"];
const agesAtOnce = 8;

function Ages({ model, figures, onMove }: Pick<ViewProps, "model" | "figures" | "onMove">) {
  const [order, setOrder] = useState<AgeOrder>("oldest");
  const [all, setAll] = useState(false);
  const ages = useMemo(() => sorted(agesOf(figures, model.area, model.today), order), [figures, model, order]);
  const shown = all ? ages : ages.slice(0, agesAtOnce);
  return (
    <Section
      title="Age of the figures"
      note={`Counted to today, ${dateInWords(model.today)}, against how often each is published`}
      aside={<ChoiceMenu name="Order" choices={ageOrders} chosen={order} onChoose={setOrder} />}
    >
      <ul className="lof-rows">
        {shown.map((age) => (
          <li key={age.id}>
            <button
              type="button"
              className="lof-row"
              onClick={() => onMove({ to: "figure", id: age.id, outcome: age.outcome })}
            >
              <span className="lof-pair lof-pair--middle">
                <span>
                  {age.name} <br />
                  <span className="lof-second">{age.about} </span>
                </span>
                <AgeSign staleness={age.staleness} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < ages.length && (
        <TextButton className="lof-line-link" onPress={() => setAll(true)}>
          All {ages.length} metrics
        </TextButton>
      )}
    </Section>
  );
}

function sorted(ages: readonly MetricAge[], order: AgeOrder): readonly MetricAge[] {
  if (order === "name") return [...ages].sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
  return order === "oldest" ? ages : [...ages].reverse();
}

/** The list of sources is loaded when it is asked for. */
const SourceList = lazy(() =>
  import("./source-list.tsx").then(
    ({ SourceList: list }) => ({ default: list }),
    () => ({ default: NotLoaded }),
  ),
);

function NotLoaded() {
  return <p className="lof-note">The list could not be loaded. LOF.EDITION("sources") has it in a cell.</p>;
}

function Sources({ model }: Pick<ViewProps, "model">) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <TextButton className="lof-line-link" onPress={() => setOpen(true)}>
        All sources with links
      </TextButton>
    );
  }
  return (
    <Section title="Sources">
      <Suspense fallback={null}>
        <SourceList pack={model.desk.pack} />
      </Suspense>
    </Section>
  );
}
