import type { Kpi, ReadingChoices } from "../../own-kpis/kpi.ts";
import { type Block, type Port, PortError } from "../../workbook/port.ts";
import { keptKpiWords as words } from "../../wording/workbook/kept-kpis.ts";
import { decisionKey, isSameList, type KeptDecision, type KeptKpis, type KeptList } from "./kept-list.ts";
import { parseKept } from "./parse-kept.ts";

/** The key under which the workbook keeps how its lists of KPIs are read and what was decided. */
export const ownKpisKey = "lof.kpis";

const mostLists = 12;
const mostDecisions = 1_000;
/** Well below what a workbook's settings hold. */
const mostLetters = 150_000;

export async function readKeptKpis(port: Port): Promise<KeptKpis> {
  return parseKept(await port.readSetting(ownKpisKey));
}

/** How the list in a range was read last time; null for a range that was not read before. */
export function keptChoices({ lists }: KeptKpis, block: Block): ReadingChoices | null {
  return lists.find((list) => isSameList(list.block, block))?.choices ?? null;
}

/** What is to be kept of one list now. Decisions on KPIs that are not in it any more stay, for they may come back. */
export interface ListToKeep extends Omit<KeptList, "decisions"> {
  /** All KPIs of the list, with what was decided; null for those not decided. */
  readonly decided: readonly { readonly kpi: Kpi; readonly decision: KeptDecision | null }[];
}

/** Keeps one list in the workbook, and the others that were kept before. @throws PortError with a sentence */
export async function keepKpis(port: Port, { block, choices, decided }: ListToKeep): Promise<void> {
  const before = await readKeptKpis(port);
  if (before.isNewer) throw new PortError("failed", before.problem ?? words.newer);
  const others = before.lists.filter((list) => !isSameList(list.block, block));
  const old = before.lists.find((list) => isSameList(list.block, block))?.decisions ?? [];
  const now = new Set(decided.map(({ kpi }) => decisionKey(kpi)));
  const decisions = [
    ...decided.flatMap(({ decision }) => decision ?? []),
    ...old.filter((one) => !now.has(decisionKey(one))),
  ].slice(0, mostDecisions);
  const lists = [{ block, choices, decisions }, ...others].slice(0, mostLists);
  await port.writeSetting(ownKpisKey, within(lists));
}

/** As text; where it is too long the oldest lists are dropped. */
function within(lists: readonly KeptList[]): string {
  for (let count = lists.length; count > 0; count--) {
    const text = JSON.stringify({ version: 1, lists: lists.slice(0, count) });
    if (text.length <= mostLetters) return text;
  }
  throw new PortError("failed", words.tooMuch);
}
