import type { Kpi } from "../../../../own-kpis/kpi.ts";
import { type KpiMatch, matchKpi } from "../../../../own-kpis/match.ts";
import { readingWords } from "../../../../own-kpis/reading-words.ts";
import type { Desk } from "../../../../queries/desk.ts";
import { PortError } from "../../../../workbook/port.ts";
import type { TaskHandles } from "../../task.ts";

/** How long the pane may stand still, in milliseconds: shorter than what a person notices. */
const slice = 30;

export interface Pace {
  readonly now: () => number;
  /** Lets the pane answer keys and draw. */
  readonly pause: () => Promise<void>;
}

const usual: Pace = { now: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)) };

/**
 * What the framework has for each KPI, in slices, so that the pane stays alive.
 *
 * @throws PortError "stopped" where the user stops it
 */
export async function matchList(
  desk: Desk,
  kpis: readonly Kpi[],
  { signal, onProgress }: TaskHandles,
  { now, pause }: Pace = usual,
): Promise<KpiMatch[]> {
  const matches: KpiMatch[] = [];
  let began = now();
  for (const kpi of kpis) {
    matches.push(matchKpi(desk, kpi));
    if (now() - began < slice || matches.length === kpis.length) continue;
    onProgress(matches.length, kpis.length, readingWords.matching);
    await pause();
    if (signal.aborted) throw new PortError("stopped", readingWords.stopped);
    began = now();
  }
  return matches;
}
