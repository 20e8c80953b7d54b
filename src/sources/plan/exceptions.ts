/**
 * Figures that are taken although they do not equal the figures held from elsewhere, or cannot be compared with any. A
 * person has looked at each and says why. An entry is for figures of the sources it names and sets aside what it names,
 * so that another file, or another difference, still has to be proved.
 */
export interface Exception {
  /** Id of our series. */
  readonly series: string;
  /** Label of our period, or all of them. */
  readonly period: string;
  /** Ids of the sources; of a release, any of its files. */
  readonly sources: readonly string[];
  /** What is set aside: that the figures differ, or that nothing is held to compare them with. */
  readonly although: "they differ" | "nothing is held";
  /** The other figures of the period are of another definition, so that none of them is used. */
  readonly replaces?: true;
  readonly reason: string;
  /** ISO day on which it was decided. */
  readonly decided: string;
}

const every = "every period";

/** Whether an entry speaks of the figures that a source gives for a period of a series. */
export function speaksOf(entry: Exception, series: string, source: string, period: string): boolean {
  return (
    entry.series === series &&
    (entry.period === every || entry.period === period) &&
    entry.sources.some((id) => id === source.replace(/-[0-9a-f]{8}$/, "") || id === source)
  );
}

export const exceptions: readonly Exception[] = [
  {
    series: "O03M02",
    period: "31 December 2025",
    sources: ["homelessness"],
    although: "they differ",
    replaces: true,
    reason:
      "The compiled figures count families in bed and breakfast for any length of time. The framework's metric, and this column of MHCLG's table, count those resident for more than 6 weeks.",
    decided: "2026-11-30",
  },
  {
    series: "O03M02",
    period: every,
    sources: ["homelessness"],
    although: "nothing is held",
    reason:
      "The same column of the same table in earlier quarters. The compiled figures are of the last quarter only, and of another definition.",
    decided: "2026-11-30",
  },
  {
    series: "O03M04",
    period: every,
    sources: ["rough-sleeping-tables"],
    although: "nothing is held",
    reason: "The same snapshot, whose edition of 2025 is equal; a resaved copy of the edition of 2022.",
    decided: "2026-11-30",
  },
  {
    series: "O12M09",
    period: every,
    sources: ["fly-tipping", "fly-tipping-tables"],
    although: "nothing is held",
    reason:
      "Actions over incidents of the same tables to 2021/22, a year before the compiled figures begin; Gateshead's figures are equal in all nine years that its published trend shares.",
    decided: "2026-11-30",
  },
  {
    series: "O13M01",
    period: every,
    sources: ["particle-deaths"],
    although: "nothing is held",
    reason: "The newer method of the same estimate, to 2021; the compiled figures are of 2024 only.",
    decided: "2026-11-30",
  },
  {
    series: "O13M02",
    period: every,
    sources: ["waste", "recycling", "waste-tables"],
    although: "nothing is held",
    reason:
      "The same column of Defra's table, to 2023/24; the compiled figures are of 2024/25 only. Three copies of it are equal wherever they overlap, and Gateshead's in all eight years that its published trend shares.",
    decided: "2026-11-30",
  },
  {
    series: "O13M04",
    period: every,
    sources: ["waste"],
    although: "nothing is held",
    reason:
      "The same column of Defra's table, to 2022-23; the compiled figures are of 2024/25 only. Gateshead's figures are equal in all eight years that its published trend shares. The table of 2017-18 is left out: its figures of the same years are by an earlier count of households, half a per cent higher.",
    decided: "2026-11-30",
  },
  {
    series: "O15M02",
    period: every,
    sources: ["els-employment"],
    although: "nothing is held",
    reason:
      "The same rate of the same survey over calendar years to 2023; the compiled figures are for the year to March 2026 only.",
    decided: "2026-11-30",
  },
  {
    series: "O15M03",
    period: "Jan 2021-Dec 2021",
    sources: ["qualifications"],
    although: "they differ",
    reason:
      "Calculated from counts that Nomis rounds to hundreds, so that 17 of 107 councils differ by 0.1 from the published share of the same people.",
    decided: "2026-11-30",
  },
  {
    series: "O15M03",
    period: every,
    sources: ["qualifications"],
    although: "nothing is held",
    reason: "The four years before 2021 of the same counts.",
    decided: "2026-11-30",
  },
];
