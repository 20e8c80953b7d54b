import type { PublishedRag } from "../kpi.ts";
import { tidyText } from "./shown-text.ts";

type Colour = PublishedRag["colour"];

const colours: Readonly<Record<string, Colour>> = {
  g: "green",
  green: "green",
  a: "amber",
  amber: "amber",
  orange: "amber",
  yellow: "amber",
  r: "red",
  red: "red",
  b: "blue",
  blue: "blue",
};

const signs: readonly (readonly [RegExp, Colour])[] = [
  [/^(?:🟢|🟩|💚|✅|✓|✔|☑)/u, "green"],
  [/^(?:🟠|🟧|🟡|🟨|🧡|💛|⚠)/u, "amber"],
  [/^(?:🔵|🟦|💙)/u, "blue"],
  [/^(?:🔴|🟥|❤|🛑|❌|✗|✘|✖)/u, "red"],
];

/** The colour's words, with nothing behind them but a remark. */
const words: readonly (readonly [RegExp, Colour])[] = [
  [
    /^(?:slightly|just|marginally|close to|near|nearly|almost|within tolerance|within threshold|partly|partially|at risk|some risk|some concerns?)(?:$| (?:of |on |off |below |above |under |over |behind |missed |met |the |at )*(?:target|track|tolerance|threshold|met|achieved|plan|schedule|risk)?$)/,
    "amber",
  ],
  [
    /^(?:significantly |well |far |currently )?(?:off|behind|missed|missing|not on|not meeting|not met|not achieved|not achieving|failed|failing|fail|did not meet) ?(?:the )?(?:target|track|plan|schedule)?(?: missed)?$/,
    "red",
  ],
  [/^(?:the )?target (?:was |is )?(?:not (?:met|achieved|reached|hit)|missed|failed)$/, "red"],
  [
    /^(?:currently )?(?:on or above|at or above|on or better than|meeting or exceeding|on|at|met|meeting|achieved|achieving|exceeded|exceeding|exceeds|ahead of|hit|reached|pass|passed) ?(?:the )?(?:target|track|course|plan|schedule)?$/,
    "green",
  ],
  [/^(?:the )?target (?:was |is |has been )?(?:met|achieved|exceeded|reached|hit)(?: or exceeded)?$/, "green"],
];

/**
 * The colour that the council itself prints: a letter, a word, an emoji or a tick, or what stands for one ("On track").
 *
 * @returns null for anything else: another colour (grey), two colours, an arrow of that colour
 * @example readPublishedRag("R ↓") // { colour: "red", text: "R ↓" }
 */
export function readPublishedRag(text: string): PublishedRag | null {
  const shown = tidyText(text);
  const sign = signs.find(([pattern]) => pattern.test(shown));
  if (sign !== undefined) return isOneSign(shown) ? { colour: sign[1], text: shown } : null;
  const plain = shown.toLowerCase().replace(/^[[(]\s*(.*?)\s*[\])]$/, "$1");
  const [, word = "", behind = ""] = /^(\p{L}+)\b[.*]?(.*)$/u.exec(plain) ?? [];
  const colour = colours[word];
  if (colour !== undefined) return isRemark(behind, colour, word.length === 1) ? { colour, text: shown } : null;
  const said = plain
    .replace(/[-–—_]/g, " ")
    .replace(/\s*\(.*\)$/, "")
    .replace(/[.!]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const found = /\p{L}{3}/u.test(said)
    ? words.find(
        ([pattern]) => pattern.test(said) && !/^(?:on|at|hit|pass|reached|fail|missing|behind|off)$/.test(said),
      )
    : undefined;
  return found === undefined ? null : { colour: found[1], text: shown };
}

/** One emoji or several of one colour, and what else is said. */
function isOneSign(shown: string): boolean {
  const found = signs.filter(([pattern]) => [...shown].some((sign) => pattern.test(sign)));
  return new Set(found.map(([, colour]) => colour)).size === 1;
}

const aboutTarget =
  /^(?:on|off|at|not|target|track|met|missed|within|tolerance|risk|achieved|exceeded|below|above|improv\w*|worsen\w*|declin\w*|stable|same|up|down)$/;

function isRemark(behind: string, colour: Colour, isLetter: boolean): boolean {
  if (/^\s*(?:$|(?:rated?|rag|status|flag|light|circle)$)/.test(behind)) return true;
  if (!/^\s*(?:[-–—:,(]|\p{So}|\p{S}|↑|↓)/u.test(behind)) return false;
  // "Amber - Green" is two colours; "Red (was Amber)" is one.
  const outside = behind.replace(/\(.*?\)/g, " ").match(/\p{L}+/gu) ?? [];
  // "R: Resources" is a section.
  if (isLetter && outside.some((word) => !aboutTarget.test(word))) return false;
  return !outside.some((word) => /^arrows?$/.test(word) || (colours[word] ?? colour) !== colour);
}
