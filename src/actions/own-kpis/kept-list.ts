import type { Kpi, ReadingChoices } from "../../own-kpis/kpi.ts";
import { type Block, overlap } from "../../formula/block.ts";

/** What was decided for one KPI. */
export interface KeptDecision extends Pick<Kpi, "reference" | "name" | "section"> {
  /** The series it was matched with; null for none. */
  readonly series: string | null;
  /** The official title of its metric then, so that a change is seen; "" for none. */
  readonly title: string;
  /** As suggested, or chosen by search. */
  readonly how: "suggested" | "chosen";
}

/** One list of KPIs in the workbook: how it is read, and what was decided. */
export interface KeptList {
  readonly block: Block;
  readonly choices: ReadingChoices;
  readonly decisions: readonly KeptDecision[];
}

/** What the workbook keeps: its lists, the last first; and a sentence where that cannot be read. */
export interface KeptKpis {
  readonly lists: readonly KeptList[];
  readonly problem: string | null;
  /** A newer version wrote it: it is left as it is. */
  readonly isNewer: boolean;
}

/** A name as it is compared: spaces and capitals do not matter, anything else does. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** What tells one KPI of a list from the others. */
export function decisionKey({ reference, name, section }: Pick<Kpi, "reference" | "name" | "section">): string {
  return JSON.stringify([plainName(reference ?? ""), plainName(name), plainName(section ?? "")]);
}

/** Whether two ranges hold the same list: next month's may be longer, wider, or begin a row further down. */
export function isSameList(one: Block, other: Block): boolean {
  const [first, second] = [one, other].map((block) => ({ ...block, sheet: block.sheet.toLowerCase() }));
  return first !== undefined && second !== undefined && overlap(first, second);
}
