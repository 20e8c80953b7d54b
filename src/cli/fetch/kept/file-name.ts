/** Names that Windows keeps for devices, whatever ending they have. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 150;

/**
 * Why a file may not have this name in the folder, to complete “The name … ”; null where it may. On every system the same,
 * since folders are passed on.
 *
 * @example nameFault("a/b.csv") // "has a sign that no file name may have"
 */
export function nameFault(name: string): string | null {
  if (name.trim() === "") return "is empty";
  if (/[/\\:*?"<>|\p{Cc}\p{Cf}]/u.test(name)) return "has a sign that no file name may have";
  if (name.startsWith(".")) return "begins with a dot";
  if (name.startsWith(" ") || /[. ]$/.test(name)) return "begins or ends with a sign that Windows drops";
  if (devices.test(name)) return "is one that Windows keeps for itself";
  if (Buffer.byteLength(name) > longest) return "is too long";
  if (sameName(name, "manifest.json")) return "is that of the list of what was fetched";
  return null;
}

/** Whether two names are one file on some system. */
function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The same for names that are one file on some system. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
