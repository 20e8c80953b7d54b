import { listed } from "../../wording/list.ts";
import { placesText } from "../../wording/pane/certainty.ts";
import { alikeOf, type SetBar, type SetPicture } from "../model/set-picture.ts";

/**
 * The picture of a set in words, for readers who cannot see it: kind and order, the council's value, position and
 * other possible places, both ends with names, median and what stands beside it, missing members.
 *
 * @example setText(neet) // "Bars of 16 councils, lowest first (low is good). Gateshead 4.9% is 6th of 16. ..."
 */
export function setText(picture: SetPicture, kind: "bars" | "dots" | "ticks"): string {
  const { bars, order, good, median, beside, missing } = picture;
  const count = bars.length === 1 ? "1 council" : `${bars.length} councils`;
  return [
    `${kinds[kind]} of ${count}, ${kind === "ticks" ? "all on one line" : order}${good === null ? "" : ` (${good})`}.`,
    ownSentence(picture),
    picture.places === null ? "" : placesText(picture.places, alikeOf(picture), picture.places.of - 1),
    ends(picture),
    median === null ? "" : `Median ${median.full}.`,
    ...beside.map(({ name, full }) => `${name}: ${full}.`),
    missing.length === 0 ? "None missing." : `Missing: ${listed(missing, "and", mostNamed)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const kinds = { bars: "Bars", dots: "Dots", ticks: "Ticks" } as const;
/** The most names read out; the table has them all. */
const mostNamed = 8;

function ownSentence({ own, bars, position }: SetPicture): string {
  const bar = bars.find((one) => one.own);
  if (bar === undefined) return `${own} has no figure.`;
  return position === null ? `${own} ${bar.full}.` : `${own} ${bar.full} is ${position}.`;
}

function ends({ bars, order }: SetPicture): string {
  const byValue = [...bars].sort((one, other) => one.value - other.value);
  const [low, high] = order === "highest first" ? [byValue.at(-1), byValue[0]] : [byValue[0], byValue.at(-1)];
  if (low === undefined || high === undefined || low === high) return "";
  return `${named(low)} to ${named(high)}.`;
}

function named({ name, full }: SetBar): string {
  return `${name} ${full}`;
}
