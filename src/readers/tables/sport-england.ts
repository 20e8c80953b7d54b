import { tableReader } from "../table/declared-table.ts";

const publisher = "Sport England";

/** A rate of a group of people, with its 95% limits and the number asked, each under the name of the group. */
const parts = [
  {
    figure: /^(?<same>(?:.* - )?)(rate|percentage|%)( ?\(%\))?$/,
    lower: /^(?<same>(?:.* - )?).*\b(lower|low)\b/,
    upper: /^(?<same>(?:.* - )?).*\b(upper|high)\b/,
    denominator: /^(?<same>(?:.* - )?).*\b(respondents|base|sample)\b/,
  },
] as const;
const marks = { "*": "suppressed", "-": "suppressed or not available", "^": "suppressed" } as const;

/** Active Lives, children and young people: an academic year in a workbook. */
export const activeLivesChildren = tableReader({
  publisher,
  format: "Active Lives, children and young people",
  tried: false,
  known: { title: /active lives\b.*\b(child\w*|young people|cyp)|(child\w*|young people)\b.*\bactive lives/i },
  parts,
  marks,
});

/** Active Lives, adults. */
export const activeLivesAdults = tableReader({
  publisher,
  format: "Active Lives, adults",
  tried: false,
  known: { title: /^(?!.*(child|young people|\bcyp\b)).*\bactive lives\b/i },
  parts,
  marks,
});
