import type { Observation } from "../../readers/observation.ts";

/** A file of the folder that one of the readers knows, and what of it is of use to a pack. */
export interface OfficialFile {
  /** Below the folder, as the report names it. */
  readonly path: string;
  readonly sha256: string;
  /** ISO day on which it was fetched. */
  readonly retrieved: string;
  /** The publisher's own date, and what it announced for the next release, where the fetch brought them: see Source. */
  readonly published?: string | undefined;
  readonly nextRelease?: string | undefined;
  readonly publisher: string;
  /** Edition or title, as the reader found it in the file; "" where it names none. */
  readonly edition: string;
  readonly figures: readonly OfficialFigure[];
}

/** What one cell of an official file says. */
export interface OfficialFigure {
  /** The reader's name for the format. */
  readonly format: string;
  readonly observation: Observation;
}
