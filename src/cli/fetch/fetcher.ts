/**
 * What a plan of what to fetch asks of whoever fetches it. Pauses, repeats, proxies, redirects, limits and the manifest
 * are the fetcher's matter; which address has what is the plan's.
 */
export interface Fetcher {
  /**
   * A small answer that a plan reads: JSON, or text.
   *
   * @param most bytes at most, unpacked
   * @throws FetchTrouble with a sentence
   */
  text(address: string, most?: number, how?: TextWish): Promise<string>;
  /**
   * Brings a file to the folder: under the name with “.part” until it is whole and was found to be what was asked. A file
   * that is there already is only replaced by one that passed.
   *
   * @throws FetchTrouble with a sentence
   */
  file(wish: FileWish): Promise<Fetched>;
}

export interface TextWish {
  /** A web page is what is wanted; otherwise one is refused, since sign-in pages come in place of data. */
  readonly webPage?: boolean;
}

/** What is known of a file before it is fetched; it goes into the manifest. */
export interface FileFacts {
  /** For the officer: “Fingertips: indicator 90362”. */
  readonly what: string;
  /** The id of the source in the table of sources. */
  readonly source: string;
  /** The publisher's own date, as a day: 2026-11-30. */
  readonly published?: string;
  /** The day on which the publisher announced the next release for, or the month: 2027-05. */
  readonly nextRelease?: string;
}

export interface FileWish extends TextWish {
  readonly address: string;
  /** In the folder, without a path. */
  readonly name: string;
  readonly about: FileFacts;
  /** Bytes at most, unpacked. */
  readonly most?: number;
  /** A sentence when the file is not what was asked. It lies under another name then, so go by what it holds. */
  readonly check?: (path: string) => Promise<string | null>;
}

/** A file that is in the folder, whole. */
export interface Fetched {
  readonly name: string;
  readonly path: string;
  /** “same” also when it came again with the same bytes. */
  readonly outcome: "new" | "changed" | "same";
  readonly bytes: number;
  readonly sha256: string;
}

/** Why something could not be fetched, as a sentence for the officer. */
export class FetchTrouble extends Error {
  override readonly name: string = "FetchTrouble";
}
