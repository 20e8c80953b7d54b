import type { BackOptions, TakeOptions, Taken } from "../../../actions/figures/take-figures.ts";
import type { WouldChange } from "../../../actions/figures/would-change.ts";
import type { Mark, PackName } from "../../../pack/mark.ts";
import type { Desk } from "../../../queries/desk.ts";
import type { Port } from "../../../workbook/port.ts";
import type { TaskHandles } from "../task.ts";

/** What the workbook says of its figures. */
export type MarkRead = Mark | null | "unreadable";

/** What the pane does about a workbook's figures; given to it, so that it can be shown and tested without. */
export interface FiguresActions {
  readonly readMark: (port: Port) => Promise<MarkRead>;
  /** Marks a workbook that has no mark. @returns what it says from now on */
  readonly mark: (port: Port, pack: PackName) => Promise<MarkRead>;
  /**
   * What other figures would change.
   *
   * @param before what the workbook has; null where these are not on the host
   * @param to the figures to be taken; those of `before` where it is asked what is not worked out with them
   */
  readonly wouldChange: (port: Port, before: Desk | null, to: PackName, handles: TaskHandles) => Promise<WouldChange>;
  readonly take: (
    port: Port,
    asked: Pick<TakeOptions, "from" | "to" | "foretold" | "date">,
    handles: TaskHandles,
  ) => Promise<Taken>;
  readonly goBack: (port: Port, from: BackOptions["from"], handles: TaskHandles) => Promise<Taken>;
  /** @returns the name of the sheet that was removed; null where there is none */
  readonly removeList: (port: Port) => Promise<string | null>;
  /** The version of this program. */
  readonly version: string;
}
