import { counted } from "../wording/list.ts";

/** The words of the table that shows the council's own KPIs next to the framework's figures. */
export const mappingWords = {
  sheet: "LOF and own KPIs",
  title: ": own KPIs beside the Local Outcomes Framework",
  rule: "Red, amber and green are the council’s own standard. The place among the councils compared with is another thing: the two stand side by side and are never merged.",
  ownSide: "Own figures, against the council’s own target and floor",
  lofSide: "Published figures, against the councils compared with",
  headings: [
    "Own KPI",
    "Value",
    "Target",
    "Floor",
    "Own standard",
    "Period",
    "LOF measure",
    "Value",
    "Period",
    "Median",
    "Position",
    "Lag",
  ],
  noMatch: "no match",
  noTarget: "no target",
  noDirection: "no good direction",
  unsaidDirection: "which way is good is not said",
  floorOnWrongSide: "floor and target may be swapped",
  otherUnit: "not in the unit of the target",
  noValue: "no figure",
  unreadValue: "not a number",
  notPlaced: "not placed",
  noLag: "–",
  lagMoved: "the published period has moved on: map again",
  decisions: "How each was decided",
  footer:
    "Own KPIs and the Local Outcomes Framework · Contains public sector information licensed under the Open Government Licence v3.0",
  grouping: "Write KPI mapping",
  removing: "Remove KPI mapping",
  removed: (where: string, stood: boolean): string =>
    `The table is removed from ${where}${stood ? "; what stood there before is back" : ""}.`,
  sheetGone: (sheet: string): string => `Its sheet “${sheet}” was removed or renamed, or the writing was undone.`,
  nothing: "There is no KPI to write.",
} as const;

/** What was written, for the pane. */
export function mappingSentence(place: string, rows: number, matched: number): string {
  return `${place} holds ${counted(rows, "KPI")}, ${matched} with a measure of the framework beside ${matched === 1 ? "it" : "them"}. All are live formulas.`;
}
