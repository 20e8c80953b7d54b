import { tidy } from "../sheet/sheet.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const year = "(?:19|20)\\d{2}";
const day = `\\d{1,2}(?:st|nd|rd|th)? ${month} ${year}`;
const flags = "(?:\\s*\\[[a-z]{1,2}\\d?\\])*";

/** Periods as publishers write them, the longest first. */
const forms = [
  `(?:as at )?${day} (?:to|-|–) ${day}`,
  `(?:as at )?${day}(?: \\(q\\d\\))?`,
  `${month}(?: ${year})? ?(?:to|-|–) ?${month} ${year}`,
  `${month}(?:-|–| to )${month} \\d{2}\\b`,
  `${year} ?[-/–] ?\\d{2} ?(?:to|-|–) ?${year} ?[-/–] ?\\d{2}(?!\\d)`,
  `(?:fye|year ending|academic year|financial year) ${month}? ?${year}(?:[-/–]\\d{2,4})?`,
  `q\\d ${year}(?:[-/]\\d{2})?`,
  `${year} q\\d`,
  `${month} ${year} ?[-/–] ?\\d{2}(?!\\d)`,
  `${month} ${year}`,
  `autumn ${year}(?: ?(?:to|-|–) ?${year})?`,
  `${year}(?: to | ?[-/–] ?)${year}`,
  `${year} ?[-/–] ?\\d{2}(?!\\d)`,
  `mid[- ]${year}`,
  `(?<![a-z])${month}-\\d{2}(?!\\d)`,
  `(?<![\\d.,])${year}(?![\\d.,]\\d|\\d)`,
];
const anywhere = forms.map((form) => new RegExp(`${form}${flags}`, "i"));
const whole = new RegExp(`^(?:${forms.join("|")})${flags}$`, "i");

/** Whether a text is a period and nothing else. */
export function isPeriod(text: string): boolean {
  return whole.test(tidy(text)) || /^20\d{4}$/.test(text);
}

/** The period in a text, as written, a quarter rather than a year that stands before it; "" where there is none. */
export function periodIn(text: string): string {
  const tidied = tidy(text);
  for (const form of anywhere) {
    const found = form.exec(tidied);
    if (found !== null) return found[0];
  }
  return "";
}

const markOfPeriod = /^\((prov|provisional|rev|revised|ot|final|est|estimated|[pre])\.?\)$/i;

/**
 * A heading taken apart: the period in it, and its other words.
 *
 * @example splitHeading("2015 to 2016 - outcome") // { words: "outcome", period: "2015 to 2016" }
 */
export function splitHeading(heading: string): { readonly words: string; readonly period: string } {
  const text = tidy(heading.replace(/\[note[^\]]*\]/gi, " "));
  const found = periodIn(text);
  if (found === "") return { words: text, period: "" };
  const rest = text.replace(found, " ");
  // A mark for the figures of the column may stand behind its words: "Percentage (%) [p] FYE 2021".
  const marks = rest.match(/\[[a-z]{1,2}\d?\]/gi) ?? [];
  const period = [found, ...marks].join(" ");
  // What changed since a period is not the figure of that period alone: "Change from 2013/14 to 2014/15?".
  if (/\b(from|since|between)\W*$/i.test(rest)) return { words: text, period };
  // "2024 (prov)", "2024-25 (OT)": a mark of the period, and nothing of what is counted.
  if (markOfPeriod.test(rest.trim())) return { words: "", period: text };
  const words = rest
    .replace(/\[[a-z]{1,2}\d?\]/gi, " ")
    .replace(/\(\s*\)/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "");
  return { words, period };
}
