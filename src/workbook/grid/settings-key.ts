/** The key of our settings in the workbook's custom data, which is saved with it. */
export const settingsKey = "lofSettings";

/** One of our settings in the custom data of a workbook, be it open or only kept; null for none. */
export function settingIn(custom: unknown, name: string): string | null {
  const settings = (custom as Partial<Record<string, unknown>> | null | undefined)?.[settingsKey];
  const setting = (settings as Partial<Record<string, unknown>> | null | undefined)?.[name];
  return typeof setting === "string" ? setting : null;
}
