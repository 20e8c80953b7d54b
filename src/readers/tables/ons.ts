import { tableReader } from "../table/declared-table.ts";

const publisher = "Office for National Statistics";

/** Dwelling stock by tenure, with limits and coefficient of variation beside each figure. */
export const dwellingStock = tableReader({
  publisher,
  format: "Subnational dwelling stock by tenure",
  tried: true,
  known: { title: /dwelling stock by tenure/i },
  parts: [
    { figure: /^(?<same>(?!.* (lci|uci|cv)\b).*?) \(%\)$/, lower: /^(?<same>.*?) lci/, upper: /^(?<same>.*?) uci/ },
    { figure: /^(?<same>(?!.* (lci|uci|cv)\b).*)$/, lower: /^(?<same>.*?) lci/, upper: /^(?<same>.*?) uci/ },
  ],
});

/** Private rents: how many, and what they are. A dot is no figure. */
export const privateRents = tableReader({
  publisher,
  format: "Private rental market statistics",
  tried: true,
  known: { headings: [/^area code\d?$/, /count of rents/] },
  marks: { ".": "not available", "..": "suppressed" },
  parts: [
    {
      figure: /^(?<same>.* - )?(mean|median|lower quartile|upper quartile)$/,
      denominator: /^(?<same>.* - )?count of rents$/,
    },
  ],
});

/** Births, deaths and survival of businesses, a sheet for each year: no heading over codes and names. */
export const businessDemography = tableReader({
  publisher,
  format: "Business demography",
  tried: true,
  known: { title: /^table \d+(\.\d+)?[a-z]? - .*(births|deaths|survival|enterprises)/i },
  // A place that no longer has, or does not yet have, a council.
  marks: { ":": "not available" },
});

/** What ONS groups councils by, beside its lists of neighbours. */
export const clusters = tableReader({
  publisher,
  format: "Clustering similar local authorities",
  tried: true,
  known: { title: /^table \d: (cluster allocation|data used in the clustering)/i },
});

/** Annual Survey of Hours and Earnings: jobs below a threshold. */
export const earnings = tableReader({
  publisher,
  format: "Annual Survey of Hours and Earnings",
  tried: true,
  known: { headings: [/description/, /^code$|code$/], title: /employee jobs/i },
  marks: { x: "unreliable", "..": "suppressed", ":": "not applicable", "-": "rounds to zero" },
  parts: [{ figure: /per cent$/, numerator: /\(thousand\)$/ }],
});
