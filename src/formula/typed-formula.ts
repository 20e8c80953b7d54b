import { parseCellName } from "./cell-name.ts";

/**
 * A formula from what was typed into the fields of a function.
 *
 * Left out at the end means left out of the formula; left out in the middle keeps its comma. A cell, a range or a
 * number goes in as it is, anything else as text.
 *
 * @param typed one text a parameter, in their order
 * @example buildFormula("LOF.METRIC", ["Kent", "persistent absence", ""]) // '=LOF.METRIC("Kent","persistent absence")'
 */
export function buildFormula(name: string, typed: readonly string[]): string {
  const args = typed.map((text) => argument(text.trim()));
  while (args.length > 0 && args[args.length - 1] === "") args.pop();
  return `=${name}(${args.join(",")})`;
}

function argument(text: string): string {
  if (text === "" || isReference(text) || isNumber(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell or a range of this sheet or another one; its name in quotes where it has spaces. */
function isReference(text: string): boolean {
  const place = /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?(.+)$/u.exec(text)?.[1] ?? "";
  return place.split(":").length <= 2 && place.split(":").every((cell) => parseCellName(cell) !== null);
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
