import { tableReader } from "../table/declared-table.ts";

/** Children in low income families: counts, then percentages stored as proportions. */
export const lowIncomeFamilies = tableReader({
  publisher: "Department for Work and Pensions",
  format: "Children in low income families",
  tried: true,
  known: { headings: [/^area code/], title: /children .*(low income|relative|absolute)/i },
  parts: [{ figure: /^percentage of children/, numerator: /^number of children/ }],
});
