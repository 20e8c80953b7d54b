/**
 * Figures that are taken although they do not equal the figures held from elsewhere, or cannot be compared with any. A
 * person has looked at each and says why.
 */
export interface Exception {
  /** Id of our series. */
  readonly series: string;
  /** Label of our period, or all of them. */
  readonly period: string;
  /** Only for figures of this source, or of a release with this id; of any source where left out. */
  readonly source?: string;
  /** The other figures of the period are of another definition, so that none of them is used. */
  readonly replaces?: true;
  readonly reason: string;
  /** ISO day on which it was decided. */
  readonly decided: string;
}

const every = "every period";

export const exceptions: readonly Exception[] = [
  {
    series: "O03M02",
    period: "31 December 2025",
    replaces: true,
    reason:
      "The compiled figures count families in bed and breakfast for any length of time. The framework's metric, and this column of MHCLG's table, count those resident for more than 6 weeks.",
    decided: "2026-11-30",
  },
  {
    series: "O03M02",
    period: every,
    reason:
      "The same column of the same table in earlier quarters. The compiled figures are of the last quarter only, and of another definition.",
    decided: "2026-11-30",
  },
  {
    series: "O03M04",
    period: every,
    reason: "The same snapshot, whose edition of 2025 is equal; a resaved copy of the edition of 2022.",
    decided: "2026-11-30",
  },
  {
    series: "O12M09",
    period: every,
    reason:
      "Actions over incidents of the same tables to 2021/22, a year before the compiled figures begin; Gateshead's figures are equal in all nine years that its published trend shares.",
    decided: "2026-11-30",
  },
  {
    series: "O13M01",
    period: every,
    reason: "The newer method of the same estimate, to 2021; the compiled figures are of 2024 only.",
    decided: "2026-11-30",
  },
  {
    series: "O13M02",
    period: every,
    reason:
      "The same column of Defra's table, to 2023/24; the compiled figures are of 2024/25 only. Three copies of it are equal wherever they overlap, and Gateshead's in all eight years that its published trend shares.",
    decided: "2026-11-30",
  },
  {
    series: "O13M04",
    period: every,
    source: "waste",
    reason:
      "The same column of Defra's table, to 2022-23; the compiled figures are of 2024/25 only. Gateshead's figures are equal in all eight years that its published trend shares. The table of 2017-18 is left out: its figures of the same years are by an earlier count of households, half a per cent higher.",
    decided: "2026-11-30",
  },
  {
    series: "O15M02",
    period: every,
    reason:
      "The same rate of the same survey over calendar years to 2023; the compiled figures are for the year to March 2026 only.",
    decided: "2026-11-30",
  },
  {
    series: "O15M03",
    period: every,
    reason:
      "Calculated from counts that Nomis rounds to hundreds, so that 17 of 107 councils differ by 0.1 from the published share of the same people.",
    decided: "2026-11-30",
  },
  {
    series: "O15M15",
    period: every,
    reason: "The same indicator in an earlier edition of Explore Local Statistics.",
    decided: "2026-11-30",
  },
];

/** Whether an entry is about a period of a source's figures. */
export function isExcepted(
  { series, period, source }: Exception,
  of: { readonly series: string; readonly period: string; readonly source: string },
): boolean {
  return (
    series === of.series &&
    (period === every || period === of.period) &&
    (source === undefined || of.source.replace(/-[0-9a-f]{8}$/, "") === source)
  );
}
