import { againContent } from "../../../../actions/report/again-content.ts";
import type { ReportSet } from "../../../../actions/build-report.ts";
import type { ReportContent } from "../../../../report/content.ts";
import { isNoValue } from "../../../../statistics/no-value.ts";
import { PortError } from "../../../../workbook/port.ts";
import { explainNoValue } from "../../../../wording/explain-no-value.ts";
import { isRefusal } from "../../../../wording/refusal.ts";
import { againWords } from "../../../../wording/report/again-words.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { begin, type TaskHandles } from "../../task.ts";
import { sinceFor } from "../earlier/newest-for.ts";
import type { BuiltInPane, PaneReportOptions, ReportInWorkbook } from "../earlier/report-actions.ts";
import type { ReportState } from "../report-state.ts";
import { contentOf, reportSetOf } from "./report-choice.ts";
import type { OfferedOutcome } from "./report-offer.ts";

/**
 * Begins a report of the pane's council and set.
 *
 * @param earlier the report in the workbook that the new one says what is new since, and whose owners and commentary it
 *   takes over; null for none
 */
export function build(
  model: PaneModel,
  state: ReportState,
  pages: readonly OfferedOutcome[],
  chosen: ReadonlySet<string>,
  earlier: ReportInWorkbook | null,
): void {
  const { order, since } = state.choice.now();
  beginBuilding(state, async (handles) => {
    const content = contentOf(model, pages, chosen, order);
    if (isNoValue(content)) throw new PortError("failed", explainNoValue(content));
    const options = optionsOf(model, state, reportSetOf(model.set), handles);
    const read = since && earlier !== null ? await readNow(state, earlier) : null;
    const all = read === null ? options : { ...options, ...fromBefore(model, content, read), earlierStays: true };
    return directed(model, state, content, (ordered) => state.actions.build(state.port, model.desk, ordered, all));
  });
}

/** Begins to build a report of the workbook again, in its place, for the council and the set on its first sheet. */
export function buildAgain(model: PaneModel, state: ReportState, report: ReportInWorkbook): void {
  const { order, since, metrics } = state.choice.now();
  beginBuilding(state, async (handles) => {
    const read = await readNow(state, report);
    const again = againContent(model.desk, read.now, { metrics, order });
    if (isRefusal(again)) throw new PortError("failed", again.sentence);
    if (isNoValue(again)) throw new PortError("failed", explainNoValue(again));
    const options = optionsOf(model, state, again.set, handles);
    const all = { ...options, earlier: read.now, ...(since && fromBefore(model, again.content, read)) };
    return directed(model, state, again.content, (ordered) =>
      state.actions.rebuild(state.port, model.desk, ordered, all),
    );
  });
}

function beginBuilding(state: ReportState, work: (handles: TaskHandles) => Promise<BuiltInPane>): void {
  state.removing.set({ kind: "idle" });
  void begin(state.building, work);
}

/** The report as it stands now: something may have been typed since it was looked for. */
async function readNow({ port, actions }: ReportState, { now }: ReportInWorkbook): Promise<ReportInWorkbook> {
  const [first = ""] = now.sheets;
  const read = (await actions.readEarlier(port)).find((one) => one.now.sheets[0] === first);
  if (read === undefined) throw new PortError("failed", againWords.gone(first));
  return read;
}

/** What a new report takes from one before: its comments, and what to say what is new since. */
function fromBefore(
  { desk }: PaneModel,
  { area }: ReportContent,
  read: ReportInWorkbook,
): Pick<PaneReportOptions, "earlier" | "since"> {
  const since = sinceFor(desk, area, read);
  return { earlier: read.now, ...(since !== null && { since }) };
}

function optionsOf(model: PaneModel, state: ReportState, set: ReportSet, handles: TaskHandles): PaneReportOptions {
  const { charts, method, shown, districts } = state.choice.now();
  return {
    ...handles,
    namespace: state.namespace,
    set,
    charts: charts && state.port.can.charts,
    method,
    ...(shown !== null && { shown }),
    districts: districts && model.area.tier === "county",
    date: model.today,
  };
}

/** In the order of the council's own table of directorates, where that was chosen. */
async function directed(
  { desk }: PaneModel,
  { port, choice }: ReportState,
  content: ReportContent,
  work: (content: ReportContent) => Promise<BuiltInPane>,
): Promise<BuiltInPane> {
  if (!choice.now().byDirectorate) return work(content);
  const { buildByDirectorate } = await import("../../../../actions/directorates.ts");
  return buildByDirectorate(port, desk, content, work);
}
