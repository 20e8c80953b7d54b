/** A file that is fetched: what it is, from which hosts, and how its address is found. */
export interface Source {
  /** Also the beginning of the file's name in the folder. */
  readonly id: string;
  /** For the officer: “Fingertips: indicator 90362”. */
  readonly what: string;
  /** Every host that may be asked, or may be sent on to, for it. */
  readonly hosts: readonly string[];
  readonly how: How;
  readonly gives: Gives;
}

/** What a file must hold to be what was asked. */
export type Gives =
  | { readonly kind: "series"; readonly ids: readonly string[] }
  /** MHCLG's own list of neighbours. */
  | { readonly kind: "neighbours" }
  /** The framework's page of metrics. */
  | { readonly kind: "framework" };

type How = Fingertips | ExploreLocal | ExploreEducation | Nomis | GovUk | Plain;

export interface Fingertips {
  readonly kind: "fingertips";
  readonly indicator: number;
}

/** Indicators of one file, by our series: the slug as last known; where it is gone, the one of the name that feeds the series. */
export interface ExploreLocal {
  readonly kind: "els";
  readonly slugs: Readonly<Record<string, string>>;
}

export interface ExploreEducation {
  readonly kind: "ees";
  /** The publication's part of the address. */
  readonly publication: string;
  /** The data set's file name, without years, version and ending. */
  readonly file: string;
}

export interface Nomis {
  readonly kind: "nomis";
  readonly dataset: string;
  /** How many quarters back from the newest. */
  readonly quarters: number;
}

export interface GovUk {
  readonly kind: "govuk";
  /** Path of the page. */
  readonly page: string;
  /**
   * Titles of the releases of which the newest is wanted: of those listed on the page, which is a collection, or of those
   * listed in the page's own collection. Left out where the page itself has the file.
   */
  readonly release?: RegExp;
  /** Where the page is a release and its collection tells the newest. */
  readonly beside?: true;
  /** Of the attachment. */
  readonly title: RegExp;
  /** Endings of the file's name, the one to be preferred first. */
  readonly types: readonly string[];
}

export interface Plain {
  readonly kind: "plain";
  readonly address: string;
  readonly ending: string;
}
