import { resolve } from "node:path";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { earlierFileWords as words } from "../../wording/report/earlier-file-words.ts";
import { AskedWrongly } from "../command-line.ts";
import { readEarlierFile } from "./earlier-file.ts";
import type { ReportArguments } from "./report-arguments.ts";

/**
 * The earlier report that a new one is to take over, with what was left out on the command line as it has it.
 *
 * @throws AskedWrongly with a sentence, also where its file would be written over and has sheets of the user's
 */
export async function withEarlier(
  asked: ReportArguments,
): Promise<{ readonly asked: ReportArguments; readonly earlier: EarlierReport | null }> {
  if (asked.again === null) return { asked, earlier: null };
  const { report, others } = await readEarlierFile(asked.again);
  if (others.length > 0 && isSamePlace(asked.out, asked.again))
    throw new AskedWrongly(words.othersLost(asked.again, others));
  if (asked.areas.length === 0 && report.council === "") throw new AskedWrongly(words.noCouncil(asked.again));
  const set = asked.isSetGiven || report.set.length === 0 ? asked.set : report.set.join("; ");
  return {
    asked: { ...asked, set, areas: asked.areas.length === 0 ? [report.council] : asked.areas },
    earlier: report,
  };
}

/** Whether two paths name the same file. */
export function isSamePlace(one: string, other: string | null): boolean {
  return other !== null && resolve(one) === resolve(other);
}
