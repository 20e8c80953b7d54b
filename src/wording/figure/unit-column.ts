/** A unit for a column: "per cent", "£ a week". */
export function unitColumn(unit: string): string {
  if (unit === "%") return "per cent";
  if (unit.startsWith("£ per ")) return unit.replace("£ per ", "£ a ");
  return unit
    .replace(/^percentage points$/, "% points")
    .replace(/^index, 0 to 1$/, "0 to 1")
    .replace(/^score, 0 to 1$/, "0 to 1");
}
