import type { Pack } from "../../../pack/pack.ts";
import { listSources } from "../../../queries/about/edition.ts";
import { dateInWords } from "../../../wording/date.ts";
import { OutLink } from "../../design/text-button.tsx";

/** Every source: its publisher's release page where it is known, and beside it the copy that was used. */
export function SourceList({ pack }: { readonly pack: Pack }) {
  return (
    <ul className="lof-rows lof-sources">
      {listSources(pack).map(({ source, series }) => (
        <li key={source.id}>
          <OutLink address={source.release ?? null}>{source.title}</OutLink>
          <p className="lof-second">
            {source.publisher} · {series === 0 ? "" : `${series} series · `}
            <OutLink address={source.address}>copy used</OutLink>, fetched {dateInWords(source.retrieved)} ·{" "}
            {source.licence}
            {source.release === undefined && " · release page not known here"}
          </p>
        </li>
      ))}
    </ul>
  );
}
