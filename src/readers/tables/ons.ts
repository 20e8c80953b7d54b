import { tableReader } from "../table/wide-table.ts";

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

/** Annual Survey of Hours and Earnings: jobs below a threshold. */
export const earnings = tableReader({
  publisher,
  format: "Annual Survey of Hours and Earnings",
  tried: true,
  known: { headings: [/description/, /^code$|code$/], title: /employee jobs/i },
  marks: { x: "unreliable", "..": "suppressed", ":": "not applicable", "-": "rounds to zero" },
  parts: [{ figure: /per cent$/, numerator: /\(thousand\)$/ }],
});
