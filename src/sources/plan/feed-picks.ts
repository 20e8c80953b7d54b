/** Which published series gives one of ours. */
export interface Feed {
  /** The readers' names for the formats in which it stands under the same name. */
  readonly formats: readonly string[];
  readonly sheet?: RegExp;
  /** Whether the publisher's series, as the reader names it, is this one. */
  readonly isSeries: (series: string) => boolean;
  /**
   * How it is known: the figures were compared and are equal, the framework or the publisher names it, or it was only
   * inferred from the wording.
   */
  readonly basis: "equal" | "named" | "inferred";
  /** What is done with the figures before they are ours, in words. */
  readonly then?: string;
  /** Our figure is the published one times this. */
  readonly times?: number;
  /** Our figure is the published one over this one of the same file, area and period. */
  readonly over?: Part;
  /** Our figure is the published one less this one of the same file, area and period. */
  readonly less?: Part;
  /** Our figure is the published count, for so many residents at the middle of the year. */
  readonly perResidents?: number;
  /** Whether what the file gives as the base of a figure is how many people answered. */
  readonly respondents?: true;
  /** The counts behind the figure in the same file, where they do not stand beside it. */
  readonly counts?: { readonly numerator?: Part; readonly denominator?: Part };
}

/** Another series of the same file that goes into our figure. */
export interface Part {
  readonly sheet?: RegExp;
  readonly isSeries: (series: string) => boolean;
  /** How many of what is counted one of its units are; 1 when left out. */
  readonly each?: number;
}

/** The series whose name fits. */
export function part(series: RegExp, sheet?: RegExp): Part {
  return { isSeries: (name) => series.test(name), ...(sheet !== undefined && { sheet }) };
}

type Basis = Feed["basis"];

/** What a filter may say beside the ones that are picked: that it is a total, or which version of a year it is. */
const neutral = /^(total|all|all .*|.* total|final|revised|provisional|)$/i;
/** Filters that say the same in every row, or only which version of a year it is. */
const neutralNames = new Set(["category", "version"]);

/**
 * A column of a data set of Explore Education Statistics. Every filter that is not picked must be at its total, so that
 * no breakdown is taken for the whole.
 *
 * @param picks each fits the whole of what one filter says
 */
export function ees(column: RegExp, picks: readonly RegExp[] = [], basis: Basis = "equal", then?: string): Feed {
  return {
    formats: ["Explore Education Statistics CSV", "Explore Education Statistics, answer of its interface"],
    isSeries: (series) => {
      const [name, ...filters] = series.split("; ");
      if (!column.test(name as string)) return false;
      const said = filters.map((filter) => {
        const equals = filter.indexOf("=");
        return { name: filter.slice(0, Math.max(0, equals)).toLowerCase(), item: filter.slice(equals + 1) };
      });
      const picked = picks.map((pick) => said.find(({ item }) => pick.test(item)));
      return (
        picked.every((one) => one !== undefined) &&
        said.every((one) => picked.includes(one) || neutralNames.has(one.name) || neutral.test(one.item))
      );
    },
    basis,
    ...(then === undefined ? {} : { then }),
  };
}

/**
 * A series of Fingertips with one sex and age for all people, no category.
 *
 * @param years the length of its periods, where another length is published too
 */
export function fingertips(id: number, people: string, basis: Basis = "named", years = "\\d\\w+"): Feed {
  return one(
    ["Fingertips CSV"],
    new RegExp(`^${id} [^;]*(; [^;]*)*?; ${people}(; parent E92000001)?(; ${years})?$`),
    basis,
  );
}

/** @param measure what the file says of the figures; other measures of the same name are not ours */
export function els(series: string, basis: Basis = "equal", measure = "Percentage"): Feed {
  return one(["Explore Local Statistics CSV", "JSON-stat"], new RegExp(`^${series}(; (${measure}))?$`, "i"), basis);
}

const ascofYears = "the file does not say its year, and before 2023-24 its codes meant other measures";

/**
 * A measure of ASCOF: in the tables, and in the CSV of a release.
 *
 * @param survey whether its base is how many people answered
 */
export function ascof(measure: string, survey = false): Feed[] {
  const escaped = measure.replace(/[()]/g, "\\$&");
  const bare = measure.replace(/[()]/g, (bracket) => `\\${bracket}?`);
  return [
    {
      ...one(
        ["Adult Social Care Outcomes Framework, data tables"],
        new RegExp(`^Table[_ ]${escaped}; outcome$`, "i"),
        "equal",
      ),
      ...(survey && { respondents: true as const }),
    },
    {
      ...one(["Adult Social Care Outcomes Framework CSV"], new RegExp(`^${bare}; Total; Outcome$`, "i"), "named"),
      then: ascofYears,
    },
  ];
}

/** A measure of DfE's interactive tool by its short name. */
export function lait(measure: string, then?: string): Feed {
  const escaped = measure.replace(/[%&.()]/g, "\\$&");
  const feed = one(["Local Authority Interactive Tool, measures"], new RegExp(`^${escaped}$`), "equal");
  return then === undefined ? feed : { ...feed, then };
}

/** The first of two measures of DfE's interactive tool less the second. */
export function laitGap(first: string, second: string): Feed {
  return { ...lait(first, `${second} taken from it`), less: lait(second) };
}

/** The percentage, not its limits or base, of one answer in the sheet of a question. */
export function communityLife(sheet: RegExp, answer: RegExp): Feed {
  return {
    formats: ["Community Life Survey, annual tables"],
    sheet,
    isSeries: (series) => {
      const parts = series.split("; ");
      return /^percentage( \(%\))?$/i.test(parts.at(-1) as string) && answer.test(parts.slice(1, -1).join("; "));
    },
    basis: "inferred",
  };
}

/** A variable of the Annual Population Survey: its percentage, not numerator, denominator or confidence. */
export function nomis(variable: string, basis: Basis): Feed {
  return one(
    ["Nomis CSV", "JSON-stat"],
    new RegExp(`^${variable}(; (measures )?Variable)?(; OBS_STATUS \\w*)?$`, "i"),
    basis,
  );
}

/** A column of a published table. */
export function table(format: string, sheet: RegExp, series: RegExp, basis: Basis = "named", then?: string): Feed {
  return { ...one([format], series, basis), sheet, ...(then === undefined ? {} : { then }) };
}

function one(formats: readonly string[], series: RegExp, basis: Basis): Feed {
  return { formats, isSeries: (name) => series.test(name), basis };
}

/** Why a table that is read as one of councils feeds nothing yet. */
export function column(file: string): string {
  return `${file} is read as a table of councils; which of its columns is the series was not tried on a published file.`;
}
