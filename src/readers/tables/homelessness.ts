import { tableReader } from "../table/declared-table.ts";

const publisher = "Ministry of Housing, Communities and Local Government";

/**
 * Statutory homelessness, detailed tables of local authorities: those of 2018 and 2019, those with hidden pivot rows to
 * December 2025, and the single heading row since. "-" stands for fewer than five households in bed and breakfast.
 */
export const homelessness = tableReader({
  publisher,
  format: "Statutory homelessness, detailed local authority tables",
  tried: true,
  known: { title: /^(table )?(a|p|r|md|ta)\d+\w*( type)? ?[-–:]/i },
  marks: { "-": "suppressed", "..": "not available" },
  parts: [
    {
      figure: /^total number of households in ta\s?[\d,]*$|^households in tatotal$/,
      numerator: /^(total number of )?households in ta with children/,
      denominator: /^(number of )?households (in area|\(\d{4}-based)/,
    },
  ],
});

/** People sleeping rough on one night in autumn. */
export const roughSleeping = tableReader({
  publisher,
  format: "Rough sleeping snapshot",
  tried: true,
  known: { title: /sleeping rough|rough sleeping/i },
  periodWords: "autumn",
});
