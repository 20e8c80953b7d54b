/** What the pane offers beside the outcomes of a report. */
export const optionWords = {
  options: "Options",
  context: "Context: economy and child poverty",
  districts: (county: string): string => `A page of ${county}’s districts`,
  charts: "A chart for each outcome",
  noCharts: "in Excel and in files only",
  method: "Method, sources and assumptions",
  byDirectorate: "In the order of your directorates",
  columns: "Beside the median on every page",
  column: {
    england: "England",
    region: "Region median",
    quartile: "Quartile, A the best quarter",
  },
} as const;
