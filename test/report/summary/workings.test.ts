import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { pageColumns, type PageTable } from "../../../src/report/page/columns.ts";
import { nameLists, workings } from "../../../src/report/summary/workings.ts";
import { workOut } from "../../../src/report/work-out.ts";
import type { CellAddress, CellValue } from "../../../src/workbook/port.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [7]);
const [page] = content.pages;
if (page === undefined) throw new Error("Kent has a page");
const rows = page.rows;

const frame = reportFrame({ summary: "S", detail: "D", method: null }, "Kent", neighbours);
const table: PageTable = {
  sheet: "P",
  firstRow: 5,
  rows: rows.length,
  detail: { sheet: "D", firstRow: 1 },
  contextual: false,
  ranked: rows.map((_, i) => i),
  judged: [0],
  neutral: [],
  certainty: () => "x; that holds after allowing for 25 comparisons.",
};

/** What a page shows in a row: whatever is not given is similar to the median. */
interface Shown {
  readonly measure: string;
  readonly verdict?: string;
  readonly distance?: string;
  readonly trend?: string;
}

/** The lists of the page, for a council of some tier, with its rows in some order. */
function listsOf(shown: readonly Shown[], order: readonly number[], { tier = "county", set = "a set" } = {}) {
  const { sheet, pages, fault } = workings(frame, "W", {
    content,
    tables: new Map([[page as NonNullable<typeof page>, table]]),
    pack: desk.pack,
  });
  const call = (name: string): CellValue[][] => [[name === "ABOUT" ? tier : set]];
  const onPage = ({ row, column }: CellAddress): CellValue => {
    const at = order[row - table.firstRow] ?? -1;
    const { measure, verdict = "similar", distance = "close to", trend = "–" } = shown[at] ?? { measure: "" };
    const cells = { measure, verdict, distance, trend, id: rows[at]?.id ?? "" };
    const [name] = Object.entries(pageColumns).find(([, place]) => place === column) ?? [];
    return (cells as Record<string, string>)[name ?? ""] ?? null;
  };
  const valueAt = (cell: CellAddress): CellValue => {
    if (cell.sheet === "P") return onPage(cell);
    const content = cell.sheet === "W" ? (sheet.cells[cell.row]?.[cell.column] ?? null) : null;
    if (content === null || (typeof content === "object" && content.kind === "entered")) return null;
    return workOut(content, { call, valueAt });
  };
  const its = pages.get(page as NonNullable<typeof page>);
  if (its === undefined) throw new Error("the page has its workings");
  return {
    lists: Object.fromEntries(nameLists.map((list) => [list, valueAt(its.list(list))])),
    named: Object.fromEntries(nameLists.map((list) => [list, workOut(its.named(list), { call, valueAt })])),
    fault: workOut(fault, { call, valueAt }),
    among: workOut(its.among, { call, valueAt }),
  };
}

const vacancies = rows.findIndex(({ metric }) => metric.shortName === "Social worker vacancies");
const worker = "Social worker vacancies";

const shown: Shown[] = rows.map(({ metric }, i) => ({
  measure: metric.shortName,
  ...(i === 0 && { verdict: "worse", distance: "well below\u00a0†" }),
  ...(i === vacancies && { verdict: "position only", distance: "far above", trend: "worsening" }),
}));
const usual = rows.map((_, i) => i);

test("a measure stands in each list that it belongs to, with the mark of a verdict that does not hold", () => {
  const { lists, named, fault, among } = listsOf(shown, usual);
  expect(lists).toEqual({
    worse: expect.stringMatching(/^; [^;]* \(does not hold\)$/),
    better: "",
    side: "",
    furthest: `; ${worker} (far above)`,
    poor: `; ${worker}`,
    worsening: `; ${worker}`,
  });
  expect(named).toEqual({ worse: 1, better: 0, side: 0, furthest: 1, poor: 1, worsening: 1 });
  expect([fault, among]).toEqual(["known", "after allowing for 25 comparisons."]);
});

test("a page that somebody sorts gives the same lists: its rows are found by their ids", () => {
  const sorted = [...usual].reverse();
  expect(listsOf(shown, sorted)).toEqual(listsOf(shown, usual));
});

test("a row that somebody deleted is in no list, and the others are", () => {
  const { lists } = listsOf(
    shown,
    usual.filter((at) => at !== 0),
  );
  expect(lists).toMatchObject({ worse: "", furthest: `; ${worker} (far above)` });
});

test("what is not the job of the council typed is in no list", () => {
  // Children's social care is the county's: a district has none of it.
  expect(Object.values(listsOf(shown, usual, { tier: "district" }).named)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(listsOf(shown, usual, { tier: "single tier" }).named).toMatchObject({ worse: 1, poor: 1 });
});

test("an unknown set is said", () => {
  expect(listsOf(shown, usual, { set: "" }).fault).toMatch(/^There is no such set/);
});
