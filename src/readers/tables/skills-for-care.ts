import { tableReader } from "../table/declared-table.ts";

/** Estimates of the adult social care workforce by local authority, without intervals. */
export const workforceEstimates = tableReader({
  publisher: "Skills for Care",
  format: "Skills for Care, workforce estimates",
  tried: false,
  known: [
    { title: /skills for care|\badult social care workforce\b|\bASC-?WDS\b/i },
    { headings: [/\bturnover( rate)?\b/, /\b(vacancy rate|filled posts|starters|leavers)\b/] },
  ],
  dimensions: /^(sector|service|service group|main service|job role|job role group|care setting|employer type)$/,
  marks: { "*": "suppressed", "-": "not available" },
});
