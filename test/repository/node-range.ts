type Version = readonly [number, number, number];

/** The newest Node 20, which anyone limited to Node 20 can install. */
const newest20: Version = [20, 20, 0];

/** Whether a package's `engines.node` allows Node 20. Supports only the forms used in the lock file. */
export function admitsNode20(range: string): boolean {
  return range.split("||").some((alternative) => {
    const between = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative);
    const text = between === null ? alternative : `>=${between[1] ?? ""} <=${between[2] ?? ""}`;
    const comparators = text
      .replace(/([<>=~^])\s+/g, "$1")
      .split(/[\s,]+/)
      .filter(Boolean);
    return comparators.every(holds);
  });
}

function holds(comparator: string): boolean {
  if (comparator === "*" || comparator === "x") return true;
  const match = /^(>=|<=|>|<|\^|~|=)?v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?(?:-[\w.]+)?$/.exec(comparator);
  if (match === null) throw new Error(`cannot read the range ${comparator}`);
  const parts = match
    .slice(2, 5)
    .map((part: string | undefined) => (part === undefined || part === "x" || part === "*" ? null : Number(part)));
  const given = parts.filter((part) => part !== null);
  const lowest: Version = [given[0] ?? 0, given[1] ?? 0, given[2] ?? 0];
  const order = compare(newest20, lowest);
  switch (match[1]) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0 && !startsWith(given);
    case "<":
      return order < 0;
    case "<=":
      return order <= 0 || startsWith(given);
    case "^":
      return order >= 0 && newest20[0] === lowest[0];
    case "~":
      return order >= 0 && startsWith(given.slice(0, 2));
    default:
      return startsWith(given);
  }
}

function startsWith(given: readonly number[]): boolean {
  return given.every((part, place) => newest20[place] === part);
}

function compare(one: Version, other: Version): number {
  const place = one.findIndex((part, i) => part !== other[i]);
  return place < 0 ? 0 : (one[place] as number) - (other[place] as number);
}
