import { isListName } from "../freeze/list-name.ts";
import { changedSheetWords } from "../../wording/workbook/figures-words.ts";

/** Whether a sheet's name is that of the sheet of what changed. */
export function isChangedName(name: string): boolean {
  const { sheet } = changedSheetWords;
  return name === sheet || (name.startsWith(`${sheet} (`) && /^\(\d+\)$/.test(name.slice(sheet.length + 1)));
}

/** Whether a sheet's name is that of a list of ours, whose formulas are texts. */
export function isOurList(name: string): boolean {
  return isListName(name) || isChangedName(name);
}
