import { changeOf } from "../../../src/comparison/trend/change.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { areaNamed, seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { withPartial } from "../tiny-comparison.ts";

const change = (id: string, area: string, period?: number, pack: Pack = tinyPack) =>
  changeOf(pack, seriesOf(id, pack), areaNamed(area, pack), period);

test("one period: no change", () => {
  expect(change("O02M01", "Wokingham")).toMatchObject({
    reason: "too-few-periods",
    detail: { periods: 1, needed: 2, area: "Wokingham" },
  });
});

test("change is the last minus the previous comparable period, both named", () => {
  expect(change("O06M09", "Kent")).toEqual({
    kind: "change",
    change: -1,
    from: { index: 4, period: expect.objectContaining({ label: "2023/24" }) as object, value: 22 },
    to: { index: 5, period: expect.objectContaining({ label: "2024/25" }) as object, value: 21 },
  });
  expect(change("O06M09", "Kent", 1)).toMatchObject({ change: 2, from: { period: { label: "2018/19" } } });
});

test("change of pooled periods goes back to one that shares no year", () => {
  expect(change("O08M01-F", "Wokingham")).toMatchObject({ change: 0.75, from: { period: { label: "2019 - 21" } } });
});

test("an older figure is never the last one: without a figure for the period there is no change", () => {
  expect(change("O06M09", "Isle of Wight")).toMatchObject({ reason: "suppressed" });
  expect(change("O06M09", "East Sussex")).toMatchObject({ reason: "not-published-for-period" });
  expect(change("O06M09", "Isle of Wight", 4)).toMatchObject({ change: -1 });
});

test("a partial figure is no end of a change, at either end", () => {
  // Satisfaction: Kent 64, 65, 64, 66 and in 2024/25 66 from published parts only.
  expect(change("O09M01", "Kent")).toMatchObject({ reason: "not-judged", detail: { cause: "partial" } });
  expect(change("O09M01", "Kent", 3)).toMatchObject({ change: 2 });
  expect(change("O09M01", "Kent", 3, withPartial("O09M01", "Kent", 2))).toMatchObject({
    change: 1,
    from: { period: { label: "2021/22" }, value: 65 },
    to: { period: { label: "2023/24" }, value: 66 },
  });
});

test("two figures that overlap are enough for a change but for that", () => {
  expect(change("O08M01-F", "Wokingham", 1)).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 1, needed: 2, held: 2 },
  });
});

test("three pooled periods of which none is apart from the newest are no change either", () => {
  expect(change("O08M01-F", "Wokingham", 2)).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 1, needed: 2, held: 3 },
  });
  expect(change("O08M01-F", "Wokingham", 0)).toMatchObject({ reason: "too-few-periods" });
});
