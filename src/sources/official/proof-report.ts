import { speaksOf, type Exception } from "../plan/exceptions.ts";
import type { PeriodProof, Proof, Verdict } from "./prove-figures.ts";

/** What each verdict means in the report. */
const words: Readonly<Record<Verdict, string>> = {
  equal: "equal",
  "with others": "taken with the periods that are equal",
  excepted: "taken by an exception",
  unchecked: "taken by an exception, not yet checked against earlier figures",
  differs: "NOT TAKEN, differs",
  "no common period": "NOT TAKEN, nothing is held to compare it with",
};

/**
 * How the figures of every file and series were proved, as lines: how many are equal; then those taken by an exception,
 * with its reason once below all that it was used for; then those not taken; with the councils that differ most.
 *
 * @param nameOf a council's name by its code
 */
export function proofReport(
  proofs: readonly Proof[],
  exceptions: readonly Exception[],
  nameOf: (code: string) => string,
): string {
  const left = proofs.flatMap((proof) => linesOf(proof, ["differs", "no common period"], nameOf));
  const excepted = exceptedLines(proofs, exceptions, nameOf);
  const proved = proofs.filter(({ periods }) =>
    periods.some(({ verdict }) => verdict === "equal" || verdict === "with others"),
  );
  const equal = proved.flatMap(({ periods }) => periods.filter(({ verdict }) => verdict === "equal"));
  return [
    `Proved: ${proved.length} series of files; ${sum(equal, "equal")} of ${sum(equal, "compared")} compared figures are equal`,
    ...proved.map((proof) => `  ${proof.series} ${proof.file}: ${provedWords(proof)}`),
    `Taken by an exception: ${excepted.length === 0 ? "none" : ""}`.trimEnd(),
    ...excepted,
    `Not taken: ${left.length === 0 ? "none" : ""}`.trimEnd(),
    ...left,
  ].join("\n");
}

/** What was taken by each entry of the table of exceptions, files and periods, and its reason once below them. */
function exceptedLines(
  proofs: readonly Proof[],
  exceptions: readonly Exception[],
  nameOf: (code: string) => string,
): string[] {
  const taken = new Map<Exception, string[]>();
  for (const proof of proofs) {
    const byEntry = new Map<Exception, PeriodProof[]>();
    for (const one of proof.periods) {
      const entry = usedFor(proof, one, exceptions);
      if (entry !== undefined) byEntry.set(entry, [...(byEntry.get(entry) ?? []), one]);
    }
    for (const [entry, periods] of byEntry) {
      const lines = linesOf({ ...proof, periods }, ["excepted", "unchecked"], nameOf);
      taken.set(entry, [...(taken.get(entry) ?? []), ...lines]);
    }
  }
  return [...taken].flatMap(([{ reason, decided }, lines]) => [...lines, `    Why (${decided}): ${reason}`]);
}

/** The entry by which a period was taken: one that names it before one of every period. */
function usedFor(
  { series, source }: Proof,
  { period, verdict }: PeriodProof,
  exceptions: readonly Exception[],
): Exception | undefined {
  if (verdict !== "excepted" && verdict !== "unchecked") return undefined;
  const although = verdict === "excepted" ? "they differ" : "nothing is held";
  const speaking = exceptions.filter((one) => one.although === although && speaksOf(one, series, source, period));
  return speaking.find((one) => one.period === period) ?? speaking[0];
}

function provedWords({ periods }: Proof): string {
  const equal = periods.filter(({ verdict }) => verdict === "equal");
  const others = periods.filter(({ verdict }) => verdict === "with others").length;
  const said = equal.map(({ period, compared, equal: same }) => `${period} ${same} of ${compared}`);
  const shown = said.slice(-3);
  const more = said.length - shown.length;
  if (said.length === 0) return `${others} ${others === 1 ? "period" : "periods"} with another edition that is equal`;
  return [
    `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
    ...(others === 0 ? [] : [`${others} ${others === 1 ? "period" : "periods"} with them`]),
  ].join("; ");
}

function linesOf(
  { series, file, periods }: Proof,
  verdicts: readonly Verdict[],
  nameOf: (code: string) => string,
): string[] {
  return verdicts.flatMap((verdict) => {
    const found = periods.filter((period) => period.verdict === verdict);
    if (found.length === 0) return [];
    const labels = found.map(({ period, compared, equal }) =>
      compared === 0 ? period : `${period} (${equal} of ${compared} equal)`,
    );
    const differences = found.flatMap(({ period, largest }) =>
      largest.map((one) => `    ${period}, ${nameOf(one.area)}: held ${one.held}, found ${one.found}`),
    );
    return [`  ${series} ${file}: ${words[verdict]}: ${labels.join(", ")}`, ...differences];
  });
}

function sum<Key extends string>(items: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return items.reduce((total, item) => total + item[key], 0);
}
