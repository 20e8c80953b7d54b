import type { KpiLimit, KpiNumber } from "../../../../../../src/own-kpis/kpi.ts";
import { limitWords, whereFrom } from "../../../../../../src/taskpane/views/report/my-kpis/cards/own-words.ts";
import { namedKpi } from "../../../../../own-kpis/named-kpi.ts";

const number = (value: number, text: string, more: Partial<KpiNumber> = {}): KpiNumber => ({
  value,
  text,
  held: value,
  unit: null,
  column: 1,
  ...more,
});
const limit = (text: string, more: Partial<KpiLimit> = {}): KpiLimit => ({ ...number(1, text), bound: null, ...more });
const columns = [{ column: 1, heading: "Nov-25", kind: "value" as const, why: "", isChosen: false, isHidden: false }];

test("a value is of its heading and its period, which is not said twice", () => {
  const value = number(52, "52%", { remark: "provisional" });
  const ofHeading = namedKpi("x", { value, period: { text: "nov-25", from: "heading", column: null } });
  expect(whereFrom(ofHeading, columns)).toBe("Nov-25 · provisional");
  const ofCell = namedKpi("x", { value: number(52, "52%"), period: { text: "Q2 2025/26", from: "cell", column: 4 } });
  expect(whereFrom(ofCell, columns)).toBe("Nov-25 · Q2 2025/26");
  const ordered = namedKpi("x", {
    value: number(52, "52%"),
    period: { text: "Quarter 2 2025/26", from: "heading", column: null },
  });
  const heading = "2025/26 Quarter 2 Actual";
  expect(
    whereFrom(
      ordered,
      columns.map((one) => ({ ...one, heading })),
    ),
  ).toBe(heading);
  expect(whereFrom(namedKpi("x"), columns)).toBe("");
});

test("target, floor and tolerance are named where the words beside them do not", () => {
  const kpi = namedKpi("x", { target: limit("55%", { stretch: 60 }), floor: limit("50%") });
  expect(limitWords(kpi, "above floor, 50%")).toBe("Target 55% (stretch 60)");
  expect(limitWords(kpi, "")).toBe("Target 55% (stretch 60) · floor 50%");
  expect(limitWords(namedKpi("x", { tolerance: { ...number(2, "2"), isOpen: false } }), "")).toBe("Tolerance 2");
});
