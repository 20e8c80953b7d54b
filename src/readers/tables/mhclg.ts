import { tableReader } from "../table/declared-table.ts";

const publisher = "Ministry of Housing, Communities and Local Government";

/** The edition of the indices by the year of the districts in its headings. */
const editions: Readonly<Record<string, string>> = { "2013": "2015", "2019": "2019", "2024": "2025" };

/** Indices of Deprivation, File 10: the summaries of 2019 and 2025. The headings carry the year of the districts. */
export const deprivation = tableReader({
  publisher,
  format: "Indices of Deprivation, File 10",
  tried: true,
  known: { headings: [/^local authority district code \(\d{4}\)$/, /average (score|rank)/] },
  periodFrom: ({ headings }) =>
    editions[/\((\d{4})\)/.exec(headings.find((heading) => /code \(\d{4}\)/.test(heading)) ?? "")?.[1] ?? ""] ?? "",
});

/** Revenue outturn: "[x]" over the whole row of a council that sent nothing. */
export const revenueOutturn = tableReader({
  publisher,
  format: "Revenue outturn, data by local authority",
  tried: true,
  known: { headings: [/^e-code/, /^ons code/, /^local authority/, /class/], title: /revenue outturn/i },
  attributes: /^(e-code|ons code|.*class|certification)/,
  marks: {
    "[x]": "not available",
    "[n]": "not available",
    "[y]": "not applicable",
    m: "not available",
    "…": "not available",
  },
});

/** Council taxbase: names and E-codes, blocks of councils below each other. */
export const taxbase = tableReader({
  publisher,
  format: "Council taxbase, data by local authority",
  tried: true,
  known: { title: /^source:- ?ctb/i },
  attributes: /^(class|region)$|below/,
});

/** Claimants of local council tax support. */
export const councilTaxSupport = tableReader({
  publisher,
  format: "Local council tax support claimants",
  tried: true,
  known: { title: /council tax support/i },
  marks: { "....": "not available" },
});
