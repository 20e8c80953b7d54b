import type { MetricId } from "../../../src/framework/metric.ts";
import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { matchKpi, type KpiMatch } from "../../../src/own-kpis/match.ts";
import type { Desk } from "../../../src/queries/desk.ts";
import { namedKpi } from "../named-kpi.ts";
import type { ExpectedLabel, ExpectedRow, Label } from "./labelled-list.ts";

/** What the matcher says of one indicator. */
export interface GivenLabel {
  readonly label: Label;
  /** Metric or series it names; null for none. */
  readonly metric: string | null;
  /** Parts that it says differ. */
  readonly differs: readonly string[];
}

interface LabelTally {
  readonly right: number;
  /** How often the matcher gave this label. */
  readonly given: number;
  /** How often it is the first label. */
  readonly wanted: number;
  /** How many of those wanted are found. */
  readonly found: number;
}

export interface LabelScore {
  readonly byLabel: Readonly<Record<Label, LabelTally>>;
  /** Called the same and is not: the worst. */
  readonly falselySame: number;
  /** The same, and called nothing. */
  readonly sameMissed: number;
  /** Related, found as such, and a right difference is named; among those found. */
  readonly rightDifference: number;
  readonly misses: readonly string[];
}

export interface LabelPair {
  readonly list: string;
  readonly expected: ExpectedLabel;
  readonly given: GivenLabel;
}

const labels: Readonly<Record<KpiMatch["grade"], Label>> = { close: "same", partial: "related", none: "none" };
const nothing: GivenLabel = { label: "none", metric: null, differs: [] };

/** What the matcher says of a row that was read; a row that was not read counts as none. */
export function givenLabel(desk: Desk, kpi: Kpi | undefined): GivenLabel {
  if (kpi === undefined) return nothing;
  const { grade, metric, series, reasons } = matchKpi(desk, kpi);
  return {
    label: labels[grade],
    metric: series?.id ?? metric?.id ?? null,
    differs: reasons.flatMap((reason) => partsOf(reason)),
  };
}

/** Reasons whose kind is itself the part. */
const partOfKind: Readonly<Record<string, string>> = {
  ages: "age",
  group: "group",
  unit: "unit",
  base: "unit",
  breakdown: "breakdown",
  opposite: "opposite",
};

function partsOf(reason: object): string[] {
  const { kind, part, parts } = reason as { kind: string; part?: string; parts?: readonly string[] };
  return parts?.slice() ?? [part ?? partOfKind[kind] ?? []].flat();
}

/** The row as the officer would type it: its name, unit and figure, and nothing else. */
export function typedKpi(expected: ExpectedRow): Kpi {
  const { name, value, unit } = expected.cells;
  const first = (text: string): string => text.split("|")[0] ?? "";
  const figure = value === "?" ? "" : (value.split("|").find((one) => one !== "" && !one.startsWith("w:")) ?? "");
  const inUnit = unit === "?" ? "" : first(unit) === "count" ? "number" : first(unit);
  const number = { value: Number(figure), text: figure, held: Number(figure), unit: inUnit || null, column: 1 };
  return namedKpi(first(name), {
    row: expected.row,
    value: figure === "" ? null : { ...number, text: inUnit === "%" ? `${figure}%` : figure },
    unit: inUnit,
  });
}

/** Whether the label and, for the same and related, the metric are right. */
function isRightLabel({ expected, given }: LabelPair): boolean {
  if (given.label !== expected.label && given.label !== expected.alsoAccepted) return false;
  return (
    given.label === "none" || expected.metrics.length === 0 || expected.metrics.some((id) => names(id, given.metric))
  );
}

/** A breakdown counts by its suffix; where the metric alone is expected, any of its series will do. */
const names = (expected: string, given: string | null): boolean =>
  given === expected || (given !== null && !expected.includes("-") && metricOf(given) === expected);
const metricOf = (id: string): MetricId => (id.split("-")[0] ?? id) as MetricId;

/** Precision and recall by label, the two worst faults, and differences named rightly. */
export function scoreLabels(pairs: readonly LabelPair[]): LabelScore {
  const tally = (label: Label): LabelTally => {
    const given = pairs.filter((pair) => pair.given.label === label);
    const wanted = pairs.filter(({ expected }) => expected.label === label);
    const right = given.filter(isRightLabel).length;
    return { right, given: given.length, wanted: wanted.length, found: wanted.filter(isRightLabel).length };
  };
  return {
    byLabel: { same: tally("same"), related: tally("related"), none: tally("none") },
    falselySame: pairs.filter(isFalselySame).length,
    sameMissed: pairs.filter(isSameMissed).length,
    rightDifference: pairs.filter(hasRightDifference).length,
    misses: pairs.flatMap(missed),
  };
}

const isFalselySame = (pair: LabelPair): boolean => pair.given.label === "same" && !isRightLabel(pair);
const isSameMissed = (pair: LabelPair): boolean =>
  pair.expected.label === "same" && pair.given.label === "none" && !isRightLabel(pair);
/** Related, with the metric, and at least one of the parts that differ. */
const hasRightDifference = (pair: LabelPair): boolean =>
  pair.expected.label === "related" &&
  pair.given.label === "related" &&
  isRightLabel(pair) &&
  pair.expected.differs.some((part) => pair.given.differs.includes(part));

function missed(pair: LabelPair): string[] {
  const { list, expected, given } = pair;
  const isRight = isRightLabel(pair);
  const isDifferent = isRight && given.label === "related" && expected.label === "related" && !hasRightDifference(pair);
  if (isRight && !isDifferent) return [];
  const told = (label: string, metrics: string, parts: readonly string[]): string =>
    [label, metrics, parts.length === 0 ? "" : `(${parts.join(", ")})`].filter((part) => part !== "").join(" ");
  const wanted = told(expected.label, expected.metrics.join("/"), expected.differs);
  const worst = isFalselySame(pair) ? "FALSELY SAME " : "";
  return [
    `${worst}${list} ${expected.row} "${expected.name}": ${wanted}; given ${told(given.label, given.metric ?? "", given.differs)}`,
  ];
}
