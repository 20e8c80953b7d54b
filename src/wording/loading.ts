/** What cells and pane say while there are no figures, and why. */
export const loadSentences = {
  late: "The figures are not read yet. Recalculate, or open the pane to see why.",
  unreachable: "The figures could not be fetched: is the network there? The pane can try again.",
  changed: "The figures could not be read: the data pack is not the one that was published.",
} as const;
