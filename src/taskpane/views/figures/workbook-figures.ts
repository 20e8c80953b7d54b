import { fetchDesk, packState, readPackAgain } from "../../../functions/pack-holder.ts";
import { markWorkbook, workbookMark } from "../../../actions/figures/mark-workbook.ts";
import type { PackName } from "../../../pack/mark.ts";
import type { Desk } from "../../../queries/desk.ts";
import { version } from "../../../pack/program-version.ts";
import { figuresWords } from "../../../wording/pane/figures-of-workbook.ts";
import { PortError } from "../../../workbook/port.ts";
import type { FiguresActions } from "./figures-actions.ts";

/** The actions on a workbook; what most sittings do without is fetched when it is first wanted. */
export const workbookFigures: FiguresActions = {
  version,
  readMark: workbookMark,
  mark: (port, pack) => markWorkbook(port, pack, version),
  wouldChange: async (port, before, to, handles) => {
    const [{ cellsThatWouldChange, callOf }, after] = await Promise.all([load(), deskOf(to)]);
    return cellsThatWouldChange(port, { ...handles, before, after, call: callOf });
  },
  take: async (port, asked, handles) => (await load()).takeFigures(port, { ...asked, ...handles, version, provide }),
  goBack: async (port, from, handles) => (await load()).goBack(port, { ...handles, from, version, provide }),
  removeList: async (port) => (await load()).removeChangedSheet(port),
};

/** A pack without providing it: the one in memory, or from the host. */
async function deskOf({ sha256 }: PackName): Promise<Desk> {
  const state = packState();
  return state.kind === "ready" && state.desk.pack.sha256 === sha256 ? state.desk : fetchDesk(sha256);
}

const provide = ({ sha256 }: PackName): Promise<void> => readPackAgain(sha256);

function load(): Promise<typeof import("./moving-figures.ts")> {
  return import("./moving-figures.ts").catch((error: unknown) => {
    throw new PortError("failed", figuresWords.notLoaded, { cause: error });
  });
}
