import type { Observation, ReadIssue } from "./observation.ts";

/** What a publisher's series in a file holds. */
export interface SeriesSummary {
  readonly format: string;
  /** The file within an archive of several; "" otherwise. */
  readonly part: string;
  readonly sheet: string | null;
  readonly series: string;
  /** How many councils have a figure in it. */
  readonly councils: number;
  readonly figures: number;
  /** Cells that hold words or a mark in place of a figure. */
  readonly others: number;
  /** What a file says of itself, where that is all there is in the series. */
  readonly fact: string | null;
  readonly periods: readonly string[];
  /** What the publisher's list of columns calls it, with its unit; "" without one. */
  readonly called: string;
}

/** Councils of each tier by the beginning of their codes. */
const tiers: readonly [RegExp, string][] = [
  [/^E0[689]/, "single-tier"],
  [/^E10/, "counties"],
  [/^E07/, "districts"],
  [/^E92/, "England"],
  [/^E1[23]/, "regions"],
  [/^E(?!0[6-9]|1[0123]|92)/, "other places in England"],
  [/^[WSN]/, "outside England"],
];

const council = /^E(0[6789]|10)/;

interface GatheredSeries {
  readonly of: Pick<SeriesSummary, "format" | "part" | "sheet" | "series" | "called">;
  figures: number;
  others: number;
  fact: string | null;
  readonly councils: Set<string>;
  readonly periods: Set<string>;
}

/** More issues than these are counted, not kept. */
const issuesKept = 1_000;

/** Counts what is in a file as it is read, so that no file need be held in memory. */
export class FileSummary {
  readonly #series = new Map<string, GatheredSeries>();
  readonly #areas = new Set<string>();
  readonly #byName = new Map<string, string>();
  readonly #marks = new Map<string, number>();
  readonly #issues: ReadIssue[] = [];
  #issueCount = 0;
  #figures = 0;

  readonly observe = (one: Observation, format = ""): void => {
    const part = one.part ?? "";
    const key = `${format}|${part}|${one.sheet ?? ""}|${one.series}`;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = {
        of: { format, part, sheet: one.sheet, series: one.series, called: one.called ?? "" },
        figures: 0,
        others: 0,
        fact: one.area.code === "" && one.value === null ? one.text : null,
        councils: new Set(),
        periods: new Set(),
      };
      this.#series.set(key, series);
    }
    if (one.value !== null) {
      if (council.test(one.area.code)) series.councils.add(one.area.code);
      series.figures++;
      this.#figures++;
    } else series.others++;
    if (series.figures + series.others > 1) series.fact = null;
    if (one.period !== "") series.periods.add(one.period);
    if (one.area.code !== "") this.#areas.add(one.area.code);
    if (one.area.by === "name" && one.area.name !== "") this.#byName.set(one.area.name, one.area.code);
    if (one.mark !== "" && one.value === null) this.#marks.set(one.mark, (this.#marks.get(one.mark) ?? 0) + 1);
  };

  readonly issue = (issue: ReadIssue): void => {
    this.#issueCount++;
    if (this.#issues.length < issuesKept) this.#issues.push(issue);
  };

  get figures(): number {
    return this.#figures;
  }

  get series(): readonly SeriesSummary[] {
    return Array.from(this.#series.values(), ({ of, figures, others, fact, councils, periods }) => ({
      ...of,
      figures,
      others,
      fact,
      councils: councils.size,
      periods: [...periods],
    }));
  }

  /** How many areas of each kind have a row: "132 single-tier, 21 counties". */
  get areas(): readonly (readonly [string, number])[] {
    return tiers
      .map(([code, name]) => [name, [...this.#areas].filter((area) => code.test(area)).length] as const)
      .filter(([, count]) => count > 0);
  }

  /** Areas that the file names without a code, each with the code it was taken for. */
  get byName(): ReadonlyMap<string, string> {
    return this.#byName;
  }

  get marks(): ReadonlyMap<string, number> {
    return this.#marks;
  }

  get issues(): readonly ReadIssue[] {
    return this.#issues;
  }

  get issueCount(): number {
    return this.#issueCount;
  }
}
