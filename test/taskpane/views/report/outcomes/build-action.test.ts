import type { EarlierReport } from "../../../../../src/report/earlier/earlier-report.ts";
import type { ReportContent } from "../../../../../src/report/content.ts";
import { isNoValue } from "../../../../../src/statistics/no-value.ts";
import type {
  PaneReportOptions,
  ReportActions,
  ReportInWorkbook,
} from "../../../../../src/taskpane/views/report/earlier/report-actions.ts";
import { build, buildAgain } from "../../../../../src/taskpane/views/report/outcomes/build-action.ts";
import { chosenPages } from "../../../../../src/taskpane/views/report/outcomes/report-choice.ts";
import { reportOffer } from "../../../../../src/taskpane/views/report/outcomes/report-offer.ts";
import { type ReportState, reportState } from "../../../../../src/taskpane/views/report/report-state.ts";
import { BookModel } from "../../../../fixtures/book-model.ts";
import { earlierOfKent, earlierRow } from "../../../../fixtures/earlier-of-kent.ts";
import { MemoryPort } from "../../../../fixtures/memory-port.ts";
import { paneModelOf } from "../../../../fixtures/pane-model.ts";

jest.setTimeout(60_000);

interface Call {
  readonly verb: "build" | "rebuild";
  readonly content: ReportContent;
  readonly options: PaneReportOptions;
}

const kent: EarlierReport = {
  ...earlierOfKent,
  sheets: ["LOF Summary", "LOF Transport"],
  set: ["region"],
  rows: [earlierRow("O14M01", "2025", {}), earlierRow("O06M09", "2024/25", {})],
};
const inWorkbook: ReportInWorkbook = { now: kent, asBuilt: { ...kent, collected: "1 May 2026" } };

function stateWith(reports: readonly ReportInWorkbook[]): { state: ReportState; calls: Call[] } {
  const calls: Call[] = [];
  const act =
    (verb: Call["verb"]): ReportActions["build"] =>
    async (_port, _desk, content, options) => {
      calls.push({ verb, content, options });
      return { sheets: ["LOF Summary"], figures: 1, notes: [], ...(verb === "rebuild" && { replaced: true }) };
    };
  const actions = { readEarlier: async () => reports, build: act("build"), rebuild: act("rebuild") };
  return { state: reportState(new MemoryPort(new BookModel()), "LOF", actions), calls };
}

/** Until the task has ended. */
async function ended({ building }: ReportState): Promise<void> {
  for (let turn = 0; turn < 100 && ["idle", "running"].includes(building.now().kind); turn++)
    await new Promise((resolve) => setImmediate(resolve));
}

async function built(council: string, state: ReportState, earlier: ReportInWorkbook | null): Promise<void> {
  const model = paneModelOf(council);
  const offer = reportOffer(model);
  if (isNoValue(offer)) throw new Error("a council without neighbours");
  const chosen = new Set(["O14M01"]);
  build(model, state, chosenPages(offer, chosen), chosen, earlier);
  await ended(state);
}

const idsOf = ({ pages }: ReportContent): string[] => pages.flatMap(({ rows }) => rows.map(({ id }) => id));

test("which columns stand beside the median is left to the report until the officer chooses", async () => {
  const { state, calls } = stateWith([]);
  await built("Kent", state, null);
  expect(calls[0]?.options).not.toHaveProperty("shown");
  state.building.set({ kind: "idle" });
  state.choice.set({ ...state.choice.now(), shown: { england: false, region: false, quartile: true } });
  await built("Kent", state, null);
  expect(calls[1]?.options.shown).toEqual({ england: false, region: false, quartile: true });
  expect(calls[1]?.options).not.toHaveProperty("since");
});

test.each([
  ["Kent", true],
  ["Maidstone", false],
  ["Gateshead", false],
])("the page of districts is for a county alone: %s", async (council, has) => {
  const { state, calls } = stateWith([]);
  state.choice.set({ ...state.choice.now(), districts: true });
  await built(council, state, null);
  expect(calls[0]?.options.districts).toBe(has);
});

test("beside a report of the same council the new one says what is new since that was built, and has its comments", async () => {
  const { state, calls } = stateWith([inWorkbook]);
  await built("Kent", state, inWorkbook);
  expect(calls[0]).toMatchObject({ verb: "build", options: { since: { collected: "1 May 2026" } } });
  expect(calls[0]?.options.earlier).toBe(kent);
});

test("with the switch off it says nothing of the report before", async () => {
  const { state, calls } = stateWith([inWorkbook]);
  state.choice.set({ ...state.choice.now(), since: false });
  await built("Kent", state, inWorkbook);
  expect(calls[0]?.options).not.toHaveProperty("since");
  expect(calls[0]?.options).not.toHaveProperty("earlier");
});

async function again(state: ReportState, report: ReportInWorkbook, council = "Gateshead"): Promise<void> {
  buildAgain(paneModelOf(council), state, report);
  await ended(state);
}

test("a report is built again for the council, set and measures it has, whatever council the pane shows", async () => {
  const { state, calls } = stateWith([inWorkbook]);
  await again(state, inWorkbook);
  expect(calls[0]).toMatchObject({
    verb: "rebuild",
    content: { area: { name: "Kent" } },
    options: { set: { kind: "named", name: "region" }, earlier: kent, since: { collected: "1 May 2026" } },
  });
  expect(idsOf(calls[0]!.content).sort()).toEqual(["O06M09", "O14M01"]);
  expect(state.building.now()).toMatchObject({ kind: "done", result: { replaced: true } });
});

test("what was typed after the pane had looked is in it", async () => {
  const later = { ...inWorkbook, now: { ...kent, set: ["tier"] } };
  const { state, calls } = stateWith([later]);
  await again(state, inWorkbook);
  expect(calls[0]?.options.earlier).toBe(later.now);
  expect(calls[0]?.options.set).toEqual({ kind: "named", name: "tier" });
});

test("where another council was typed on its first sheet, nothing is said to be new since the first", async () => {
  const other = { ...inWorkbook, now: { ...kent, council: "Essex" } };
  const { state, calls } = stateWith([other]);
  await again(state, other);
  expect(calls[0]?.content.area.name).toBe("Essex");
  expect(calls[0]?.options).not.toHaveProperty("since");
  expect(calls[0]?.options.earlier).toBe(other.now);
});

test.each([
  ["Gatshead", ["neighbours"], /No council is called “Gatshead”/],
  ["Kent", ["nieghbors"], /No set is called “nieghbors”/],
])("a first sheet that names none is said, and nothing is built: %s, %s", async (council, set, why) => {
  const wrong = { ...inWorkbook, now: { ...kent, council, set } };
  const { state, calls } = stateWith([wrong]);
  await again(state, wrong);
  expect(calls).toEqual([]);
  expect(state.building.now()).toMatchObject({ kind: "failed", sentence: expect.stringMatching(why) as unknown });
});

test("a report that is no longer there is said", async () => {
  const { state, calls } = stateWith([]);
  await again(state, inWorkbook);
  expect(calls).toEqual([]);
  expect(state.building.now()).toMatchObject({
    sentence: "The report with the first sheet “LOF Summary” is no longer in this workbook.",
  });
});
