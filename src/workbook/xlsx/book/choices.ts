import { blockName } from "../../../formula/cell-name.ts";
import { listOfTexts } from "../../list-of-texts.ts";
import type { NewSheet } from "../../port.ts";
import { escaped, writable } from "../file-text.ts";
import { absoluteBlock } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { type Xml, xml } from "./xml.ts";

const longestPrompt = 255;

/** Lists to choose from. Another text can be typed all the same: names have several spellings. */
export function addChoices(sheet: SheetPart, choices: NonNullable<NewSheet["choices"]>): void {
  const list = sheet.own("dataValidations");
  list.children.push(...choices.map(choice));
  list.attributes["count"] = String(list.children.length);
}

function choice({ at, from, prompt = "" }: NonNullable<NewSheet["choices"]>[number]): Xml {
  return xml(
    "dataValidation",
    {
      type: "list",
      allowBlank: 1,
      ...(prompt !== "" && { showInputMessage: 1, prompt: escaped(writable(prompt)).slice(0, longestPrompt) }),
      sqref: blockName(at),
    },
    xml("formula1", {}, "sheet" in from ? absoluteBlock(from) : literal(from)),
  );
}

function literal(texts: readonly string[]): string {
  return `"${listOfTexts(texts.map(writable)).replaceAll('"', '""')}"`;
}
