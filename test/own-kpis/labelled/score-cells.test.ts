import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import type { ExpectedRow, ScoredColumn } from "./labelled-list.ts";
import { scoreCell } from "./score-cells.ts";
import { typedKpi } from "./score-labels.ts";

const row = (cells: Partial<ExpectedRow["cells"]>): ExpectedRow => ({
  row: 1,
  isIndicator: "yes",
  cells: {
    name: "NEET",
    value: "",
    period: "",
    target: "",
    floor: "",
    polarity: "",
    unit: "",
    rag_published: "",
    ...cells,
  },
});
const kpi = (more: Partial<Kpi>): Kpi => ({ ...typedKpi(row({})), ...more });
const number = (value: number) => ({ value, text: `${value}%`, held: value / 100, unit: "%", column: 1 });
const limit = (value: number) => ({ ...number(value), bound: null });
const outcome = (column: ScoredColumn, wanted: string, more: Partial<Kpi>): string =>
  scoreCell(column, row({ [column]: wanted }), kpi(more));

test.each<[ScoredColumn, string, Partial<Kpi>, string]>([
  ["value", "65.6", { value: number(65.6) }, "right"],
  ["value", "65.6", { value: number(0.656) }, "wrong"],
  ["value", "65.6", { value: null }, "missed"],
  ["value", "65.6", { value: null, unread: "65.6 (p)" }, "missed"],
  ["value", "", { value: number(9) }, "made-up"],
  ["value", "", { value: null, unread: "not due" }, "nothing"],
  ["value", "w:<5", { value: null, unread: "<5" }, "right"],
  ["value", "w:<5", { value: number(5) }, "wrong"],
  ["value", "|4.6", { value: null }, "nothing"],
  ["value", "?", { value: number(4) }, "nothing"],
  ["target", "", { unreadTarget: "n/a" }, "made-up"],
  ["target", "", { target: limit(60) }, "made-up"],
  ["target", "w:Top quartile", { unreadTarget: "Top quartile" }, "right"],
  ["floor", "", { floor: limit(60) }, "made-up"],
  ["polarity", "low", { polarity: "lower-is-better" }, "right"],
  ["polarity", "", { polarity: "lower-is-better" }, "made-up"],
  ["polarity", "target", { polarity: "near-target" }, "right"],
  ["rag_published", "G", { publishedRag: { colour: "green", text: "G" } }, "right"],
  ["rag_published", "At risk|Amber", { publishedRag: { colour: "red", text: "At risk" } }, "wrong"],
  ["period", "Nov-25", { period: { text: "November 2025", from: "heading", column: null } }, "right"],
  ["unit", "count", {}, "nothing"],
  ["unit", "%", {}, "missed"],
  ["name", "NEET", { name: "PI 4 NEET" }, "right"],
])("%s: %p wanted, %j read, is %s", (column, wanted, more, expected) => {
  expect(outcome(column, wanted, more)).toBe(expected);
});

test("all that a row holds is missed where the row is not read", () => {
  const expected = row({ value: "5", target: "6" });
  expect(scoreCell("value", expected, undefined)).toBe("missed");
  expect(scoreCell("floor", expected, undefined)).toBe("nothing");
});
