import { tableReader } from "../table/wide-table.ts";

/** Dedicated schools grant: councils by DfE's number, letters of the columns below the headings. */
export const schoolsGrant = tableReader({
  publisher: "Department for Education",
  format: "Dedicated schools grant allocations",
  tried: true,
  known: { title: /^dedicated schools grant/i },
});
