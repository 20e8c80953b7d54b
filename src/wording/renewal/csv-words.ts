/** The columns of the table of all changes, as a CSV file. */
export const changeColumns = [
  "What changed",
  "Council",
  "Council code",
  "Outcome",
  "About",
  "Metric id",
  "Period",
  "Before",
  "After",
  "Why",
  "Before as number",
  "After as number",
] as const;
