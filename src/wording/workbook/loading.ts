/** What cells and pane show while there are no figures. */
export const loadSentences = {
  title: "The figures could not be read",
  safe: "Cells keep the values they have.",
  again: "Read again",
  notYet: "The figures are not read yet.",
  late: "The figures are not read yet. Recalculate, or open the pane to see why.",
  unreachable: "The figures could not be fetched: is the network there?",
  changed: "The figures could not be read: the data pack is not the one that was published.",
  ourMistake: "LOF has made a mistake of its own here; please report this formula.",
} as const;

export const freezeNotLoaded =
  "This part of the pane could not be fetched: is the network there? Nothing was changed. Close and open the pane, then try again.";
