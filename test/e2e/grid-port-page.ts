/** The page of grid-port.test.ts: a grid with only the functions of the contract, and the cases to run. */
import { type IWorkbookData, LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { cellError } from "../../src/functions/cell-error.ts";
import type { FunctionList } from "../../src/taskpane/function-list.ts";
import { registerFunctions } from "../../src/workbench/register-functions.ts";
import { gridPort } from "../../src/workbook/grid/grid.ts";
import type { Port } from "../../src/workbook/port.ts";
import { answers } from "../contracts/port-case.ts";
import { workbookCases } from "../contracts/workbook.contract.ts";

const names = ["METRIC", "NEIGHBOURS", "POSITION"];

/** Answers by the formula as it was typed; an error comes with a sentence, as ours do. */
function answer(name: string, args: readonly unknown[]): unknown {
  const typed = `=LOF.${name}(${args
    .filter((one) => one !== null)
    .map((one) => JSON.stringify(one))
    .join(",")})`;
  const rows = (answers[typed] ?? [[{ error: "#VALUE!" }]]).map((row) =>
    row.map((one) => (typeof one === "object" && one ? cellError(one.error, "Suppressed by the publisher.") : one)),
  );
  return rows.length > 1 ? rows : rows[0]?.[0];
}

function open(): { api: FUniver; port: Port } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(enUS) } });
  for (const plugin of UniverSheetsCorePreset({ container: "app" }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(emptyBook(0));
  const parameters = ["first", "second"].map((name) => ({ name, description: "", type: "any", optional: true }));
  const list = {
    functions: names.map((name) => ({
      id: name,
      name,
      description: "",
      parameters,
      options: {},
      result: { type: "any" },
    })),
  } as unknown as FunctionList;
  const implementations = new Map(
    names.map((name) => [name, (...args: unknown[]): unknown => answer(name, args.slice(0, parameters.length))]),
  );
  registerFunctions(univer.__getInjector(), list, implementations, "LOF");
  return { api, port: gridPort(api, univer.__getInjector()) };
}

function emptyBook(n: number): Partial<IWorkbookData> {
  const sheet = { id: "first", name: "Sheet1", rowCount: 100, columnCount: 20 };
  return { id: `book-${n}`, sheetOrder: ["first"], sheets: { first: sheet } };
}

const { api, port } = open();
let books = 0;

/** A new empty workbook that replaces the last. */
function renew(data: Partial<IWorkbookData> = emptyBook(++books)): void {
  const last = api.getActiveWorkbook()?.getId();
  if (last) api.disposeUnit(last);
  api.createWorkbook(data).getActiveSheet().getRange(0, 0).activate();
}

/** Waits until the engine has been idle for a moment. */
async function settled(): Promise<void> {
  await api
    .getFormula()
    .onCalculationResultApplied(2_000)
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function protect(sheet: string): Promise<void> {
  await api.getActiveWorkbook()?.getSheetByName(sheet)?.getWorksheetPermission().protect();
}

async function hide(name: string, hidden: { rows: readonly number[]; columns: readonly number[] }): Promise<void> {
  const sheet = api.getActiveWorkbook()?.getSheetByName(name);
  for (const row of hidden.rows) sheet?.hideRows(row);
  for (const column of hidden.columns) sheet?.hideColumns(column);
}

/** Runs one case; returns what went wrong, or null. */
async function run(name: string): Promise<string | null> {
  renew();
  const found = workbookCases.find((one) => one.name === name);
  if (!found) return `There is no case ${name}.`;
  return found.run({ port, protect, hide, settled }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error)),
  );
}

const gridPage = { api, port, run, renew, settled };
export type GridPage = typeof gridPage;
Object.assign(globalThis, { gridPage });
