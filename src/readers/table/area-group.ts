const total = /^(\*?total|.*\btotal|total \w+)s?$/i;
const several = /^(authorities|councils|districts|boroughs|counties)$/;
/** What such authorities are, by kind. */
const kinds = new Set(
  (
    "all other english inner outer and & met metropolitan non-metropolitan unitary county district single two upper lower " +
    "tier single-tier two-tier upper-tier lower-tier shire london city borough billing precepting local police crime fire " +
    "rescue combined waste disposal transport park parks national passenger integrated major principal authority " +
    "authorities councils districts boroughs counties"
  ).split(" "),
);

/**
 * Whether a row is several areas together: a total, or a kind of authorities in the plural.
 *
 * @example isAreaGroup("OTHER AUTHORITIES") // true
 */
export function isAreaGroup(text: string): boolean {
  if (total.test(text)) return true;
  const words = text.toLowerCase().replaceAll(",", " ").split(" ");
  const last = words.at(-1) as string;
  // Some write a class in the singular: "Unitary authority", "Shire district".
  const plural = several.test(last) || (words.length > 1 && /^(authority|district|borough|county)$/.test(last));
  return plural && words.slice(0, -1).every((word) => word === "" || kinds.has(word));
}
