export const wantedName = "LOF frozen";

/** Whether a sheet's name is that of the list: the formulas on it are texts and are never frozen. */
export function isListName(name: string): boolean {
  return name === wantedName || /^LOF frozen \(\d+\)$/.test(name);
}
