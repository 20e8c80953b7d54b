/** The page of grid-figures.test.ts: a grid with all LOF functions and two packs, in which figures are taken. */
import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { buildReport } from "../../src/actions/build-report.ts";
import { goBack, takeFigures } from "../../src/actions/figures/take-figures.ts";
import { cellsThatWouldChange, type WouldChange } from "../../src/actions/figures/would-change.ts";
import type { Area } from "../../src/areas/area.ts";
import { callsLof } from "../../src/formula/lof-calls.ts";
import { answeringFrom, providePack } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { type Mark, markKey, markText, type PackName, readMark } from "../../src/pack/mark.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { chooseSet, type SetChoice } from "../../src/queries/choose-set.ts";
import { type Desk, makeDesk } from "../../src/queries/desk.ts";
import { callerOf } from "../../src/report/call-function.ts";
import { reportContent, type ReportContent } from "../../src/report/content.ts";
import type { FunctionList } from "../../src/taskpane/function-list.ts";
import type { Implementation } from "../../src/workbench/custom-functions.ts";
import { registerFunctions } from "../../src/workbench/register-functions.ts";
import { gridPort } from "../../src/workbook/grid/grid.ts";
import type { CellValue, WriteCell } from "../../src/workbook/port.ts";

interface Given {
  readonly packs: readonly { readonly text: string; readonly sha256: string }[];
  readonly functions: FunctionList;
}

/** What LOF cells show, by sheet and place. */
export type Shown = Record<string, CellValue[][]>;

function open({ packs, functions }: Given) {
  const desks = packs.map(({ text, sha256 }) => makeDesk(readPack(text, sha256)));
  const [old, newer] = desks as [Desk, Desk];
  providePack(old);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(enUS) } });
  for (const plugin of UniverSheetsCorePreset({ container: "app" }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const sheet = { id: "first", name: "Sheet1", rowCount: 6000, columnCount: 80 };
  const other = { id: "second", name: "My data", rowCount: 100, columnCount: 20 };
  api.createWorkbook({ id: "book", sheetOrder: ["first", "second"], sheets: { first: sheet, second: other } });
  const implementations = new Map(Object.entries(functionTable) as unknown as [string, Implementation][]);
  registerFunctions(univer.__getInjector(), functions, implementations, "LOF");
  const port = gridPort(api, univer.__getInjector());
  const settled = async (): Promise<void> => {
    await api
      .getFormula()
      .onCalculationResultApplied(20_000)
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  const nameOf = ({ pack: { sha256, built } }: Desk): PackName => ({ sha256, built });
  const provide = async ({ sha256 }: PackName): Promise<void> =>
    providePack(sha256 === newer.pack.sha256 ? newer : old);
  const call = (desk: Desk) => {
    const ask = callerOf(functionTable);
    return (...given: Parameters<typeof ask>) => answeringFrom(desk, () => ask(...given));
  };
  const patience = { looks: 100, pause: () => new Promise<void>((resolve) => setTimeout(resolve, 100)) };

  async function fill(
    at: string,
    row: number,
    column: number,
    cells: readonly (readonly WriteCell[])[],
  ): Promise<void> {
    await port.write({ sheet: at, row, column }, cells);
    await settled();
  }

  async function report(council: string): Promise<void> {
    const area = old.areaNamed(council) as Area;
    const content = reportContent(old, {
      area,
      set: chooseSet(old, []) as SetChoice,
      outcomes: [3, 8],
    }) as ReportContent;
    await buildReport(port, old, content, { set: { kind: "named", name: "neighbours" }, date: "2026-11-30" });
    await settled();
  }

  /** With the longest time that the page stood still meanwhile. */
  async function foretell(): Promise<WouldChange & { readonly longest: number; readonly took: number }> {
    let [longest, last, isOver] = [0, performance.now(), false];
    const tick = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      if (!isOver) channel.port2.postMessage(null);
    };
    const channel = new MessageChannel();
    channel.port1.onmessage = tick;
    channel.port2.postMessage(null);
    const began = performance.now();
    const told = await cellsThatWouldChange(port, { before: old, after: newer, call });
    isOver = true;
    return { ...told, longest, took: performance.now() - began };
  }

  async function mark(): Promise<Mark | null> {
    return readMark(await port.readSetting(markKey)) as Mark | null;
  }

  async function take(): Promise<Mark> {
    await port.writeSetting(markKey, markText({ ...nameOf(old), version: "1" }));
    const foretold = await cellsThatWouldChange(port, { before: old, after: newer, call });
    const how = {
      from: await mark(),
      to: nameOf(newer),
      version: "2",
      provide,
      foretold,
      date: "2027-01-05",
      patience,
    };
    const taken = await takeFigures(port, how);
    await settled();
    return taken.mark;
  }

  async function back(): Promise<void> {
    await goBack(port, { from: (await mark()) as Mark, version: "2", provide, patience });
    await settled();
  }

  /** Every LOF formula, with what it and the cells that it fills show. */
  async function shown(): Promise<Shown> {
    const found: Shown = {};
    for (const { name, used } of await port.sheets()) {
      if (used === null) continue;
      const { formulas, values } = await port.read({
        ...used,
        row: 0,
        column: 0,
        rows: used.row + used.rows,
        columns: used.column + used.columns,
      });
      const cells = formulas.flatMap((row, r) =>
        row.flatMap((one, c) => (one !== null && callsLof(one) ? [{ sheet: name, row: r, column: c }] : [])),
      );
      const areas = await port.spills(cells);
      cells.forEach(({ row, column }, at) => {
        const { rows = 1, columns = 1 } = areas[at] ?? {};
        found[`${name}!${row},${column}`] = values
          .slice(row, row + rows)
          .map((line) => line.slice(column, column + columns));
      });
    }
    return found;
  }

  return { fill, report, foretell, take, back, shown, mark };
}

const gridFigures = { open };
export type GridFigures = typeof gridFigures;
Object.assign(globalThis, { gridFigures });
