import type { Kpi, KpiNumber } from "../../../../../src/own-kpis/read-list.ts";
import { ownRag } from "../../../../../src/taskpane/views/report/my-kpis/own-rag.ts";

const number = (value: number, text = String(value)): KpiNumber => ({
  value,
  text,
  isShareOfOne: text.endsWith("%"),
  column: 1,
});
const kpi = (more: Partial<Kpi>): Kpi => ({
  row: 1,
  name: "Pupils persistently absent",
  value: number(16.2),
  target: number(17),
  floor: number(20),
  period: null,
  unit: "",
  polarity: "lower-is-better",
  ...more,
});

test.each([
  [16.2, "Green", "on target, 17"],
  [17, "Green", "on target, 17"],
  [18, "Amber", "below floor, 20"],
  [20.1, "Red", "above floor, 20"],
])("where low is good, %f against target 17 and floor 20 is %s", (value, rag, words) => {
  expect(ownRag(kpi({ value: number(value) }), null)).toEqual({ rag, words });
});

test("where high is good, amber lies above the floor", () => {
  const high = kpi({ value: number(52), target: number(55), floor: number(50), polarity: "higher-is-better" });
  expect(ownRag(high, null)).toEqual({ rag: "Amber", words: "above floor, 50" });
});

test("a value that is not a number says so; units that differ have no colour, here as in the table", () => {
  expect(ownRag(kpi({ value: null, unread: "<5" }), null).words).toBe("“<5” is not a number");
  const mixed = kpi({ value: number(21.3, "21.3%"), target: number(0.2), floor: number(0.23) });
  expect(ownRag(mixed, null)).toEqual({ rag: null, words: "target 0.2; not in the unit of the value" });
});

test("without a floor a missed target is only that: no colour", () => {
  expect(ownRag(kpi({ value: number(18), floor: null }), null)).toEqual({ rag: null, words: "above target, 17" });
});

test("what the list does not say is not guessed", () => {
  expect(ownRag(kpi({ value: null }), null)).toEqual({ rag: null, words: "no figure" });
  expect(ownRag(kpi({ target: null }), null)).toEqual({ rag: null, words: "no target given" });
  expect(ownRag(kpi({ polarity: null }), null).rag).toBeNull();
  expect(ownRag(kpi({ polarity: "neutral" }), null).rag).toBeNull();
});

test("the metric's polarity is used for a list that gives none", () => {
  expect(ownRag(kpi({ polarity: null }), "lower-is-better").rag).toBe("Green");
});

test("figures shown as per cent are compared as shown", () => {
  const shown = kpi({ value: number(0.162, "16.2%"), target: number(17), floor: number(0.2, "20%") });
  expect(ownRag(shown, null)).toEqual({ rag: "Green", words: "on target, 17" });
});

test("a share beside per cent could be either, so there is no colour", () => {
  expect(ownRag(kpi({ value: number(0.162), target: number(0.17, "17%"), floor: null }), null).rag).toBeNull();
});

test("a floor on the good side of the target is reported, not used", () => {
  expect(ownRag(kpi({ floor: number(10) }), null)).toEqual({
    rag: null,
    words: "The floor lies on the good side of the target: they may be swapped.",
  });
});
