/** The key of our settings in the workbook's custom data, which is saved with it. */
export const settingsKey = "lofSettings";
