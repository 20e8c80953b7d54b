import { blockAt } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import type { Block } from "../port.ts";

/** The first area of what is selected: several areas, chosen with Ctrl, make a plain call fail. */
export function selection(session: ExcelSession): Promise<Block> {
  return session.apart(async (context) => {
    const area = context.workbook.getSelectedRanges().areas.getItemAt(0);
    area.load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = context.workbook.getSelectedRanges().worksheet;
    sheet.load("name");
    await context.sync();
    return blockAt(sheet.name, area);
  });
}

/** Handlers end with the page, and also run for the clicks of co-authors, so nothing here may ask or show anything. */
export function followSelection(session: ExcelSession, callback: (selected: Block) => void): () => void {
  const state = { stopped: false, latest: 0 };
  const tell = async (): Promise<void> => {
    const turn = ++state.latest;
    const selected = await selection(session).catch(() => null);
    // A selection made while this one was being read has its own event.
    if (selected && !state.stopped && turn === state.latest) callback(selected);
  };
  const added = session.apart(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return handler;
  });
  added.catch(() => undefined);
  return () => {
    state.stopped = true;
    added.then(removeHandler).catch(() => undefined);
  };
}

/** Reports sheets added, removed and, from ExcelApi 1.17, renamed. */
export function followSheets(session: ExcelSession, callback: () => void): () => void {
  const state = { stopped: false };
  const tell = async (): Promise<void> => {
    if (!state.stopped) callback();
  };
  const added = session.apart(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17") ? [worksheets.onNameChanged.add(tell)] : []),
    ];
    await context.sync();
    return handlers;
  });
  added.catch(() => undefined);
  return () => {
    state.stopped = true;
    added.then((handlers) => Promise.all(handlers.map(removeHandler))).catch(() => undefined);
  };
}

/** A handler can only be removed in the context that added it. */
function removeHandler<Args>(handler: OfficeExtension.EventHandlerResult<Args>): Promise<void> {
  return Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
