import { ownFloor } from "../../../src/own-kpis/standard/own-floor.ts";
import { kpi, limit, number } from "./kpi-for-tests.ts";

const tolerance = (value: number, text = String(value)) => ({ ...number(value, text), isOpen: false });
const from = (value: number, text: string, target = limit(50)) =>
  ownFloor(kpi({ floor: null, tolerance: tolerance(value, text) }), target, 1, null);

test("the list's own floor goes before a tolerance", () => {
  const both = kpi({ tolerance: tolerance(1) });
  expect(ownFloor(both, limit(17), -1, null)).toEqual({ kind: "floor", value: 20, text: "20", from: "floor" });
  expect(ownFloor(kpi({ floor: null }), limit(17), -1, null)).toEqual({ kind: "none" });
});

test("a tolerance lies on the bad side of the target", () => {
  const five = kpi({ floor: null, tolerance: tolerance(5) });
  expect(ownFloor(five, limit(50), 1, null)).toMatchObject({ value: 45, text: "45", from: "tolerance" });
  expect(ownFloor(five, limit(50), -1, null)).toMatchObject({ value: 55 });
  expect(ownFloor(kpi({ floor: null, tolerance: tolerance(0.1) }), limit(0.3), 1, null)).toMatchObject({ value: 0.2 });
});

test("a tolerance in per cent is of the target, and open where the target is in per cent by cell or name", () => {
  expect(from(10, "10%")).toMatchObject({ value: 45 });
  expect(from(10, "10%", limit(50, "50%")).kind).toBe("open");
  const named = kpi({ floor: null, tolerance: tolerance(10, "10%") });
  expect(ownFloor(named, limit(50), 1, "percent").kind).toBe("open");
  const said = { ...tolerance(10, "10%"), remark: "of target" };
  expect(ownFloor(kpi({ floor: null, tolerance: said }), limit(50, "50%"), 1, null)).toMatchObject({ value: 45 });
});

test("a share beside a percentage, and an unread floor, are open and say why", () => {
  expect(from(0.05, "0.05", limit(50, "50%"))).toEqual({
    kind: "open",
    words: "the tolerance of 0.05 is not in the unit of the target",
  });
  const unread = kpi({ floor: null, unreadFloor: "England average", tolerance: tolerance(5) });
  expect(ownFloor(unread, limit(50), 1, null)).toEqual({ kind: "open", words: "floor not read: “England average”" });
});
