import type { LastTime } from "../../../../actions/own-kpis/last-time.ts";
import type { KpiGrid, KpiList, ReadingChoices } from "../../../../own-kpis/kpi.ts";
import type { KpiMatch } from "../../../../own-kpis/match.ts";
import type { Block } from "../../../../workbook/port.ts";

/** What the user decided for one of the council's KPIs: a metric, as suggested or chosen by search, or none. */
export type KpiDecision =
  | { readonly kind: "matched"; readonly match: KpiMatch; readonly how: "suggested" | "chosen" }
  | { readonly kind: "none" };

/** The council's own list as read, what the framework has for it, and what was decided so far. */
export interface KpiSession {
  /** The range of the list; null before one was chosen. */
  readonly block: Block | null;
  /** Its cells as they were read; null before. */
  readonly grid: KpiGrid | null;
  /** False where this host cannot tell which cells are merged. */
  readonly knowsMerges: boolean;
  readonly choices: ReadingChoices;
  /** With no KPI in it where its columns are not understood yet: then the user chooses them. */
  readonly list: KpiList | null;
  /** What is suggested for each KPI, in the order of the list. */
  readonly matches: readonly KpiMatch[];
  /** By row of the range. */
  readonly decisions: ReadonlyMap<number, KpiDecision>;
  /** What was decided when the list was read before; null once that is settled. */
  readonly lastTime: LastTime | null;
  /** What went wrong with keeping the decisions in the workbook, as a sentence. */
  readonly keeping: string | null;
}

export const noChoices: ReadingChoices = { columns: [], withHidden: false };

export const noKpis: KpiSession = {
  block: null,
  grid: null,
  knowsMerges: true,
  choices: noChoices,
  list: null,
  matches: [],
  decisions: new Map(),
  lastTime: null,
  keeping: null,
};
