import { type Injector, type IWorkbookData, LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { FunctionList } from "../taskpane/function-list.ts";
import { associatedFunctions } from "./custom-functions.ts";
import { registerFunctions } from "./register-functions.ts";

/**
 * The spreadsheet with our functions in it. Functions are registered before the workbook is opened, so that each of its
 * formulas is calculated once and with the figures available.
 *
 * @throws Error when functions.json lists a function that functions.js does not contain
 */
export function openGrid(container: HTMLElement, list: FunctionList, namespace: string): OpenGrid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { zoomSlider: false, menus: false },
    // A saved workbook is recalculated: its figures may be older than the pack, and its spills are not saved.
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const open = (data: Partial<IWorkbookData>, front: string | null): void => {
    const book = api.createWorkbook(data);
    const missing = registerFunctions(univer.__getInjector(), list, associatedFunctions(), namespace);
    if (missing.length > 0) throw new Error(`functions.js does not bring ${missing.join(", ")}.`);
    const sheet = front === null ? null : book.getSheetBySheetId(front);
    if (sheet) book.setActiveSheet(sheet);
  };
  return { api, injector: univer.__getInjector(), open };
}

export interface OpenGrid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Registers the functions, then shows the workbook with the given sheet in front; null for the first. */
  readonly open: (data: Partial<IWorkbookData>, front: string | null) => void;
}
