import {
  BooleanNumber,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type FWorksheet,
  INTERCEPTOR_POINT,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { textInFormat } from "../number-text.ts";
import type { NewSheet, TextRule } from "../port.ts";

/** The key of a sheet's rules in its custom data, so that they are saved with it. */
const rulesKey = "lofTextRules";

/** A sheet's custom data with its rules. */
export function withRules(sheet: Pick<NewSheet, "textRules">): Record<string, unknown> | undefined {
  return sheet.textRules.length === 0 ? undefined : { [rulesKey]: sheet.textRules };
}

/** Gives a sheet other rules. */
export function keepRules(sheet: FWorksheet, textRules: readonly TextRule[]): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [rulesKey]: textRules });
}

/**
 * Colours cells by their text, now and whenever the text changes, with the rule's symbol before it. The preset in use
 * has no conditional formats; this changes what the grid displays, not the cells themselves.
 *
 * @returns a function that ends it
 */
export function followRules(injector: Injector): () => void {
  const interceptor = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "lof-text-rules",
    priority: 1,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const shown = next(cell);
      const rules = location.worksheet.getCustomMetadata()?.[rulesKey] as readonly TextRule[] | undefined;
      const inPlace = rules?.filter(({ column, rows }) => isIn(column, rows, location));
      if (!inPlace || inPlace.length === 0) return shown;
      const text = textAt(injector, location);
      const rule = inPlace.find(({ equals }) => equals === text);
      return rule ? ruled(shown, rule, location) : shown;
    },
  });
  return () => interceptor.dispose();
}

function isIn(column: number, [first, last]: TextRule["rows"], { row, col }: ISheetLocation): boolean {
  return col === column && row >= first && row <= last;
}

/** The cell's own text, or the one that a formula spilled into it. */
function textAt(injector: Injector, { unitId, subUnitId, row, col, worksheet }: ISheetLocation): unknown {
  const own = worksheet.getCellRaw(row, col)?.v;
  return own ?? injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col]?.v;
}

function ruled(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { equals, format }: TextRule,
  { workbook }: ISheetLocation,
): ICellDataForSheetInterceptor {
  const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
  const style: IStyleData = {
    ...own,
    ...(format.color && { cl: { rgb: format.color } }),
    ...(format.fill && { bg: { rgb: format.fill } }),
    ...(format.bold !== undefined && { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  return { ...cell, v: textInFormat(equals, format.numberFormat), s: style };
}
