import type { Fetched, Fetcher } from "../fetcher.ts";
import { shareAnswers } from "./answers.ts";
import { bringExploreEducation } from "./ees.ts";
import { bringExploreLocal } from "./els.ts";
import { bringFingertips } from "./fingertips.ts";
import { bringGovUk } from "./govuk.ts";
import { withReader, type ReadFetched } from "./known-file.ts";
import { bringNomis } from "./nomis.ts";
import { bringPlain } from "./plain.ts";
import type { Source } from "./source.ts";

/**
 * Brings the files of a source, each read once it is there and only kept when it is what was asked.
 *
 * @throws FetchTrouble with a sentence; files that came before it stay
 */
export function bring(source: Source, fetcher: Fetcher): Promise<readonly Fetched[]> {
  shareAnswers(fetcher);
  return withReader((read) => bringWith(source, fetcher, read));
}

/** As {@link bring}, with another way to read files. */
export function bringWith(source: Source, fetcher: Fetcher, read: ReadFetched): Promise<readonly Fetched[]> {
  const { how } = source;
  switch (how.kind) {
    case "fingertips":
      return bringFingertips(source, how, fetcher, read);
    case "els":
      return bringExploreLocal(source, how, fetcher, read);
    case "ees":
      return bringExploreEducation(source, how, fetcher, read);
    case "nomis":
      return bringNomis(source, how, fetcher, read);
    case "govuk":
      return bringGovUk(source, how, fetcher, read);
    case "plain":
      return bringPlain(source, how, fetcher, read);
  }
}
