/** Sentences about what the workbook keeps of a council's lists of KPIs. */
export const keptKpiWords = {
  damaged:
    "What this workbook keeps about your KPIs cannot be read, so nothing of last time is offered. It is replaced with your next decision.",
  partly:
    "A part of what this workbook keeps about your KPIs cannot be read and is not offered. It is replaced with your next decision.",
  newer:
    "A newer version of LOF for Excel keeps your decisions in this workbook. This one leaves them as they are and keeps none of its own.",
  tooMuch: "There is too much to keep in this workbook: your decisions hold until you close the pane.",
} as const;
