/** A stretch of time that a figure is for. Dates are ISO (YYYY-MM-DD), both ends included. */
export interface Period {
  /** As the publisher of the framework figure writes it: "2024/25", "2022 - 24", "31 March 2025". */
  readonly label: string;
  readonly start: string;
  readonly end: string;
}
