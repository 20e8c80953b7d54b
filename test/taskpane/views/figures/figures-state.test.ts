import type { WouldChange } from "../../../../src/actions/figures/would-change.ts";
import type { Mark, PackName } from "../../../../src/pack/mark.ts";
import type { Desk } from "../../../../src/queries/desk.ts";
import type { FiguresActions, MarkRead } from "../../../../src/taskpane/views/figures/figures-actions.ts";
import { figuresState, goBack, look, readFigures, take } from "../../../../src/taskpane/views/figures/figures-state.ts";
import { type Port, PortError } from "../../../../src/workbook/port.ts";

const old: PackName = { sha256: "a".repeat(64), built: "2026-08-01" };
const next: PackName = { sha256: "b".repeat(64), built: "2026-12-14" };
const version = "1.0.0";
const desk = { pack: old } as unknown as Desk;
const none: WouldChange = { changed: [], same: 2, untold: [], protectedSheets: [] };
const strange: WouldChange = { ...none, changed: [{ cells: 3 }, { cells: 1 }] as unknown as WouldChange["changed"] };

/** A workbook as the pane's actions see it, with a record of what was asked. */
function played(mark: MarkRead, found: WouldChange = none, more: Partial<FiguresActions> = {}) {
  const asked: string[] = [];
  let kept = mark;
  const actions: FiguresActions = {
    version,
    readMark: async () => kept,
    mark: async (_, pack) => {
      asked.push("mark");
      return (kept = { ...pack, version });
    },
    wouldChange: async (_, before, to) => {
      asked.push(`look ${before === null ? "without" : "from"} to ${to.sha256.charAt(0)}`);
      return found;
    },
    take: async (_, { to, foretold }) => {
      asked.push(`take ${to.sha256.charAt(0)} of ${foretold.changed.length}`);
      return { mark: (kept = { ...to, version, before: old }), entered: 4, sheet: "LOF Figures changed" };
    },
    goBack: async () => {
      asked.push("back");
      return { mark: (kept = { ...old, version }), entered: 4, sheet: null };
    },
    removeList: async () => null,
    ...more,
  };
  return { actions, asked };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const workbook = (host: Port["host"]): Port => ({ host }) as Port;

describe("the mark when the pane opens", () => {
  test("is left as it is, and nothing is looked through", async () => {
    for (const mark of [{ ...old, version }, "unreadable"] as const) {
      const { actions, asked } = played(mark);
      const state = figuresState(workbook("excel"), actions);
      await readFigures(state, desk);
      expect(asked).toEqual([]);
      expect(state.mark.now()).toEqual(mark);
    }
  });

  test("is set at once in the workbench, which works out every cell itself", async () => {
    const { actions, asked } = played(null, strange);
    const state = figuresState(workbook("grid"), actions);
    await readFigures(state, desk);
    expect(asked).toEqual(["mark"]);
    expect(state.mark.now()).toEqual({ ...old, version });
  });

  test("is set in Excel where all cells show what these figures give", async () => {
    const { actions, asked } = played(null);
    await readFigures(figuresState(workbook("excel"), actions), desk);
    expect(asked).toEqual(["look from to a", "mark"]);
  });

  test("is not set where cells show other than these figures give: it would be untrue", async () => {
    const { actions, asked } = played(null, strange);
    const state = figuresState(workbook("excel"), actions);
    await readFigures(state, desk);
    expect(asked).toEqual(["look from to a"]);
    expect(state.mark.now()).toBeNull();
    expect(state.strange.now()).toBe(2);
  });

  test("is not set where of no cell it is known what it should show", async () => {
    const [one, two] = [{}, {}] as unknown as WouldChange["untold"];
    const nothingKnown: WouldChange = { ...none, same: 0, untold: [one!, two!] };
    const { actions, asked } = played(null, nothingKnown);
    const state = figuresState(workbook("excel"), actions);
    await readFigures(state, desk);
    expect(asked).toEqual(["look from to a"]);
    expect(state.strange.now()).toBe("unknown");
    // Where others agree with these figures, they speak for those of which it is not known.
    const some = played(null, { ...nothingKnown, same: 1 });
    await readFigures(figuresState(workbook("excel"), some.actions), desk);
    expect(some.asked).toEqual(["look from to a", "mark"]);
  });

  test("is not set where the workbook cannot be looked through", async () => {
    const { actions, asked } = played(null, none, {
      wouldChange: () => Promise.reject(new PortError("busy", "Excel is editing a cell.")),
    });
    const state = figuresState(workbook("excel"), actions);
    await expect(readFigures(state, desk)).rejects.toThrow("editing");
    expect(asked).toEqual([]);
  });
});

describe("taking figures and going back", () => {
  const mark: Mark = { ...old, version };

  test("what was listed is what is taken, and counts the cells of spills", async () => {
    const { actions, asked } = played(mark, strange);
    const state = figuresState(workbook("excel"), actions);
    look(state, desk, { kind: "others", to: next, age: "newer" });
    await settled();
    take(state, mark, desk, next);
    await settled();
    expect(asked).toEqual(["look from to b", "take b of 2"]);
    expect(state.moving.now()).toMatchObject({ kind: "done", result: { verb: "take", to: next, changed: 4 } });
    expect(state.mark.now()).toEqual({ ...next, version, before: old });
  });

  test("no count is claimed where some cells could not be told", async () => {
    const untold = [{}] as unknown as WouldChange["untold"];
    const { actions } = played(mark, { ...strange, untold });
    const state = figuresState(workbook("excel"), actions);
    take(state, mark, desk, next);
    await settled();
    expect(state.moving.now()).toMatchObject({ kind: "done", result: { changed: null } });
  });

  test("without a list it is looked first; of figures that are gone no count is claimed", async () => {
    const { actions, asked } = played(mark, strange);
    const state = figuresState(workbook("excel"), actions);
    take(state, mark, null, next);
    await settled();
    expect(asked).toEqual(["look without to b", "take b of 2"]);
    expect(state.moving.now()).toMatchObject({ result: { changed: null } });
  });

  test("a list of other figures than those taken is not used", async () => {
    const { actions, asked } = played(mark, strange);
    const state = figuresState(workbook("excel"), actions);
    look(state, desk, { kind: "unmarked", to: old });
    await settled();
    take(state, mark, desk, next);
    await settled();
    expect(asked).toEqual(["look from to a", "look from to b", "take b of 2"]);
  });

  test("after a failure the workbook is asked anew what it says", async () => {
    const broken: Mark = { ...mark, taking: next };
    const { actions } = played(broken, none, {
      take: () => Promise.reject(new PortError("failed", "B4 was not entered.")),
    });
    const state = figuresState(workbook("excel"), actions);
    take(state, mark, desk, next);
    await settled();
    expect(state.moving.now()).toMatchObject({ kind: "failed", sentence: "B4 was not entered." });
    expect(state.mark.now()).toEqual(broken);
  });

  test("going back says to which figures", async () => {
    const { actions, asked } = played({ ...next, version, before: old });
    const state = figuresState(workbook("excel"), actions);
    goBack(state, { ...next, version, before: old });
    await settled();
    expect(asked).toEqual(["back"]);
    expect(state.moving.now()).toMatchObject({ kind: "done", result: { verb: "back", to: { built: old.built } } });
  });

  test("one at a time: nothing is read or begun meanwhile", async () => {
    let release = (): void => undefined;
    const { actions, asked } = played(mark, none, {
      goBack: () => new Promise((resolve) => (release = () => resolve({ mark, entered: 0, sheet: null }))),
    });
    const state = figuresState(workbook("excel"), actions);
    goBack(state, mark);
    take(state, mark, desk, next);
    await readFigures(state, desk);
    expect(asked).toEqual([]);
    expect(state.mark.now()).toBeUndefined();
    release();
    await settled();
    expect(state.mark.now()).toEqual(mark);
  });
});
