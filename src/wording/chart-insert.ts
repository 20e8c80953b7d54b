/** Words of native charts put into a sheet. */
export const chartWords = {
  setName: "Chart of the set",
  trendName: "Chart of the trend",
  trendTitle: (metric: string, council: string): string => `${council}: ${metric}`,
  setDescription: (metric: string, council: string): string =>
    `Bars of the councils compared, in the order of the table beside it, for ${metric}; ${council} is marked “own” there.`,
  trendDescription: (metric: string, council: string): string =>
    `Lines over time for ${metric}: ${council}, and the median of the set; the table beside it has the figures.`,
} as const;
