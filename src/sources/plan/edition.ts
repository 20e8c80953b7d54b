/** Page date of the framework edition whose metrics the compiled figures follow; the update of 14 September 2026 changed wording only. */
export const edition = "2026-07-01";

/**
 * Build date of the committed pack. Written here rather than taken from the clock, so that the same sources give the
 * same bytes.
 */
export const buildDate = "2026-11-30";
