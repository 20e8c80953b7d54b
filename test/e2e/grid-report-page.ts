/** The page of grid-report.test.ts: an empty grid with all LOF functions and the shipped figures, and reports built into it. */
import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { buildReport } from "../../src/actions/build-report.ts";
import type { Area } from "../../src/areas/area.ts";
import { nameOf, providePack } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { chooseSet, type SetChoice } from "../../src/queries/choose-set.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { reportContent, type ReportContent } from "../../src/report/content.ts";
import type { FunctionList } from "../../src/taskpane/function-list.ts";
import type { Implementation } from "../../src/workbench/custom-functions.ts";
import { registerFunctions } from "../../src/workbench/register-functions.ts";
import { gridPort } from "../../src/workbook/grid/grid.ts";
import type { CellValue, Port } from "../../src/workbook/port.ts";

interface Given {
  readonly pack: string;
  readonly sha256: string;
  readonly functions: FunctionList;
}

/** Values of all sheets, by name, rows from A1 on. */
export type Sheets = Record<string, (CellValue | undefined)[][]>;

function open({ pack, sha256, functions }: Given) {
  const desk = makeDesk(readPack(pack, sha256));
  // As where a host says that these are its newest figures.
  providePack(desk, nameOf(desk));
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(enUS) } });
  for (const plugin of UniverSheetsCorePreset({ container: "app" }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const sheet = { id: "first", name: "Sheet1", rowCount: 100, columnCount: 20 };
  api.createWorkbook({ id: "book", sheetOrder: ["first"], sheets: { first: sheet } });
  const implementations = new Map(Object.entries(functionTable) as unknown as [string, Implementation][]);
  registerFunctions(univer.__getInjector(), functions, implementations, "LOF");
  const port = gridPort(api, univer.__getInjector());
  const settled = (): Promise<unknown> =>
    api
      .getFormula()
      .onCalculationResultApplied(20_000)
      .catch(() => undefined);

  async function build(council: string, outcomes: readonly number[]): Promise<readonly string[]> {
    const area = desk.areaNamed(council) as Area;
    const set = chooseSet(desk, []) as SetChoice;
    const content = reportContent(desk, { area, set, outcomes }) as ReportContent;
    const { sheets } = await buildReport(port, desk, content, {
      set: { kind: "named", name: "neighbours" },
      date: "2026-11-22",
    });
    await settled();
    return sheets;
  }
  return { api, port, build, settled };
}

async function valuesOf(port: Port, names: readonly string[]): Promise<Sheets> {
  const sheets: Sheets = {};
  for (const name of names) {
    const { block, values } = await port.read(name);
    const rows = Array.from({ length: block.row }, (): CellValue[] => []);
    sheets[name] = [...rows, ...values.map((row) => [...new Array<undefined>(block.column), ...row])];
  }
  return sheets;
}

const gridReport = { open, valuesOf };
export type GridReport = typeof gridReport;
Object.assign(globalThis, { gridReport });
