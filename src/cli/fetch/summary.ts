import type { Fetched } from "./fetcher.ts";
import type { SourceOutcome } from "./fetch-all.ts";
import { inMegabytes } from "./request/received.ts";

const outcomeWords: Readonly<Record<Fetched["outcome"], string>> = {
  new: "new",
  changed: "changed",
  same: "as before",
};

/** What became of one source, on one line. */
export function outcomeLine({ source, fetched, trouble }: SourceOutcome): string {
  if (trouble !== null) return `${source.what}: did not come. ${trouble}`;
  const bytes = inMegabytes(fetched.reduce((sum, file) => sum + file.bytes, 0));
  const kinds = [...new Set(fetched.map(({ outcome }) => outcomeWords[outcome]))].join(", ");
  const files = fetched.length === 1 ? "" : `${fetched.length} files, `;
  return `${source.what}: ${kinds}, ${files}${bytes}.`;
}

/**
 * What became of all, in words.
 *
 * @param warnings sentences that stopped nothing
 */
export function summary(
  outcomes: readonly SourceOutcome[],
  warnings: readonly string[],
  folder: string,
  stopped: boolean,
): string {
  const failed = outcomes.filter(({ trouble }) => trouble !== null);
  const files = outcomes.flatMap(({ fetched }) => fetched);
  const count = (outcome: Fetched["outcome"]): number => files.filter((file) => file.outcome === outcome).length;
  const came = outcomes.length - failed.length;
  const all = failed.length === 0 ? "All came" : `${came} came, ${failed.length} did not`;
  const lines = [
    "",
    ...(stopped ? ["Stopped. What is whole is kept, and what had begun is continued the next time."] : []),
    `${outcomes.length === 1 ? "1 source" : `${outcomes.length} sources`} asked for: ${all}.`,
    `Files in “${folder}”: ${count("new")} new, ${count("changed")} changed, ${count("same")} as before.`,
  ];
  if (failed.length > 0) {
    lines.push("", "Did not come:");
    // One reason often holds for many: a proxy, a host that is down.
    for (const why of new Set(failed.map(({ trouble }) => trouble ?? ""))) {
      const of = failed.filter(({ trouble }) => trouble === why).map(({ source }) => `${source.what} (${source.id})`);
      lines.push(...(of.length === 1 ? [`  ${of[0] ?? ""}: ${why}`] : [`  ${why}`, ...of.map((one) => `    ${one}`)]));
    }
    lines.push("", "Of these the folder has what it had. Run the command again: what came is not fetched twice.");
  }
  if (warnings.length > 0) lines.push("", "To be looked at:", ...warnings.map((warning) => `  ${warning}`));
  return lines.join("\n");
}
