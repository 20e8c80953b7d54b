import { tableReader } from "../table/declared-table.ts";

/** Measures from the adult social care outcomes framework, a sheet for each, three columns a year. */
export const ascofTables = tableReader({
  publisher: "Department of Health and Social Care",
  format: "Adult Social Care Outcomes Framework, data tables",
  tried: true,
  known: { headings: [/^ons area code$/, /outcome/], title: /^table \d[a-f]/i },
  // Two numbers in a cell are by two methods; "[z]" stands also where a measure did not exist yet.
  parts: [
    {
      figure: /^outcome/,
      numerator: /^numerator/,
      denominator: /^(denominator|number of respondents)/,
      margin: /^margin of error/,
    },
  ],
});
