import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { rangeOf, readBlock, readSheets, readSpills, requireSheet, usedBlock } from "./read.ts";
import { dressExcel } from "./dress.ts";
import { applyFormats } from "./format.ts";
import { followSelection, followSheets, selection } from "./follow.ts";
import { keepInExcel, putBackInExcel } from "./keep.ts";
import { canTables, markUpInExcel } from "./table.ts";
import { ExcelSession } from "./session.ts";
import { addExcelChart } from "./chart.ts";
import { addExcelSheet, placeExcelSheet, canChoices, canLink, canNotes, removeExcelSheet } from "./sheet.ts";
import { readShape } from "./shape.ts";
import { writeCells } from "./write.ts";
import { type Block, type Port, PortError } from "../port.ts";
import { refuseFilled } from "../refuse-filled.ts";

const settingPrefix = "lof.";
/** Settings fail from about 1 MB; ours are a few names, so anything near that is a mistake. */
const longestSetting = 200_000;

/**
 * Excel's implementation of the port, over Office.js. Only this folder uses the Excel API.
 *
 * @param session how calls are run and retried; tests pass one that does not wait
 */
export function excelPort(session = new ExcelSession()): Port {
  const port: Port = {
    host: "excel",
    can: {
      charts: true,
      liveSpills: true,
      get groupedUndo() {
        return session.groupsUndo;
      },
      get notes() {
        return canNotes();
      },
      get choices() {
        return canChoices();
      },
      get links() {
        return canLink();
      },
      get tables() {
        return canTables();
      },
    },
    selection: () => selection(session),
    onSelectionChanged: (callback) => followSelection(session, callback),
    sheets: () => readSheets(session),
    onSheetsChanged: (callback) => followSheets(session, callback),
    read: async (where) => readBlock(session, typeof where === "string" ? await usedBlock(session, where) : where),
    shape: (block) => readShape(session, block),
    spills: (firstCells) => readSpills(session, firstCells),
    async write(at, cells, options = {}) {
      const columns = Math.max(0, ...cells.map((row) => row.length));
      if (options.ifFilled === "refuse" && columns > 0)
        await refuseFilled(port, { ...at, rows: cells.length, columns });
      await writeCells(session, at, cells, options);
      await applyFormats(session, at, options.formats ?? []);
    },
    keep: (block) => keepInExcel(session, block),
    putBack: (kept, which) => putBackInExcel(session, kept, which),
    addSheet: (sheet, options = {}) => addExcelSheet(session, sheet, options),
    removeSheet: (name) => removeExcelSheet(session, name),
    placeSheet: (sheet, to) => placeExcelSheet(session, sheet, to),
    dress: (block, looks) => dressExcel(session, block, looks),
    merge: (blocks) =>
      session.run(async (context) => {
        for (const block of blocks) rangeOf(context, block).merge();
        await context.sync();
      }),
    markUp: (table) => markUpInExcel(session, table),
    addChart: (chart) => addExcelChart(session, chart),
    activate: (where) => activateBlock(session, where),
    readSetting: (key) => readSetting(session, key),
    writeSetting: (key, value) => writeSetting(session, key, value),
    grouped: (_label, work) => session.grouped(work),
  };
  return port;
}

function activateBlock(session: ExcelSession, where: Block): Promise<void> {
  return session.run(async (context) => {
    (await requireSheet(context, where.sheet)).activate();
    rangeOf(context, where).select();
    await context.sync();
  });
}

function readSetting(session: ExcelSession, key: string): Promise<string | null> {
  return session.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingPrefix + key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

function writeSetting(session: ExcelSession, key: string, value: string | null): Promise<void> {
  if (value !== null && value.length > longestSetting) throw new PortError("failed", trouble.tooLarge);
  return session.run(async (context) => {
    const { settings } = context.workbook;
    if (value !== null) settings.add(settingPrefix + key, value);
    else settings.getItemOrNullObject(settingPrefix + key).delete();
    await context.sync();
  });
}
