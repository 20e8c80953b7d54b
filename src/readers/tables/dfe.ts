import { tableReader } from "../table/declared-table.ts";

/** Tables of DfE's Local Authority Interactive Tool, a measure in a sheet or in rows, years in columns. */
export const laitTables = tableReader({
  publisher: "Department for Education",
  format: "Local Authority Interactive Tool, tables",
  tried: false,
  known: [
    { headings: [/^la number$/, /^la and regions$/, /^(19|20)\d{2}/] },
    { title: /local authority interactive tool|\bLAIT\b/i },
  ],
  dimensions: /^(topic|measure)$/,
  attributes: /rank|quartile|^(trend|polarity|region|la number)$|^change from/,
  marks: { "-": "suppressed or not available" },
});

/** Dedicated schools grant: councils by DfE's number, letters of the columns below the headings. */
export const schoolsGrant = tableReader({
  publisher: "Department for Education",
  format: "Dedicated schools grant allocations",
  tried: true,
  known: { title: /^dedicated schools grant/i },
});
