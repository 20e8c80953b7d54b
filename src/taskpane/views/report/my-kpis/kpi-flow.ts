import { keepKpis, keptChoices, type ListToKeep, readKeptKpis } from "../../../../actions/own-kpis/keep.ts";
import { isSameList, type KeptKpis } from "../../../../actions/own-kpis/kept-list.ts";
import { lastTime } from "../../../../actions/own-kpis/last-time.ts";
import type { Kpi, ReadingChoices } from "../../../../own-kpis/kpi.ts";
import { type KpiMatch, matchChosen } from "../../../../own-kpis/match.ts";
import type { Series } from "../../../../pack/pack.ts";
import type { Desk } from "../../../../queries/desk.ts";
import { type Block, PortError } from "../../../../workbook/port.ts";
import type { Kept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import type { ReportState } from "../report-state.ts";
import { decided, readAgain, readKpis } from "./kpi-session.ts";
import { type KpiDecision, type KpiSession, noChoices } from "./kpi-state.ts";
import { matchList } from "./match-list.ts";

/** Reads the list in a range as it was read last time, and compares it with the framework. */
export async function startReading(state: ReportState, desk: Desk, where: () => Promise<Block>): Promise<void> {
  state.mapping.set({ kind: "idle" });
  await begin(state.reading, async (handles) => {
    await saved(state);
    const kept = await readKeptKpis(state.port);
    handles.onProgress(0, 1, "");
    await breath();
    const read = await readKpis(state.port, await where(), (part) => keptChoices(kept, part) ?? noChoices);
    const kpis = read.list?.kpis ?? [];
    await breath();
    const matches = await matchList(desk, kpis, handles);
    state.kpis.set({ ...read, matches, lastTime: offered(kept, read.block, kpis, desk), keeping: kept.problem });
    return null;
  });
}

/** Lets the pane draw and answer keys. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What holds from last time, of the same range first; null for nothing. */
function offered(kept: KeptKpis, block: Block | null, kpis: readonly Kpi[], { pack }: Desk): KpiSession["lastTime"] {
  const isHere = (one: KeptKpis["lists"][number]): boolean => block !== null && isSameList(one.block, block);
  const lists = [...kept.lists.filter(isHere), ...kept.lists.filter((one) => !isHere(one))];
  const found = lastTime(lists, kpis, pack);
  return found.same.length + found.changed.length === 0 ? null : found;
}

/** Reads the same cells with other choices, at once; while the list is being read, right after that. */
export async function changeReading(
  state: ReportState,
  desk: Desk,
  change: (choices: ReadingChoices) => ReadingChoices,
): Promise<void> {
  while (state.reading.now().kind === "running") await nextChange(state.reading);
  state.mapping.set({ kind: "idle" });
  await begin(state.reading, async (handles) => {
    const now = state.kpis.now();
    const next = readAgain(now, change(now.choices));
    const kpis = next.list?.kpis ?? [];
    const matches = await matchList(desk, kpis, handles);
    const kept = await readKeptKpis(state.port);
    const before = next.decisions.size > 0 ? null : offered(kept, next.block, kpis, desk);
    state.kpis.set({ ...next, matches, decisions: renewed(next, matches, desk), lastTime: before });
    return null;
  });
  save(state);
}

function nextChange({ follow }: Pick<Kept<unknown>, "follow">): Promise<void> {
  return new Promise((resolve) => {
    const stop = follow(() => {
      stop();
      resolve();
    });
  });
}

/** Decisions with their KPI as it is read now: the series stays, what differs from it is judged anew. */
function renewed({ decisions }: KpiSession, matches: readonly KpiMatch[], desk: Desk): KpiSession["decisions"] {
  return new Map(
    matches.flatMap((match): [number, KpiDecision][] => {
      const decision = decisions.get(match.kpi.row);
      if (decision === undefined) return [];
      const series = decision.kind === "matched" ? decision.match.series : null;
      if (decision.kind === "none" || series === null) return [[match.kpi.row, decision]];
      return [[match.kpi.row, matchedWith(desk, match, series, decision.how)]];
    }),
  );
}

/** A KPI matched with a series: as it was suggested, or as the user chose it. */
export function matchedWith(desk: Desk, suggested: KpiMatch, series: Series, how: "suggested" | "chosen"): KpiDecision {
  const isSuggested = suggested.series?.id === series.id;
  return { kind: "matched", how, match: isSuggested ? suggested : matchChosen(desk, suggested.kpi, series) };
}

/** Notes decisions on some KPIs, and keeps them with the workbook. */
export function decide(state: ReportState, decisions: readonly (readonly [Kpi, KpiDecision | null])[]): void {
  const session = decisions.reduce((now, [kpi, one]) => decided(now, kpi, one), state.kpis.now());
  state.kpis.set(session);
  state.mapping.set({ kind: "idle" });
  save(state);
}

/** Takes over what was decided last time, for KPIs that nothing was decided on yet. */
export function takeOver(state: ReportState, desk: Desk): void {
  const { lastTime: before, matches, decisions } = state.kpis.now();
  if (before === null) return;
  const taken = before.same.flatMap(({ kpi, series, how }): [Kpi, KpiDecision][] => {
    const suggested = matches.find((match) => match.kpi.row === kpi.row);
    if (suggested === undefined || decisions.has(kpi.row)) return [];
    return [[kpi, series === null ? { kind: "none" } : matchedWith(desk, suggested, series, how)]];
  });
  leaveLastTime(state);
  decide(state, taken);
}

export function leaveLastTime(state: ReportState): void {
  state.kpis.set({ ...state.kpis.now(), lastTime: null });
}

/** Saves one after the other; of several waiting only the last. */
const saving = new WeakMap<ReportState, { again: boolean; done: Promise<void> }>();

function save(state: ReportState): void {
  const running = saving.get(state);
  if (running !== undefined) {
    running.again = true;
    return;
  }
  const run = { again: true, done: Promise.resolve() };
  saving.set(state, run);
  const work = async (): Promise<void> => {
    while (run.again) {
      run.again = false;
      await saveOnce(state);
    }
    saving.delete(state);
  };
  run.done = work();
}

/** Once all decisions are kept, or were refused. */
export async function saved(state: ReportState): Promise<void> {
  await saving.get(state)?.done;
}

async function saveOnce(state: ReportState): Promise<void> {
  const list = listToKeep(state.kpis.now());
  if (list === null) return;
  const problem = await keepKpis(state.port, list).then(
    () => null,
    (error: unknown) => (error instanceof PortError ? error.message : String(error)),
  );
  const now = state.kpis.now();
  if (now.keeping !== problem) state.kpis.set({ ...now, keeping: problem });
}

function listToKeep({ block, choices, list, decisions }: KpiSession): ListToKeep | null {
  if (block === null || list === null) return null;
  const decided = list.kpis.map((kpi) => {
    const decision = decisions.get(kpi.row);
    if (decision === undefined) return { kpi, decision: null };
    const { reference, name, section } = kpi;
    const match = decision.kind === "matched" ? decision.match : null;
    const how = decision.kind === "matched" ? decision.how : ("suggested" as const);
    const series = match?.series?.id ?? null;
    return { kpi, decision: { reference, name, section, series, title: match?.series?.metric.title ?? "", how } };
  });
  return { block, choices, decided };
}
