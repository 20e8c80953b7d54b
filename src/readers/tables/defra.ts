import { tableReader } from "../table/declared-table.ts";

const publisher = "Department for Environment, Food and Rural Affairs";

/** Local authority collected waste (ENV18): all years in a sheet, percentages as proportions. */
export const collectedWaste = tableReader({
  publisher,
  format: "Local authority collected waste (ENV18)",
  tried: true,
  known: { headings: [/^(financial )?year$/, /^jpp order$/] },
  attributes: /^(region|jpp order|geographical code|authority type)/,
  marks: { "-": "not applicable" },
});

/** The same workbook's tables of regions, and of the best councils. */
export const collectedWasteSummaries = tableReader({
  publisher,
  format: "Local authority collected waste (ENV18), summaries",
  tried: true,
  known: { title: /selected waste indicators .*england and the regions|largest (increases|decreases) in recycling/i },
});

/** Fly-tipping incidents and actions. */
export const flyTipping = tableReader({
  publisher,
  format: "Fly-tipping incidents and actions",
  tried: true,
  known: { title: /^fly-tipping (incidents|actions)/i },
  marks: { ":": "not available" },
});
