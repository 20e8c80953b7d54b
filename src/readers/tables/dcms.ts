import { tableReader } from "../table/declared-table.ts";

/**
 * Community Life Survey, a sheet for each question, local authorities by name; each year has a percentage, its limits and
 * the number asked.
 */
export const communityLife = tableReader({
  publisher: "Department for Culture, Media and Sport",
  format: "Community Life Survey, annual tables",
  tried: false,
  known: { headings: [/^question/, /^response breakdown/] },
  dimensions: /^question/,
  parts: [
    {
      figure: /^percentage( \(%\))?$/,
      lower: /lower (estimate|limit|bound)|lower ci/,
      upper: /upper (estimate|limit|bound)|upper ci/,
      denominator: /base|respondents/,
    },
  ],
});
