import { tableReader } from "../table/declared-table.ts";

const publisher = "Ofsted";
const format = "Inspections of local authority children's services";
const attributes = /^(web link|local authority status)$/;

/** The latest judgements of each council, in words. */
export const ofstedOutcomes = tableReader({
  publisher,
  format,
  tried: true,
  known: { title: /^local authority inspection (judgements|outcomes)/i },
  attributes,
});

/** All inspections and visits, several of a council: the day tells them apart. */
export const ofstedInspections = tableReader({
  publisher,
  format,
  tried: true,
  known: { headings: [/^inspection(\/visit)? date$/, /^inspection(\/visit)? type$/] },
  attributes,
  dimensions: /^inspection(\/visit)? type$/,
  when: /^inspection(\/visit)? date$/,
});
