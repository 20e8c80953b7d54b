import { functionTable } from "../../../src/functions/table.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { chooseSet } from "../../../src/queries/choose-set.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { changesSince } from "../../../src/report/since/changes-since.ts";
import { sinceSheet } from "../../../src/report/since/since-sheet.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { linesOf } from "../../../src/report/text-lines.ts";
import { workOut } from "../../../src/report/work-out.ts";
import type { CellAddress } from "../../../src/workbook/port.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { earlierOfKent } from "../../fixtures/earlier-of-kent.ts";
import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { packAfter, packBefore } from "../../fixtures/packs/two-packs.ts";

const sheetName = "LOF New since last report";
const set = { kind: "named", name: "DfE" } as const;

function contentOf(pack: typeof packAfter) {
  const desk = makeDesk(pack);
  const choice = chooseSet(desk, ["DfE"]);
  if (isRefusal(choice)) throw new Error(choice.sentence);
  return { desk, content: contentFor(desk, "Kent", [6, 7, 9, 14], { set: choice }) };
}

function drafted(pack = packAfter, earlier = earlierOfKent) {
  const { desk, content } = contentOf(pack);
  const found = changesSince(desk, earlier, content, ["DfE"]);
  if (isRefusal(found)) throw new Error(found.sentence);
  const frame = reportFrame({ summary: "LOF Summary", detail: "LOF Figures in detail", method: null }, "Kent", set);
  return { frame, found, sheet: sinceSheet(frame, sheetName, found, { pack, built: "2026-12-01" }) };
}

test("the sheet comes after the summary, with counts, what it holds for, and a row for each change", async () => {
  const { desk, content } = contentOf(packAfter);
  const { built, sheet } = await packFile(desk, content, { set, since: earlierOfKent, date: "2026-12-01" });
  expect(built.sheets.slice(0, 2)).toEqual(["LOF Summary", sheetName]);
  const counts =
    "Since the report of figures collected on 20 September 2026: 1 figure is new, 1 revised, 1 newly published and 1 no longer held.";
  const others = "3 verdicts, 4 positions and 2 set medians changed.";
  expect(built.since).toBe(`${counts} ${others}`);
  const view = await sheet(sheetName);
  const first = [0, 1, 2, 3, 4].map((row) => view.value(row, 0));
  expect(first).toEqual([
    "Kent: what is new since the last report",
    counts,
    others,
    "As it was when built on 1 December 2026: Kent against DfE, with the figures collected on 20 November 2026.",
    "Checked now: council, set and figures of this report are still those.",
  ]);
  const [head = -1] = view.rowsOf("Outcome");
  const line = (row: number) => Array.from({ length: 7 }, (_, column) => view.value(row, column));
  expect(line(head)).toEqual(["Outcome", "Measure", "What changed", "Before", "After", "Why", "Metric id"]);
  const why = "New period: 2024/25 after 2023/24.";
  expect(line(head + 1)).toEqual([
    "Every child achieving",
    "persistent absence",
    "New figure",
    "22.0% (2023/24)",
    "17.0% (2024/25)",
    why,
    "O06M09",
  ]);
  expect(line(head + 2).slice(2, 5)).toEqual(["Verdict", "worse", "better"]);
});

test("the table is a record: plain texts without a blank, marked up, nothing merged, headings repeated in print", () => {
  const { sheet, found } = drafted();
  const [table] = sheet.tables ?? [];
  expect(table?.name).toBe("LOF_New_since_last_report");
  const { row = 0, rows = 0, columns = 0 } = table?.at ?? {};
  expect([rows, columns, sheet.headerRow, sheet.merges]).toEqual([found.changes.length + 1, 7, row, []]);
  const cells = sheet.cells.slice(row, row + rows);
  expect(sheet.cells).toHaveLength(row + rows);
  for (const line of cells) {
    expect(line).toHaveLength(7);
    for (const one of line) expect(one).toEqual(expect.stringMatching(/\S/));
  }
});

test("no line above the table is longer than the page", () => {
  const unknown = { ...earlierOfKent, collected: null, members: null, set: ["region"] };
  const { sheet } = drafted(packAfter, unknown);
  const width = sheet.columnWidths.reduce((sum, one) => sum + one, 0);
  expect(width).toBeLessThanOrEqual(164);
  const above = sheet.cells
    .slice(1, sheet.headerRow ?? 0)
    .flatMap(([first]) => (typeof first === "string" ? [first] : []));
  expect(above.length).toBeGreaterThan(3);
  for (const text of above) expect([text, linesOf(text, { width, fontSize: 11, bold: true })]).toEqual([text, 1]);
});

test("a line says when council, set or figures are no longer those, and when the first sheet is gone", () => {
  const { desk } = contentOf(packAfter);
  providePack(desk);
  const { frame, sheet } = drafted();
  const live = sheet.cells.flatMap(([first]) =>
    typeof first === "object" && first !== null && first.kind !== "entered" ? [first] : [],
  );
  const [only] = live;
  if (only === undefined || live.length !== 1) throw new Error("One line is live.");
  const now = (council: string, set: string) => {
    const valueAt = ({ row }: CellAddress) => (row === frame.council.row ? council : set);
    return workOut(only, { call: callerOf(functionTable), valueAt });
  };
  expect(now("Kent", "DfE")).toBe("Checked now: council, set and figures of this report are still those.");
  for (const [council, other] of [
    ["Surrey", "DfE"],
    ["Kent", "region"],
  ] as const)
    expect(now(council, other)).toMatch(/council or set on “LOF Summary” are others by now/);
  expect(workOut(only, { call: callerOf(functionTable), valueAt: () => ({ error: "#REF!" }) })).toMatch(
    /“LOF Summary” is gone/,
  );
  providePack(makeDesk({ ...packAfter, sha256: "1".repeat(64) }));
  expect(now("Kent", "DfE")).toMatch(/figures were renewed/);
});

test("where nothing changed a sentence says so, and there is no table", async () => {
  const { desk, content } = contentOf(packBefore);
  const { built, sheet } = await packFile(desk, content, { set, since: earlierOfKent });
  const said =
    "Since the report of figures collected on 20 September 2026 nothing changed: no figure, verdict, position, set median or trend, and nobody joined or left the set.";
  expect(built.since).toBe(said);
  const view = await sheet(sheetName);
  expect(view.value(1, 0)).toBe(said);
  expect(view.value(4, 0)).toMatch(/^Both have figures of the same day/);
  expect(view.rowsOf("Outcome")).toEqual([]);
});

test("a report of another council is refused before anything is written", async () => {
  const { desk, content } = contentOf(packAfter);
  await expect(packFile(desk, content, { set, since: { ...earlierOfKent, council: "Gateshead" } })).rejects.toThrow(
    "The earlier report is for Gateshead, this one for Kent",
  );
});

test("nothing of it is there without an earlier report", async () => {
  const { desk, content } = contentOf(packAfter);
  const { built } = await packFile(desk, content, { set });
  expect(built.sheets).not.toContain(sheetName);
  expect(built.since).toBeUndefined();
});
