import { matchKpi } from "../../../../../src/own-kpis/match.ts";
import { namedKpi } from "../../../../own-kpis/named-kpi.ts";
import { readKeptKpis } from "../../../../../src/actions/own-kpis/keep.ts";
import {
  changeReading,
  decide,
  matchedWith,
  saved,
  startReading,
  takeOver,
} from "../../../../../src/taskpane/views/report/my-kpis/kpi-flow.ts";
import { withColumn } from "../../../../../src/taskpane/views/report/my-kpis/kpi-session.ts";
import { type ReportState, reportState } from "../../../../../src/taskpane/views/report/report-state.ts";
import type { WriteCell } from "../../../../../src/workbook/port.ts";
import { BookModel } from "../../../../fixtures/book-model.ts";
import { MemoryPort } from "../../../../fixtures/memory-port.ts";
import { shippedDesk } from "../../../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const rows: WriteCell[][] = [
  ["Indicator", "Actual", "Target"],
  ["Persistent absence", 16.2, 17],
  ["NEET aged 16 to 17", 5.2, 5],
  ["Potholes mended in 24 hours", 91, 90],
];
const block = { sheet: "Ours", row: 0, column: 0, rows: 4, columns: 3 };

function bookWith(cells: readonly (readonly WriteCell[])[]): BookModel {
  const book = new BookModel();
  const sheet = book.add("Ours");
  cells.forEach((row, r) => row.forEach((cell, c) => sheet.put(r, c, cell)));
  return book;
}
/** The pane is opened beside a book, as after a reload: nothing is known but what the book holds. */
async function opened(book: BookModel): Promise<ReportState> {
  const state = reportState(new MemoryPort(book), "LOF");
  await startReading(state, desk, async () => block);
  return state;
}
const kpiOf = (state: ReportState, name: string) => state.kpis.now().list!.kpis.find((kpi) => kpi.name === name)!;
const matchOf = (state: ReportState, name: string) => state.kpis.now().matches.find(({ kpi }) => kpi.name === name)!;
const seriesOf = (state: ReportState): unknown[] =>
  [...state.kpis.now().decisions.values()].map((one) => (one.kind === "matched" ? one.match.series?.id : null));

// The first match makes the index of all measures, which takes long on a busy machine.
beforeAll(() => void matchKpi(desk, namedKpi("Persistent absence")), 60_000);

/** Absence accepted as suggested, NEET matched with another metric by search, potholes left unmatched. */
async function decideAll(state: ReportState): Promise<void> {
  const attainment = desk.pack.seriesById.get("O06M03")!;
  decide(state, [
    [
      kpiOf(state, "Persistent absence"),
      { kind: "matched", match: matchOf(state, "Persistent absence"), how: "suggested" },
    ],
    [kpiOf(state, "NEET aged 16 to 17"), matchedWith(desk, matchOf(state, "NEET aged 16 to 17"), attainment, "chosen")],
    [kpiOf(state, "Potholes mended in 24 hours"), { kind: "none" }],
  ]);
  await saved(state);
}

test("what was decided is offered when the pane is opened again, and taken over as it was", async () => {
  const book = bookWith(rows);
  await decideAll(await opened(book));
  const again = await opened(book);
  expect(again.kpis.now().decisions.size).toBe(0);
  expect(again.kpis.now().lastTime?.same).toHaveLength(3);
  takeOver(again, desk);
  expect(seriesOf(again)).toEqual(["O06M09", "O06M03", null]);
  expect(again.kpis.now().lastTime).toBeNull();
  const neet = again.kpis.now().decisions.get(2);
  expect(neet).toMatchObject({ kind: "matched", how: "chosen" });
});

test("next month a KPI of another name is only mentioned", async () => {
  const book = bookWith(rows);
  const sheet = book.sheet("Ours");
  await decideAll(await opened(book));
  sheet.put(1, 0, "Severe absence");
  sheet.put(2, 1, 4.9);
  const next = await opened(book);
  expect(next.kpis.now().lastTime?.same.map(({ kpi }) => kpi.name)).toEqual([
    "NEET aged 16 to 17",
    "Potholes mended in 24 hours",
  ]);
  takeOver(next, desk);
  expect([...next.kpis.now().decisions.keys()]).toEqual([2, 3]);
});

test("what was decided since the offer is not overruled by it", async () => {
  const book = bookWith(rows);
  await decideAll(await opened(book));
  const again = await opened(book);
  decide(again, [[kpiOf(again, "Persistent absence"), { kind: "none" }]]);
  takeOver(again, desk);
  expect(again.kpis.now().decisions.get(1)).toEqual({ kind: "none" });
});

test("a column is corrected at once, decisions stay, and the choice is there next time", async () => {
  const book = bookWith(rows);
  const state = await opened(book);
  await decideAll(state);
  const choices = withColumn(state.kpis.now().choices, { column: 2, heading: "Target" }, "left-out");
  await changeReading(state, desk, () => choices);
  expect(seriesOf(state)).toEqual(["O06M09", "O06M03", null]);
  await saved(state);
  const again = await opened(book);
  expect(again.kpis.now().choices).toEqual(choices);
});

test("a decision holds the KPI as it is read now", async () => {
  const book = bookWith(rows);
  const state = await opened(book);
  await decideAll(state);
  await changeReading(state, desk, (choices) => choices);
  const { list, decisions } = state.kpis.now();
  for (const kpi of list!.kpis) {
    const one = decisions.get(kpi.row);
    if (one?.kind === "matched") expect(one.match.kpi).toBe(kpi);
  }
});

test("many decisions in a row are all kept", async () => {
  const book = bookWith(rows);
  const state = await opened(book);
  for (const kpi of state.kpis.now().list!.kpis) decide(state, [[kpi, { kind: "none" }]]);
  await saved(state);
  expect((await readKeptKpis(state.port)).lists[0]?.decisions).toHaveLength(3);
});

test("where the workbook keeps nothing that is said, and the decisions hold", async () => {
  const book = bookWith(rows);
  const state = await opened(book);
  state.port.writeSetting = async () => {
    throw new Error("no room");
  };
  decide(state, [[kpiOf(state, "Persistent absence"), { kind: "none" }]]);
  await saved(state);
  expect(state.kpis.now().keeping).toMatch(/no room/);
  expect(state.kpis.now().decisions.size).toBe(1);
});

test("damaged settings are said, and the list is read all the same", async () => {
  const book = bookWith(rows);
  book.settings.set("lof.kpis", "{");
  const state = await opened(book);
  expect(state.kpis.now().keeping).toMatch(/cannot be read/);
  expect(state.kpis.now().list?.kpis).toHaveLength(3);
});

test("two columns changed one right after the other are both changed", async () => {
  const state = await opened(bookWith(rows));
  await Promise.all([
    changeReading(state, desk, (before) => withColumn(before, { column: 2, heading: "Target" }, "floor")),
    changeReading(state, desk, (before) => withColumn(before, { column: 1, heading: "Actual" }, "previous")),
  ]);
  expect(state.kpis.now().choices.columns.map(({ kind }) => kind)).toEqual(["floor", "previous"]);
});
