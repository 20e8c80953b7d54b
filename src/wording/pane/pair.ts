import { listed, smallNumber } from "../list.ts";

/** One indicator's part in the distance between two councils. */
export interface SharedPart {
  readonly name: string;
  /** Of the squared distance, 0 to 1. */
  readonly share: number;
  /** In standard deviations of the tier, without sign. */
  readonly difference: number;
}

/** If a few indicators make up this share or more, the distance is attributed to them. */
const most = 0.6;
const fewest = 4;
/** Below this many standard deviations two councils are close in an indicator. */
const close = 0.75;

/**
 * What the distance between two councils consists of, as a lead and a sentence.
 *
 * @param parts the largest share first
 */
export function pairSentence(parts: readonly SharedPart[]): { lead: string; sentence: string } {
  let sum = 0;
  const count = parts.findIndex(({ share }) => (sum += share) >= most) + 1;
  const [first] = parts;
  if (first === undefined || first.share === 0)
    return { lead: "Alike.", sentence: "No indicator tells the two apart." };
  if (count === 0 || count > fewest) {
    const sentence = `The largest, ${inSentence(first.name)}, makes up ${percent(first.share)} of the distance.`;
    return { lead: "They differ a little in many things.", sentence };
  }
  const rest = parts.slice(count);
  const names = listed(parts.slice(0, count).map(({ name }) => inSentence(name)));
  const closeRest = rest.length > 0 && rest.every(({ difference }) => difference < close);
  const others = closeRest
    ? `; in the other ${rest.length === 1 ? "indicator" : `${smallNumber(rest.length)} indicators`} the two are close.`
    : ".";
  return {
    lead: count === 1 ? "The biggest difference is one:" : `The biggest differences are ${smallNumber(count)}:`,
    sentence: `${names} ${count === 1 ? "makes" : "make"} up ${percent(sum)} of the distance${others}`,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
