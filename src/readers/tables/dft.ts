import { tableReader } from "../table/wide-table.ts";

const publisher = "Department for Transport";

/** Walking and cycling: long tables with mode, purpose and frequency, years from the newest. */
export const walkingAndCycling = tableReader({
  publisher,
  format: "Walking and cycling statistics (CW)",
  tried: true,
  known: { headings: [/^mode$/, /^purpose$/, /^frequency$/] },
  dimensions: /^(mode|purpose|frequency)$/,
});
