import type { Pack } from "../../../pack/pack.ts";
import { listSources } from "../../../queries/about/edition.ts";
import { coveredWords, takenFromWords } from "../../../wording/source-words.ts";
import { dateInWords } from "../../../wording/date.ts";
import { OutLink } from "../../design/text-button.tsx";

/** Every source: its publisher's release page where it is known, and beside it the copy that was used. */
export function SourceList({ pack }: { readonly pack: Pack }) {
  return (
    <ul className="lof-rows lof-sources">
      {listSources(pack).map(({ source, series, covers }) => (
        <li key={source.id}>
          <OutLink address={source.release ?? null}>{source.title}</OutLink>
          <p className="lof-second">
            {source.publisher} · {series === 0 ? "" : `${series} series · `}
            {covers === null ? "" : `${coveredWords(covers)} · `}
            <OutLink address={source.address}>{source.file ?? "copy used"}</OutLink>, {takenFromWords(source)}, fetched{" "}
            {dateInWords(source.retrieved)} · {source.licence}
            {source.release === undefined && " · release page not known here"}
          </p>
        </li>
      ))}
    </ul>
  );
}
