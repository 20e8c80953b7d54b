import { oneLine } from "./table.ts";

const word =
  "(?:%|percent(?:age)?|per cent|proportion|£(?:m|k|000s?|millions?)?|number|no\\.?|num|count|#|days?|hours?|hrs|minutes?|mins|weeks?|months?|years?|rate|ratio|score|currency|money|value|index|tonnes?|t|kg|kgs|kwh|mwh|tco2e?|litres?|miles|km|people|persons|units|average|mean|points|pence|yes/no|y/n|text|rank|grade|decimal|integer|whole number|working days|calendar days)";
const base =
  "(?:per\\s|/\\s?)(?:\\d[\\d,. ]*|head|person|household|capita|week|month|year|day|fte|employee|100k|10k|1k|thousand|million|\\w+)(?:\\s[\\w ]{1,40})?";
const unit = new RegExp(
  `^\\(?(?:${word})(?:\\s*\\(?(?:${word}|000s?|s)\\)?)?(?:\\s*${base})?\\)?$|^(?:rate\\s*)?${base}$`,
  "i",
);

/** Whether a text is a unit: "%", "Number", "days", "Rate per 1,000". */
export function isUnitText(text: string): boolean {
  return unit.test(oneLine(text)) && text.length <= 60;
}

const bracketed =
  /\((?:in |measured in )?(kg|tonnes|days|working days|weeks|hours|minutes|mins|£|£m|£k|£000s?|kwh|mwh|tco2e?|years|months|miles|km|litres|kg\/hh?|score|number|ratio)\)/i;

/** The unit that a name or a heading says with it: "% of waste", "(kg)", "per 10,000"; "" for none. */
export function unitInWords(name: string): string {
  const text = oneLine(name);
  const bracket = bracketed.exec(text)?.[1];
  if (bracket !== undefined) return bracket.replace(/^kg\/hh?$/i, "kg");
  const per = /\bper (1,?000,?000|100,?000|10,?000|1,?000|million|head|household)\b/i.exec(text)?.[0];
  if (per !== undefined) return per.toLowerCase();
  if (/(^|[\s(-])%|%\s*(of|point)|\bpercentage\b|\bper cent\b|\bproportion of\b/i.test(text)) return "%";
  const time =
    /\b(?:average|mean|median|number of) (?:number of )?(?:working |calendar )?(days|weeks|hours|minutes)\b|^(?:working )?(days|weeks)\b|\b(days) (?:lost\b|(?:lost )?per (?:employee|fte|member of staff|person)\b)/i.exec(
      text,
    );
  if (time !== null) return (time[1] ?? time[2] ?? time[3] ?? "").toLowerCase();
  if (/\(£\)|£/.test(text) && /\b(cost|spend|value|income|savings?|price|rent|debt)\b/i.test(text)) return "£";
  return "";
}
