/** What stands beside the set's median on a metric's page; each with its unit, null where there is none. */
export interface BesideMedian {
  /** The nation's published figure. */
  readonly england: string | null;
  /** The median of the region's councils of the same tier, and what these are called. */
  readonly region: { readonly median: string; readonly name: string } | null;
}

/** What the two are called in a chart's own narrow place, in its table, and what their lines look like. */
export const besideNames = {
  england: { label: "England", inTable: () => "England, as published", line: "Dotted" },
  region: {
    label: "region’s median",
    inTable: (region: string) => `Median of the other ${region}`,
    line: "Long dashes",
  },
} as const;

/**
 * The nation's figure and the region's median in a line; "" for neither.
 *
 * @example besideMedianWords({ england: "18.1%", region: { median: "17.6%", name: "South East county councils" } })
 * // "England 18.1%, as published; median of the other South East county councils 17.6%."
 */
export function besideMedianWords({ england, region }: BesideMedian): string {
  const parts = [
    ...(england === null ? [] : [`England ${england}, as published`]),
    ...(region === null ? [] : [`median of the other ${region.name} ${region.median}`]),
  ];
  const said = parts.join("; ");
  return said === "" ? "" : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
