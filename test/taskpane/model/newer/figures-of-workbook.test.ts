import type { Mark, PackName } from "../../../../src/pack/mark.ts";
import {
  ageOf,
  figuresBefore,
  figuresNotice,
  type WorkbookFigures,
} from "../../../../src/taskpane/model/newer/figures-of-workbook.ts";

const old: PackName = { sha256: "a".repeat(64), built: "2026-08-01" };
const now: PackName = { sha256: "b".repeat(64), built: "2026-11-30" };
const next: PackName = { sha256: "c".repeat(64), built: "2026-12-14" };
const marked = (more: Partial<Mark> = {}): Mark => ({ ...now, version: "1.0.0", ...more });
const figures = (more: Partial<WorkbookFigures>): WorkbookFigures => ({
  held: now,
  newest: now,
  mark: marked(),
  strange: null,
  ...more,
});

describe("what is to be decided about a workbook's figures", () => {
  test.each([
    ["they are the newest", {}],
    ["the host does not say which are the newest", { newest: null }],
    ["the workbook's mark is not read yet", { mark: undefined }],
    ["it has no mark, and what its cells show is not looked through yet", { mark: null }],
    ["it has no mark, and its cells show what these figures give", { mark: null, strange: 0 }],
    ["it has a mark, whatever its cells show", { strange: 3 }],
  ])("nothing where %s", (_, more) => {
    expect(figuresNotice(figures(more))).toEqual({ kind: "none" });
  });

  test.each([
    ["newer", next],
    ["older", old],
    ["same day", { sha256: "d".repeat(64), built: now.built }],
  ] as const)("the host's, where these are %s", (age, newest) => {
    expect(figuresNotice(figures({ newest }))).toEqual({ kind: "others", held: now, newest, age });
    expect(ageOf(now, newest)).toBe(age);
  });

  test("a taking that was broken off comes before newer figures", () => {
    const notice = figuresNotice(
      figures({ newest: { ...next, sha256: "e".repeat(64) }, mark: marked({ taking: next }) }),
    );
    expect(notice).toEqual({ kind: "interrupted", held: now, coming: next });
  });

  test("a mark that cannot be read is no leave to say that cells are strange", () => {
    expect(figuresNotice(figures({ mark: "unreadable", strange: 2 }))).toEqual({ kind: "none" });
  });

  test("a workbook without a mark whose cells show other than its figures give", () => {
    expect(figuresNotice(figures({ mark: null, strange: 2 }))).toEqual({ kind: "unmarked", held: now, strange: 2 });
  });
});

describe("the figures a workbook can go back to", () => {
  test("are those its mark has as the ones before", () => {
    expect(figuresBefore({ held: now, mark: marked({ before: old }) })).toEqual(old);
  });

  test.each([
    ["it has none before", marked()],
    ["others are being taken", marked({ before: old, taking: next })],
    ["those before are the same", marked({ before: now })],
    ["its mark is of other figures than it answers from", { ...marked({ before: old }), ...next }],
    ["its mark cannot be read", "unreadable"],
    ["it has no mark", null],
    ["its mark is not read yet", undefined],
  ] as const)("are none where %s", (_, mark) => {
    expect(figuresBefore({ held: now, mark })).toBeNull();
  });
});
