import type { CellChange, UntoldCell, WouldChange } from "../../../src/actions/figures/would-change.ts";
import type { Mark, PackName } from "../../../src/pack/mark.ts";
import type { FiguresActions, MarkRead } from "../../../src/taskpane/views/figures/figures-actions.ts";
import { PortError } from "../../../src/workbook/port.ts";

/** What is the matter with the workbook's figures. */
export type FiguresCase =
  | "newest"
  | "newer"
  | "nothing changes"
  | "many change"
  | "protected"
  | "slow"
  | "refused"
  | "interrupted"
  | "unmarked"
  | "gone"
  | "not known";

export const newer: PackName = { sha256: "b".repeat(64), built: "2026-12-14" };
export const older: PackName = { sha256: "a".repeat(64), built: "2026-08-01" };
const version = "1.4.0";

const change = (row: number, more: Partial<CellChange>): CellChange => {
  const at = { sheet: "Absence", row, column: 1 };
  return {
    at,
    first: at,
    formula: '=LOF.METRIC("Gateshead","persistent absence")',
    cells: 1,
    before: 20.5,
    after: 17.1,
    why: "New period: 2024/25 in place of 2023/24.",
    call: null,
    unlike: null,
    ...more,
  };
};

const changed: readonly CellChange[] = [
  change(0, {}),
  change(6, { before: "similar", after: "better", why: "Gateshead’s own figure is revised by the publisher." }),
  change(8, { before: 19.41965, after: 19.41971, why: "Revised by the publisher." }),
  change(10, {
    at: { sheet: "Neighbours and what they say of us in committee", row: 10, column: 27 },
    first: { sheet: "Neighbours and what they say of us in committee", row: 12, column: 27 },
    cells: 3,
    before: "Barnsley",
    after: "Bournemouth, Christchurch and Poole",
    why: "Another set of neighbours.",
  }),
  change(14, {
    before: "In 2023/24 Gateshead’s persistent absence was 20.5%, 4th of 16 among its neighbours. Low is good.",
    after: "In 2024/25 Gateshead’s persistent absence was 17.1%, 3rd of 16 among its neighbours. Low is good.",
    why: "New period: 2024/25 in place of 2023/24.",
  }),
  change(16, { before: { error: "#N/A" }, after: 5.2, why: "Series is new." }),
  change(18, {
    call: 'LOF.METRIC("Gateshead","NEET")',
    before: 4.9,
    after: 5.1,
    unlike: "The cell shows something else now than these figures give.",
  }),
];

const untold: readonly UntoldCell[] = [
  {
    at: { sheet: "Absence", row: 20, column: 2 },
    formula: "=LOF.METRIC(INDIRECT(A1),B1)",
    before: 17.1,
    why: "Its arguments are worked out by Excel.",
  },
];

const found: Partial<Record<FiguresCase, Partial<WouldChange>>> = {
  "nothing changes": { changed: [], untold: [] },
  "many change": { changed: Array.from({ length: 130 }, (_, at) => change(at, {})) },
  protected: { protectedSheets: ["Absence", "Our KPIs"] },
};

/** What the pane may do about figures, played: as it is seen by an officer, with nothing behind it. */
export function exampleFigures(what: FiguresCase): FiguresActions {
  let mark: MarkRead = what === "unmarked" ? null : { ...older, version: "1.3.2" };
  if (what === "interrupted") mark = { ...mark!, taking: newer };
  if (what === "newest") mark = { ...newer, version, before: older };
  let sheet: string | null = null;
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const moved = (next: Mark, list: string | null) => {
    mark = next;
    sheet = list;
    return { mark: next, entered: 34, sheet: list };
  };
  return {
    version,
    readMark: async () => mark,
    mark: async (_, pack) => (mark = { ...pack, version }),
    wouldChange: async (_, before) => {
      if (what === "newest" && before !== null) return { changed: [], same: 34, untold: [], protectedSheets: [] };
      await wait(10);
      return { changed, same: 27, untold, protectedSheets: [], ...found[what] };
    },
    take: async (_, { to, from }, { onProgress, signal }) => {
      onProgress(12, 34);
      if (what === "slow") {
        while (!signal.aborted) await wait(20);
        throw new PortError("stopped", "Stopped: all cells show the figures of 1 August 2026 again.");
      }
      if (what === "refused")
        throw new PortError("failed", "Absence!B4 was not entered. All cells show the figures of 1 August 2026 again.");
      return moved({ ...to, version, ...(from !== null && { before: older }) }, "LOF Figures changed");
    },
    goBack: async () => moved({ ...older, version }, null),
    removeList: async () => {
      const removed = sheet;
      sheet = null;
      return removed;
    },
  };
}
