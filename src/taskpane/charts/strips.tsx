import type { Strip, StripsPicture } from "../model/pair.ts";
import { stripsText } from "./strips-text.ts";
import { OtherMark, OwnMark, StripLine } from "./strip.tsx";

/**
 * Two councils, indicator by indicator. The rows are a table already: the strip between name and values only repeats
 * the values, so no other version is needed for readers who cannot see it.
 */
export function Strips({ picture }: { readonly picture: StripsPicture }) {
  const { own, other, tier, strips } = picture;
  return (
    <>
      <p className="lof-strips-key">
        <span>
          <OwnMark />
          {own}
        </span>
        <span>
          <OtherMark />
          {other}
        </span>
      </p>
      <p className="lof-note">{`Each line runs from the lowest to the highest ${tier}. Most different first.`}</p>
      <table className="lof-strips">
        <caption className="lof-hidden">{stripsText(picture)}</caption>
        <thead className="lof-hidden">
          <tr>
            <th scope="col">Indicator</th>
            <td />
            <th scope="col">{own}</th>
            <th scope="col">{other}</th>
          </tr>
        </thead>
        <tbody>
          {strips.map((strip) => (
            <StripRow key={strip.id} strip={strip} />
          ))}
        </tbody>
      </table>
      {strips.some((strip) => strip.proxy) && (
        <p className="lof-note">* Nearest published figure, not the framework’s own.</p>
      )}
    </>
  );
}

function StripRow({ strip: { name, unit = "", proxy, pair, absent } }: { readonly strip: Strip }) {
  return (
    <tr>
      <th scope="row">
        {name}
        {proxy && " *"}
        {pair !== null && unit !== "" && <span className="lof-strips-unit"> {unit}</span>}
      </th>
      {pair === null ? (
        <td className="lof-strips-absent" colSpan={3}>
          {absent}
        </td>
      ) : (
        <>
          <td className="lof-strips-line">
            <StripLine own={pair.own} other={pair.other} />
          </td>
          <td>{pair.ownText}</td>
          <td className="lof-strips-second">{pair.otherText}</td>
        </>
      )}
    </tr>
  );
}
