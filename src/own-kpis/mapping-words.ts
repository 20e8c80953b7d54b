import { counted, listed } from "../wording/list.ts";
import { quoted } from "../wording/quote.ts";
import type { KpiReason } from "./match-words.ts";

/** The words of the table that shows the council's own KPIs next to the framework's figures. */
export const mappingWords = {
  sheet: "LOF and own KPIs",
  title: ": own KPIs beside the Local Outcomes Framework",
  rule: "Red, amber and green are the council’s own standard. The place among the councils compared with is another thing: the two stand side by side and are never merged. Owner and commentary are for you to fill in: they stay when the table is written again.",
  ownSide: "Own figures, against the council’s own target and floor",
  lofSide: "Published figures, against the councils compared with",
  yours: "For you to fill in",
  /** In the order of the table. */
  headings: {
    name: "Own KPI",
    value: "Value",
    target: "Target",
    floor: "Floor",
    rag: "Own standard",
    words: "In words",
    period: "Period",
    previous: "Previous",
    change: "Change",
    trend: "Own trend",
    measure: "LOF measure",
    lofValue: "Value",
    lofPeriod: "Period",
    median: "Median",
    position: "Position",
    places: "By the intervals",
    lag: "Lag",
    best: "To reach the best quarter",
    owner: "Owner",
    commentary: "Commentary",
    key: "LOF: keeps owner and commentary",
  },
  noMatch: "no match",
  noTarget: "no target",
  noFloor: "no floor",
  noDirection: "no good direction",
  noValue: "no figure",
  noPeriod: "not given",
  noChange: "–",
  noQuarter: "too few figures",
  notANumber: "not a number",
  unread: (text: string): string => `${quoted(text)} is not a number`,
  readAgain: "the list has changed: read it again",
  otherName: " (the list has changed here: read it again)",
  /** What LOF.RAG says where there is no floor holds this. */
  missedPart: " target",
  inWords: {
    met: "target met",
    atTarget: "at the target",
    between: "between floor and target",
    atStrict: (isHighGood: boolean): string =>
      `at the target, which is to be ${isHighGood ? "passed" : "stayed below"}`,
    atFloor: "at the floor",
    past: "past the floor",
    missed: (why: string): string => `target missed; ${why}`,
    none: "–",
  },
  nearTarget: { on: "at the target", above: " above the target to stay near", below: " below the target to stay near" },
  /** Where the phrase on places begins in LOF.CERTAINTY's sentence. */
  couldBe: "could be",
  noLag: "–",
  lagMoved: "the published period has moved on: map again",
  decisions: "How each was decided",
  gone: "Comments of KPIs no longer in the list",
  previousFrom: (label: string): string => `Previous is the column ${quoted(label)} of the list.`,
  remarked: (remark: string): string => `When it was read, the list marked the value as ${remark}.`,
  goneNote: "no longer in the list",
  ownRow: "typed between the rows",
  footer:
    "Own KPIs and the Local Outcomes Framework · Contains public sector information licensed under the Open Government Licence v3.0",
  grouping: "Write KPI mapping",
  removing: "Remove KPI mapping",
  removed: (where: string, stood: boolean): string =>
    `The table is removed from ${where}${stood ? "; what stood there before is back" : ""}.`,
  sheetGone: (sheet: string): string => `Its sheet “${sheet}” was removed or renamed, or the writing was undone.`,
  nothing: "There is no KPI to write.",
  beyondSheet:
    "The table does not fit there: it would go beyond the last row or column of the sheet. Choose a cell further up or to the left.",
} as const;

/** What was written, for the pane. */
export function mappingSentence(place: string, rows: number, matched: number, kept: KeptFacts | null = null): string {
  const again = kept === null ? "" : ` ${keptSentence(kept)}`;
  return `${place} holds ${counted(rows, "KPI")}, ${matched} with a measure of the framework beside ${matched === 1 ? "it" : "them"}. Its figures are live formulas.${again}`;
}

/** What became of what was typed in the earlier table. */
interface KeptFacts {
  readonly rows: number;
  readonly gone: number;
  /** The sheet of an earlier table that is left as it is; null where the new one took its place. */
  readonly left: string | null;
}

function keptSentence({ rows, gone, left }: KeptFacts): string {
  const place =
    left === null
      ? "It takes the place of the earlier table"
      : `The table on “${left}” is left as it is, for its last column, by which its rows are known, was deleted`;
  const all = rows === 0 ? `${place}.` : `${place}; owner and commentary of ${counted(rows, "row")} are kept.`;
  return gone === 0 ? all : `${all} Below are the comments of ${counted(gone, "row")} no longer in the list.`;
}

/** How the user came to a decision. */
export type DecidedHow = "suggested" | "chosen" | "none";

/** What the decision was: in words that stay true after it. */
export interface DecisionFacts {
  readonly name: string;
  readonly how: DecidedHow;
  /** The measure accepted; or, of one left unmatched, the one that was suggested. */
  readonly measure: string | null;
  readonly reasons: readonly KpiReason[];
  /** A sentence for each reason. */
  readonly sentence: (reason: KpiReason) => string;
}

/**
 * How one KPI was decided: "NEET, beside “NEET”: Accepted although ages differ: yours 16 to 18, LOF 16 to 17." What spoke against a
 * match stays true; what asked the user to look does not, and is left out.
 */
export function decisionSentence({ name, how, measure, reasons, sentence }: DecisionFacts): string {
  if (how === "none") {
    const said = measure === null ? "no match was found." : `${quoted(measure)} was suggested.`;
    const why = reasons.filter(({ kind }) => kind === "elsewhere").map(sentence);
    return [`${name}: Left unmatched by you; ${said}`, ...why].join(" ");
  }
  const differences = reasons.flatMap((reason) => difference(reason, sentence));
  const pair = measure === null ? name : `${name}, beside ${quoted(measure)}`;
  const lead = how === "chosen" ? "Chosen by you by search" : "Accepted";
  const parts = differences.map(({ part, words }) => (part === null ? words : `${part}: ${words}`));
  const although = parts.length === 0 ? "" : ` although ${parts.join("; ")}`;
  const also = reasons.filter(({ kind }) => kind === "other-name" || kind === "no-figures").map(sentence);
  return [`${pair}: ${lead}${although}.`, ...also].join(" ");
}

interface Difference {
  readonly part: string | null;
  readonly words: string;
}

/** What differs, without a full stop; nothing for what is no difference. */
function difference(reason: KpiReason, sentence: (reason: KpiReason) => string): Difference[] {
  switch (reason.kind) {
    case "same-measure":
    case "nearest":
    case "nothing":
    case "unit-unsaid":
    case "breakdown":
    case "other-name":
    case "no-figures":
      return [];
    case "ages":
      return [{ part: "ages differ", words: `yours ${reason.own}, LOF ${listed(reason.lof)}` }];
    case "base":
      return [{ part: "the base differs", words: `yours per ${reason.own}, LOF per ${reason.lof}` }];
    default: {
      const said = sentence(reason).replace(/\.$/, "");
      return [{ part: null, words: /^LOF\b/.test(said) ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}` }];
    }
  }
}

/** Comments kept by another sign than name and reference together, so that nobody wonders. */
export function keptByWords(by: "reference" | "name", before: string | null): string {
  const other = by === "reference" ? "name" : "reference";
  const was = before === null ? `there was no ${other}` : `the ${other} was ${quoted(before)}`;
  return `Owner and commentary are kept by the ${by}: ${was} when the table was written before.`;
}
