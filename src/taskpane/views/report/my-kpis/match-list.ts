import type { Kpi } from "../../../../own-kpis/kpi.ts";
import { knownInParts } from "../../../../own-kpis/match/known-measures.ts";
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
  const rest = async (): Promise<void> => {
    if (now() - began < slice) return;
    onProgress(matches.length, kpis.length, readingWords.matching);
    await pause();
    if (signal.aborted) throw new PortError("stopped", readingWords.stopped);
    began = now();
  };
  const parts = knownInParts(desk.pack);
  while (kpis.length > 0 && parts.next().done !== true) await rest();
  for (const kpi of kpis) {
    matches.push(matchKpi(desk, kpi));
    if (matches.length < kpis.length) await rest();
  }
  return matches;
}
