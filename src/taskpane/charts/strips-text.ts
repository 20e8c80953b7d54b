import { listed } from "../../wording/list.ts";
import type { Strip, StripsPicture } from "../model/pair.ts";

/**
 * The strips of two councils in words: what they show, what differs most, what is missing.
 *
 * @example stripsText(pair) // "Gateshead and Stockton-on-Tees on 20 indicators, most different first. ..."
 */
export function stripsText({ own, other, strips }: StripsPicture): string {
  const known = strips.filter((strip) => strip.pair !== null);
  const missing = strips.filter((strip) => strip.pair === null).map((strip) => strip.name);
  const proxies = strips.filter((strip) => strip.proxy).length;
  return [
    `${own} and ${other} on ${known.length} ${known.length === 1 ? "indicator" : "indicators"}, most different first.`,
    known[0] === undefined ? "" : `Most different: ${listed(known.slice(0, 2).map(values))}.`,
    known.length < 3 ? "" : `Least different: ${values(known.at(-1) as Strip)}.`,
    proxies === 0 ? "" : `An asterisk marks the nearest published figure.`,
    missing.length === 0 ? "" : `Not known: ${listed(missing)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function values({ name, unit = "", pair }: Strip): string {
  return pair === null ? name : `${name} ${pair.ownText} against ${pair.otherText} ${unit}`.trimEnd();
}
