/*
 * Caveats of single councils: what must be known of their figure and not of the others'. Only what a named source says,
 * or what the figures held show. The text names the councils, since it is also read where none is chosen.
 */

/** A caveat of some councils for one metric. */
interface CaveatEntry {
  readonly metric: string;
  readonly areas: readonly string[];
  readonly text: string;
  readonly source: string;
}

const birmingham = "E08000025";
const buckinghamshire = "E06000060";
const dorset = "E06000059";
const gateshead = "E08000037";
const kent = "E10000016";
const kingston = "E09000021";
const northNorthamptonshire = "E06000061";
const richmond = "E09000027";
const westNorthamptonshire = "E06000062";

const kentPaper =
  "Kent County Council, Policy and Resources Cabinet Committee, 2 July 2026, paper on the Local Outcomes Framework";
const compiled = "Notes beside the compiled figures of single-tier councils, August 2026";
const figuresHeld = "The figures of the children's social work workforce as held here: equal in every year of both";

/** Kent's paper names no metrics: these count children in care or care leavers, and so the young people it speaks of. */
const kentMetrics = ["O07M01", "O07M05", "O07M09", "O07M10", "O07M11"];

const kentChildren: readonly CaveatEntry[] = kentMetrics.map((metric) => ({
  metric,
  areas: [kent],
  text: "Kent County Council’s committee paper of 2 July 2026 asks for “careful attention” to measures that are “skewed, for example due to the size of Kent’s UASC population” (unaccompanied asylum-seeking children). These figures do not say how far that moves this one.",
  source: kentPaper,
}));

export const councilCaveats: readonly CaveatEntry[] = [
  ...kentChildren,
  {
    metric: "O07M07",
    areas: [gateshead],
    text: "The compiler’s notes call Gateshead’s figure for 2025 suppressed.",
    source: compiled,
  },
  {
    metric: "O07M15",
    areas: [kingston, richmond],
    text: "Kingston upon Thames and Richmond upon Thames have the same figure in every year held for both: the publisher gives one figure for the two.",
    source: figuresHeld,
  },
  {
    metric: "O07M15",
    areas: [northNorthamptonshire, westNorthamptonshire],
    text: "North Northamptonshire and West Northamptonshire have the same figure in every year held for both: the publisher gives one figure for the two.",
    source: figuresHeld,
  },
  {
    metric: "O12M09",
    areas: [birmingham],
    text: "Birmingham’s return of enforcement actions is incomplete and left out.",
    source: compiled,
  },
  {
    metric: "O13M05",
    areas: [gateshead],
    text: "Gateshead’s return is missing since 2014/15.",
    source: compiled,
  },
  {
    metric: "O14M02",
    areas: [gateshead],
    text: "Gateshead sits within Tyne and Wear.",
    source: compiled,
  },
  {
    metric: "O14M04",
    areas: [buckinghamshire, dorset],
    text: "Buckinghamshire and Dorset have no figure.",
    source: compiled,
  },
  {
    metric: "O14M07",
    areas: [gateshead],
    text: "Gateshead sits within Tyne and Wear.",
    source: compiled,
  },
  {
    metric: "O16M01",
    areas: [gateshead],
    text: "Whether housing costs are counted changes Gateshead’s national position.",
    source: compiled,
  },
];
