import { dateInWords } from "../date.ts";
import { capital } from "../list.ts";
import { methodsPage } from "../source-words.ts";

/** The facts about a report that its assurance text needs. */
export interface AssuranceFacts {
  readonly council: string;
  readonly outcomes: readonly string[];
  readonly figures: number;
  readonly edition: string;
  readonly packed: string;
  /** Name of the sheet with council and set: a second report has a summary of its own. */
  readonly summary: string;
  /** MHCLG's list of neighbours and the ISO date of its file; left out or null where the pack does not have it. */
  readonly official?: { readonly list: string; readonly retrieved: string | undefined } | null;
}

/** A heading with its text, as running text. */
export interface AssuranceSection {
  readonly label: string;
  readonly text: string;
}

/** One line of the log of assumptions. */
export interface Assumption {
  readonly assumption: string;
  readonly why: string;
  readonly ifWrong: string;
}

/*
 * An assurance statement in the sense of the Aqua Book (HM Treasury's guidance on producing quality analysis): what the
 * analysis is for, what it is based on, how it was checked, how certain it is. It only describes what the product does.
 */

/** After the council's name, over sources that are not those of the figures shown. */
export const sourcesAsBuilt = " when this report was built, not of those that it shows now";

export const assuranceWords = {
  title: "Method, sources and assurance",
  sections: "About this report",
  sectionHeadings: ["Subject", "What to know of it"],
  stampHeadings: ["What", "Which"],
  subtitle:
    "What this report is for, what it rests on and how far it can be trusted. Follows the headings of the Aqua Book.",
  data: "Data",
  /** Beside a caveat; names the council because another may be typed. */
  calculated: (council: string): string => `${council}’s figure is calculated from published parts.`,
  neighbours: "Neighbours",
  set: "Set in use",
  setInUse: "The figures now stand beside those of ",
  ownSet: "the set “",
  ownSetEnd: "”",
  listedSet: (summary: string): string => `the councils listed on “${summary}”`,
  chosenByUser: (summary: string): string =>
    `, chosen by the council itself: no model says that they are like it. They are named on “${summary}”.`,
  assumptions: "Assumptions",
  assumptionHeadings: ["Assumption", "Why, and what if it is wrong"],
  reason: (why: string, ifWrong: string): string =>
    `${why} If it is wrong: ${ifWrong.charAt(0).toLowerCase()}${ifWrong.slice(1)}`,
  people: "Quality assurance by people, to be filled in by the council",
  roles: ["Prepared by", "Checked by", "Approved by (senior responsible officer)"],
  roleHeadings: ["Role", "Name, and what was checked", "Date"],
  stamp: "Edition stamp",
  stampLabels: {
    edition: "Framework edition",
    packed: "Figures collected on",
    sha: "SHA-256 of the figures",
    built: "Sheets built on",
    now: "Figures in use now",
    newest: "The newest figures",
    version: "Version of LOF for Excel",
  },
  sameFigures: "The same that this report was built on.",
  otherFigures:
    "Not those this report was built on: values have moved with them, notes and sources have not. Build the report again.",
  /** After a number, where the names would not fit their row. */
  members: " members",
  noMember: "No member has one.",
  noneLacks: "none",
  sources: (council: string): string => `Sources of ${council}’s current figures`,
  /** The same where council or set were changed. Freeze knows the heading by its second part. */
  sourcesElsewhere: (council: string): readonly [string, string] => [`Sources of ${council}’s figures`, sourcesAsBuilt],
  setSources: (council: string): string =>
    `Sources of other councils’ figures only: of the set that ${council} was compared with when the report was built`,
  sourceHeadings: [
    "Publisher",
    "Title, file, where it was taken from, the publisher’s release page, licence",
    "Retrieved, and period",
  ],
  /** The same where figures of others only are from a source: no heading stands twice. */
  tables: {
    people: "Quality_assurance",
    sections: "About",
    definitions: "Definitions",
    assumptions: "Assumptions",
    stamp: "Stamp",
    own: "Sources",
    set: "Sources_of_others",
  },
  titleAndFile: (title: string, file: string): string => `${title}; file ${file}`,
  copy: (takenFrom: string, address: string, release: string, licence: string): string =>
    `${capital(takenFrom)}: ${address} Release page: ${release} ${licence}.`,
  retrieved: (day: string, covered: string): string => (covered === "" ? day : `${day}; ${covered}`),
  noRelease: "The publisher’s release page is not known here.",
  licenceLabel: "Licence",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. This report is not a publication of the Ministry of Housing, Communities and Local Government or of any publisher named here.",
} as const;

function whoseNeighbours({ official = null }: AssuranceFacts): string {
  if (official === null) return "those of the LOF-21 open model: MHCLG’s list is not in this pack.";
  const on = official.retrieved === undefined ? "" : `, retrieved on ${dateInWords(official.retrieved)}`;
  return `${official.list}${on}: in its order, without distances or reasons, since it gives none. A council that it leaves out has those of the LOF-21 open model.`;
}

/** The running text, in order. */
export function assuranceSections(facts: AssuranceFacts): readonly AssuranceSection[] {
  return [
    {
      label: "Purpose",
      text: `To show members and officers how the council’s published figures in the Local Outcomes Framework stand beside those of comparable councils, as a start for questions. It is not for ranking councils or outcomes, for setting targets, or for a judgement from one figure alone.`,
    },
    {
      label: "Scope",
      text: `${facts.figures} rows of figures under ${facts.outcomes.length === 1 ? "one outcome" : `${facts.outcomes.length} outcomes`}: ${facts.outcomes.join("; ")}. Published figures only: none is estimated or adjusted here, and where one is calculated from published parts its caveat says so. Metrics that the framework names but nobody publishes yet are shown as placeholders. The council and the set can be changed on “${facts.summary}”.`,
    },
    {
      label: assuranceWords.data,
      text: `The publishers and the addresses are given below. Collected on ${dateInWords(facts.packed)} for the framework’s edition of ${dateInWords(facts.edition)}. All councils are compared for one period of each series, its newest in the report. A council without a figure for that period has none here: an older one is never put in its place.`,
    },
    {
      label: "Method",
      text: `Each figure stands beside the median of the set, with what its 95% interval lets be said; “What the words mean” below has the definitions. ${methodsPage}`,
    },
    {
      label: assuranceWords.neighbours,
      text: `The statistical neighbours, where no other set is named on “${facts.summary}”, are ${whoseNeighbours(facts)} That model compares councils of the same tier by the framework’s contextual indicators. It is our own and not MHCLG’s.`,
    },
    {
      label: "Limitations",
      text: "Figures are most often a year or two old. Definitions change: breaks in a series are marked and not compared across. Many measures depend on partners, not on the council alone. A council’s figure can rest on small numbers. Survey figures have wide intervals. Sets of fewer than about ten councils say little about a place in them.",
    },
    {
      label: "Uncertainty",
      text: "Without a 95% interval nothing is called better or worse, and a figure is listed by its distance alone. The median of a set is itself an estimate and is treated as fixed. Verdicts are many, so that some stand out by chance: those that hold are said apart.",
    },
    {
      label: "Quality assurance",
      text: "Built in: every figure in the data pack is compared with the files it was taken from by an automated test; each statistic is tested against independent computations and can be checked by the spreadsheet formula on the methods page; every figure in this report is a live formula of one cell that can be traced and explained in the LOF pane. Left to the council: whether the right measures were chosen, whether the set is a fair one, and what the figures mean locally.",
    },
  ];
}

/** The log of assumptions behind every report. */
export const assumptions: readonly Assumption[] = [
  {
    assumption: "Publishers’ figures, intervals and counts are right.",
    why: "They are official or management statistics; “Data” above says whose files they were taken from, and their own caveats are in the figures in detail.",
    ifWrong: "The row is wrong, and no more so here than in the publication.",
  },
  {
    assumption: "The members of the set are comparable with the council.",
    why: "Similarity in deprivation, population, economy and housing removes much of what a council cannot change.",
    ifWrong:
      "A gap may be the place’s, not the council’s. Try another set: the verdicts that stay are the firmer ones.",
  },
  {
    assumption: "The median of the members is a fair benchmark.",
    why: "It is not moved by one extreme council, as a mean would be.",
    ifWrong: "Where the set falls into two groups, the median may lie where no council is.",
  },
  {
    assumption: "Which way is good holds for every council.",
    why: "It is the publisher’s or the framework’s; where it does not hold, neither way is called good.",
    ifWrong: "“Better” may mean a choice of policy rather than performance.",
  },
  {
    assumption:
      "A 95% interval, published or derived, measured against a fixed median, tells a real difference from chance.",
    why: "It is the usual practice of public health profiles, and intervals are derived by the methods of theirs.",
    ifWrong: "A few figures near the edge change between similar and better or worse.",
  },
];
