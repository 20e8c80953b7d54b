/**
 * The words of the starter sheets that name a council, or say what typing another does: what freezing knows a sheet of
 * ours by.
 */
export const starterWords = {
  neighboursTitle: " and its statistical neighbours",
  scorecardTitle: " across the whole framework",
  overTime: " over time",
  councilNote: "Type another council in B2: the whole sheet follows.",
  scorecardNote: "Type another council in B2. Each figure is compared with the statistical neighbours’ median.",
} as const;
