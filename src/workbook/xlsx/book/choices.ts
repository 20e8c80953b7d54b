import { blockName } from "../../../formula/cell-name.ts";
import { PortError, type NewSheet } from "../../port.ts";
import { trouble } from "../../../wording/workbook/workbook-trouble.ts";
import { escaped, writable } from "../file-text.ts";
import { absoluteBlock } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { type Xml, xml } from "./xml.ts";

/** What Excel takes of a list that stands in the cell itself, and of what is said beside it. */
const longestList = 255;

/** Lists to choose from. Another text can be typed all the same: names have several spellings. */
export function addChoices(sheet: SheetPart, choices: NonNullable<NewSheet["choices"]>): void {
  const list = sheet.own("dataValidations");
  list.children.push(...choices.map(choice));
  list.attributes["count"] = String(list.children.length);
}

function choice({ at, from, prompt }: NonNullable<NewSheet["choices"]>[number]): Xml {
  return xml(
    "dataValidation",
    {
      type: "list",
      allowBlank: 1,
      showInputMessage: 1,
      prompt: escaped(writable(prompt)).slice(0, longestList),
      sqref: blockName(at),
    },
    xml("formula1", {}, "sheet" in from ? absoluteBlock(from) : literal(from)),
  );
}

/** @throws PortError for a list that is too long or that a comma would cut */
function literal(texts: readonly string[]): string {
  const whole = texts.map(writable).join(",");
  if (whole.length > longestList || texts.some((text) => text.includes(",")))
    throw new PortError("failed", trouble.longList);
  return `"${whole.replaceAll('"', '""')}"`;
}
