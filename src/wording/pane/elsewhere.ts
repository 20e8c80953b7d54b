/** What Home says of figures that are not counted, or are counted but another council's job. */
export interface ElsewhereFacts {
  /** Figures that the framework has for councils of another tier only. */
  readonly elsewhere: number;
  readonly others: { readonly counted: number; readonly elsewhere: number; readonly job: string } | null;
}

/**
 * Two things in two sentences: which measures have no figure here, and whose job they are.
 *
 * @example elsewhereSentence({ elsewhere: 20, others: { counted: 0, elsewhere: 10, job: "the districts' job" } }, "county")
 *   // "20 further measures have no county figure here and are not counted; 10 of them are the districts' job."
 */
export function elsewhereSentence({ elsewhere, others }: ElsewhereFacts, tier: string): string {
  const are = (count: number): string => (count === 1 ? "is" : "are");
  const jobOf = (count: number): string =>
    others === null || count === 0 ? "" : `${count} of them ${are(count)} ${others.job}.`;
  const [theirs, counted] = [jobOf(others?.elsewhere ?? 0), jobOf(others?.counted ?? 0)];
  const missing = `${elsewhere} further ${elsewhere === 1 ? "measure has" : "measures have"} no ${tier} figure here and ${are(elsewhere)} not counted`;
  return [
    elsewhere === 0 ? "" : `${missing}${theirs === "" ? "." : `; ${theirs}`}`,
    counted === "" ? "" : `Of the figures counted above, ${counted.replace(" of them", "")}`,
  ]
    .filter((one) => one !== "")
    .join(" ");
}
