import { readPublishedRag } from "./published-rag.ts";
import { tidyText } from "./shown-text.ts";

/** Arrows and triangles of Unicode, the hands among the emoji, and the letters that Wingdings draws as arrows. */
const arrow =
  /[\u2190-\u21ff\u2794\u2798-\u27bf\u27f0-\u27ff\u2900-\u297f\u25b2-\u25c5\u2b00-\u2b11\u2b60-\u2bb8\u{1f800}-\u{1f8ff}\u{1f53c}\u{1f53d}\u{1f446}-\u{1f449}\u{1f4c8}\u{1f4c9}]/u;
const wingdings = /^[áßàâãäåæçèéêëìíîïðñòóôõöàß]$/u;

const words =
  /^(?:(?:slightly|significantly|much|getting|marginally|short term|long term|no significant|no noticeable|no real|trend|performance|is|has|and|on)\s)*(?:improv(?:ing|ed|ement|es)|worse(?:n(?:ing|ed))?|better|deteriorat(?:ing|ed|ion)|declin(?:ing|ed|e)|stable|flat|consistent|similar|not improving|remain(?:s|ed|ing) (?:stable|the same|static)|static|steady|stayed the same|the same|same|unchanged|no (?:\p{L}+ )?(?:change|movement)|change|maintained|level|up|down|upwards?|downwards?|sideways|across|increas(?:ing|ed|e)|decreas(?:ing|ed|e)|rising|falling|risen|fallen|(?:up|down|side|left|right|green|amber|yellow|red|grey|blue|black)(?:ward)? ?arrow|arrow (?:up|down|left|right|across))(?: (?:performance|trend|since|from|on|than|compared|to|last|previous|quarter|month|year|is|points?|pp|[-+]?\d[\d.,]*%?|\(.*\)))*$/u;

/**
 * The direction of travel that a cell shows, as the list shows it: "↑", "Improving", "▲ 2.3%", "red arrow".
 *
 * It is what happened since the last time, and never says which way is good.
 *
 * @returns null for anything else
 */
export function readDirection(text: string): string | null {
  const shown = tidyText(text);
  if (shown === "") return null;
  if (/^[\p{L}\d]*$/u.test(shown) && wingdings.test(shown)) return shown;
  if (readPublishedRag(shown) !== null || /\b(?:good|bad)\b/i.test(shown)) return null;
  if (/^same (?:quarter|month|year|period|time)\b/i.test(shown)) return null;
  const isLed = arrow.test([...shown][0] ?? "") || (/^\D{0,24}$/u.test(shown) && arrow.test(shown));
  if (isLed || /^(?:=|<->|<>|->|=>|<-|\^|\/\\|\\\/)$/.test(shown)) return shown;
  return words.test(shown.toLowerCase().replace(/[–—-]/g, " ").replace(/[.]+$/, "").replace(/\s+/g, " "))
    ? shown
    : null;
}
