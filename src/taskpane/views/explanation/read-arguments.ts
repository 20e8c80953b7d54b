import { isOther, type ParsedArgument, type ParsedCall } from "../../../formula/parse-formula.ts";
import { blockName } from "../../../formula/cell-name.ts";
import type { CellValue, Port } from "../../../workbook/port.ts";

/** What one argument of a formula contains. */
export interface GivenArgument {
  /** Rows of cells; null for an argument left out, or one whose value is not known. */
  readonly cells: readonly (readonly CellValue[])[] | null;
  /** The single text or number it gives; null for none or several. */
  readonly text: string | null;
  /** "A7" where it is in a cell; null where it is typed in the formula. */
  readonly from: string | null;
  /** It is calculated by a nested formula, so its value is not known here. */
  readonly unseen: boolean;
}

/** Reads the cells that a call refers to. */
export async function readArguments(
  port: Pick<Port, "read">,
  { args }: Pick<ParsedCall, "args">,
  sheet: string,
): Promise<readonly GivenArgument[]> {
  const given: GivenArgument[] = [];
  for (const one of args) given.push(await readArgument(port, one, sheet));
  return given;
}

async function readArgument(port: Pick<Port, "read">, one: ParsedArgument, sheet: string): Promise<GivenArgument> {
  if (one === null) return { cells: null, text: null, from: null, unseen: false };
  if (typeof one !== "object") return { cells: [[one]], text: String(one), from: null, unseen: false };
  if (isOther(one)) return { cells: null, text: null, from: null, unseen: true };
  const block = { sheet: one.sheet ?? sheet, ...one.block };
  const { values } = await port.read(block);
  const filled = values.flat().filter((value) => value !== null && value !== "");
  const [only] = filled;
  const text = filled.length === 1 && typeof only !== "object" ? String(only) : null;
  const from = one.sheet === null ? blockName(block) : `${one.sheet}!${blockName(block)}`;
  return { cells: values, text, from, unseen: false };
}
