/** The tabs of the pane, in their order. */
export const tabs = ["home", "metrics", "neighbours", "report", "data"] as const;
export type Tab = (typeof tabs)[number];

export const tabNames: Readonly<Record<Tab, string>> = {
  home: "Home",
  metrics: "Metrics",
  neighbours: "Neighbours",
  report: "Report",
  data: "Data",
};
