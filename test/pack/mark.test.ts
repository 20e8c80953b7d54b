import { markText, readMark, type Mark } from "../../src/pack/mark.ts";

const old = { sha256: "a".repeat(64), built: "2026-07-01" };
const mark: Mark = { sha256: "0123456789abcdef".repeat(4), built: "2026-11-30", version: "0.1.0" };

test("a mark is read as it was written, with the pack before and the one being taken", () => {
  const whole: Mark = { ...mark, before: old, taking: { sha256: "b".repeat(64), built: "2027-02-01" } };
  for (const one of [mark, whole]) expect(readMark(markText(one))).toEqual(one);
});

test("a workbook without a mark says nothing of its figures", () => {
  expect([readMark(null), readMark(""), readMark(" ")]).toEqual([null, null, null]);
});

test("what is no mark is unreadable, never taken for none", () => {
  const damaged = [
    "{",
    "null",
    "[]",
    "7",
    "{}",
    markText({ ...mark, sha256: "abc" }),
    markText({ ...mark, built: "2026-02-30" }),
    JSON.stringify({ sha256: mark.sha256, built: mark.built }),
  ];
  expect(damaged.map(readMark)).toEqual(damaged.map(() => "unreadable"));
});
