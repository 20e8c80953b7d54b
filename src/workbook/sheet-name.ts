const longest = 31;
/** What Excel refuses, what no file holds, and the start of `_x0041_`, which a file would read as a letter. */
const unfit =
  /(?:[[\]:*?/\\\s\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_))+/gi;

/**
 * A sheet name that Excel accepts and that is not used yet: at most 31 characters, none of [ ] : * ? / \, no apostrophe
 * at either end, not "History" (which Excel reserves), different from the others even ignoring case.
 *
 * @example uniqueSheetName("Kent", ["kent"]) // "Kent (2)"
 */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(unfit, " ").replace(/^['\s]+|['\s]+$/g, "");
  const base = allowed === "" || /^history$/i.test(allowed) ? `${allowed || "Sheet"} 1` : allowed;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = cut(base, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Shortened without leaving half a character, a space or an apostrophe at the end. */
function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, "")
        .replace(/['\s]+$/, "");
}
