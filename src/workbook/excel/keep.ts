import type { Block, KeptCells, WriteCell } from "../port.ts";
import { rangeOf, readBlock, readSpillParents, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import { entry } from "./write.ts";

/** What `write` changes of the looks of cells. */
interface Looks {
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly bold: readonly (readonly (boolean | undefined)[])[];
}

/** What was entered in cells, their number formats, and which are bold. */
export async function keepInExcel(session: ExcelSession, block: Block): Promise<KeptCells> {
  const { values, formulas } = await readBlock(session, block);
  const places = values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null || (formulas[r]?.[c] ?? null) !== null ? [] : [{ r, c }])),
  );
  const { sheet, row, column } = block;
  const parents = await readSpillParents(
    session,
    places.map(({ r, c }) => ({ sheet, row: row + r, column: column + c })),
  );
  const spilled = new Set(places.filter((_, i) => parents[i] !== null).map(({ r, c }) => `${r},${c}`));
  const entered = values.map((line, r) =>
    line.map((value, c): WriteCell => {
      const formula = formulas[r]?.[c] ?? null;
      return formula !== null ? { formula } : spilled.has(`${r},${c}`) ? null : value;
    }),
  );
  return { block, entered, record: await looksOf(session, block) };
}

function looksOf(session: ExcelSession, block: Block): Promise<Looks> {
  return session.run(async (context) => {
    const range = rangeOf(context, block);
    range.load("numberFormat");
    const properties = range.getCellProperties({ format: { font: { bold: true } } });
    await context.sync();
    const bold = properties.value.map((row) => row.map((cell) => cell.format?.font?.bold));
    return { numberFormats: range.numberFormat as unknown[][], bold };
  });
}

/** In one request: all of it or nothing. Cells not asked for are left as they are, which null says. */
export function putBackInExcel(
  session: ExcelSession,
  { block, entered, record }: KeptCells,
  which?: readonly (readonly boolean[])[],
): Promise<void> {
  const { numberFormats, bold } = record as Looks;
  const each = <T, None>(one: (row: number, column: number) => T, none: None): (T | None)[][] =>
    entered.map((row, r) => row.map((_, c) => ((which?.[r]?.[c] ?? which === undefined) ? one(r, c) : none)));
  return session.run(async (context) => {
    await requireSheet(context, block.sheet);
    const range = rangeOf(context, block);
    // A formula entered in a cell that is formatted as text would stay a text.
    range.numberFormat = each(() => "General", null) as string[][];
    range.formulas = each((r, c) => entry(entered[r]?.[c] ?? null), null);
    range.numberFormat = each((r, c) => numberFormats[r]?.[c], null) as string[][];
    range.setCellProperties(each((r, c) => ({ format: { font: { bold: bold[r]?.[c] ?? false } } }), {}));
    await context.sync();
  });
}
