import type { Polarity } from "../../framework/metric.ts";
import { counted } from "../list.ts";
import { beginsOn } from "../unknown-names.ts";

/*
 * The words of a report: headings, sentences, key and notes. Sentences that depend on figures are joined from these by
 * formulas in the cells, so that they stay true when the council, the set or the figures change.
 */

export const reportWords = {
  summarySheet: "LOF Summary",
  detailSheet: "LOF Figures in detail",
  methodSheet: "LOF Method and sources",
  pageSheet: (outcome: string): string => `LOF ${outcome.replace(":", "")}`,
  edition: "Local Outcomes Framework, edition of ",
  packed: "Figures collected on ",
  against: " against ",
  councils: " councils)",
  /** Beside the set, after their number. */
  councilsInSet: " councils",
  notOfficial: "; not MHCLG’s list",
  unnamedSet: "the councils listed below",
  council: "Council",
  comparedWith: "Compared with",
  inputNote: "Type another council or set here: every sheet of this report follows.",
  noSuchCouncil: ": not found in these figures",
  setNote: "A set: neighbours, DfE, ONS, region, tier, type, England, or one of your own by its name.",
  /** Also where the figures are not to be had: a cell cannot tell one from the other. */
  wrongCouncil:
    "No council of this name is found in these figures. If it is written rightly, the figures are missing: the pane says why.",
  /** The same in reports built before. */
  wrongCouncilsBefore: [
    "There is no council of this name in these figures: there are none until it is corrected.",
    "There is no council of this name today: there are no figures until it is corrected.",
  ],
  nation: "England is the nation, not a council: type a council’s name.",
  /** In the sentence of a former council, which says who replaced it. */
  replaced: " was replaced in ",
  /** In the sentence of a council to come. */
  begins: beginsOn,
  toCome: ": not among the councils of these figures",
  wrongSet: "There is no such set for this council: nothing is compared until this is corrected.",
  listNote: "The set is the list of councils below: type others there.",
  members: "Councils compared with",
  allOf: "all of ",
  summaryTitle: ": Local Outcomes Framework report",
  noMetrics: "The framework has not named its metrics yet.",
  summaryHeadings: [
    "Outcome",
    "Figures",
    "Better",
    "Similar",
    "Worse",
    "Higher or lower",
    "Position only",
    "Not judged",
    "No figure",
    "Hold",
  ],
  all: "All",
  /** Names of the tables of the first sheet. */
  tables: { byOutcome: "By_outcome", place: "About_the_place" },
  /** Before the names of the report's sheets besides its pages. */
  alsoHere: "Also in this report",
  noTotal:
    "Counts only: no total score, no ranking of outcomes. A figure is one row of a page. “–” stands for none, or for nothing to say.",
  missing: "Members of the set without a figure: ",
  stale:
    "The council, the set or the figures were changed after this report was built: build it again to name members of the set without a figure.",
  /** After a measure's name on the summary, where the council has a caveat of its own. */
  caveatMark: "*",
  /** On the summary, where a marked name may stand. */
  caveatOnPage: " * The council has a caveat of its own, on the outcome’s page.",
  /** Who published the figures of a page; whose files they were taken from follows. */
  published: "Figures as published by ",
  noneFrom: (publishers: string, council: string): string =>
    `No figure of ${publishers} is held here for ${council} or the set`,
  /** In place of that where it is too long for a line. */
  sourcesInDetail: (detail: string): string => `Who published these figures is said for each on “${detail}”.`,
  /** In place of that where council or set were changed: around the council typed. Freeze knows the sentence by it. */
  takenElsewhere: [
    "Whose files these figures were taken from: see =LOF.ABOUT(measure, “source”), or build the report for ",
    " and this set.",
  ],
  method: (method: string | null): string =>
    `${method === null ? "" : ` Addresses, caveats and method on “${method}”.`} Position 1st is best; where neither high nor low is good, 1st is highest.`,
  wrongCouncilThere: (summary: string): string =>
    `No council by the name on “${summary}” is found in these figures. If it is written rightly, the figures are missing: the pane says why.`,
  lostSheet: (summary: string): string => `This page has lost its first sheet, “${summary}”: build the report again.`,
  outcomeTitle: (number: number, title: string): string => `Outcome ${number}: ${title}`,
  noneJudged: "Nothing here can be called better or worse, for want of 95% intervals",
  noneHeld: "The figures held here have none for the council; each row says why.",
  noFigure: "no figure",
  noInterval: "none",
  /**
   * Shown where the row gives the reason elsewhere. Never empty: LibreOffice recalculates a formula whose stored answer
   * is empty, without our functions.
   */
  nothingToSay: "–",
  footer: (outcome: string): string =>
    `${outcome} · Local Outcomes Framework · Contains public sector information licensed under the Open Government Licence v3.0`,
} as const;

/** Which direction is good, for the narrow column. */
export function goodWord(polarity: Polarity): string {
  if (polarity === "neutral") return "–";
  return polarity === "higher-is-better" ? "high" : "low";
}

/** The number of figures that may stand out by chance alone, in words: one in twenty of those judged. */
export const chanceCounts = [
  "fewer than one",
  "about one",
  "about two",
  "about three",
  "about four",
  "about five",
  "about six",
  "about seven",
  "about eight",
  "about nine",
  "ten or more",
] as const;

/** The text around the number judged and the words above, after another sentence. */
export const chanceParts = [" With ", " judged at 95%, ", " would be expected to stand out by chance alone."] as const;

/** "Three sheets were added", "The three sheets made so far were removed again". */
export const reportTrouble = {
  cleaned: (why: string, sheets: number): string =>
    sheets === 0
      ? why
      : `${why} The ${sheets === 1 ? "sheet" : `${sheets} sheets`} made so far ${sheets === 1 ? "was" : "were"} removed again.`,
  left: (why: string, sheets: readonly string[]): string =>
    `${why} ${counted(sheets.length, "sheet")} could not be removed: please delete ${sheets.map((name) => `“${name}”`).join(", ")}.`,
  unfinished: (why: string, sheets: readonly string[]): string =>
    `${why} ${sheets.map((name) => `“${name}”`).join(", ")} ${sheets.length === 1 ? "is" : "are"} there all the same, unfinished: please delete ${sheets.length === 1 ? "it" : "them"}.`,
  notRemoved: "The workbook did not remove it.",
  unseen: (why: string, sheets: readonly string[]): string =>
    `${why} Which sheets are there now could not be read: if ${sheets.map((name) => `“${name}”`).join(", ")} ${sheets.length === 1 ? "is" : "are"} among them, please delete ${sheets.length === 1 ? "it" : "them"}.`,
  renamed: (wanted: string): string => `A sheet “${wanted}” appeared while the report was being built.`,
  stopped: "Stopped.",
  nothing: "No figure was chosen for the report. Choose an outcome.",
  changed: (sheets: readonly string[]): string =>
    `${sheets.map((name) => `“${name}”`).join(", ")} ${sheets.length === 1 ? "was" : "were"} changed since the report was built. Remove anyway to lose the changes.`,
  noCharts: "Charts are drawn in Excel and in files only; this report has none.",
  notMarkedUp: (sheet: string, why: string): string =>
    `A table of “${sheet}” could not be marked up as one, so a screen reader does not say its headings: ${why}`,
  notNoted: "The workbook could not keep a note of these sheets, so “Remove this report” will not know them.",
  noteUnread:
    "Whether the workbook keeps a note of these sheets could not be read; without one, “Remove this report” will not know them.",
  grouping: "Build report",
  removing: "Remove report",
} as const;
