import { placesOf, isAboutCouncil } from "../../../formula/syntax/argument-positions.ts";
import type { LofSyntax, Syntax } from "../../../formula/syntax/syntax.ts";
import type { Desk } from "../../../queries/desk.ts";
import { type AskedOf, whyOther } from "../../../renewal/why-other.ts";
import type { GivenCells } from "../../../report/call-function.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { changeWords } from "../../../wording/workbook/figures-words.ts";
import type { After } from "./after.ts";
import type { FormulaCell } from "./book-cells.ts";
import { Untold } from "./plain-values.ts";

interface Desks {
  readonly before: Desk;
  readonly after: Desk;
}

/** A call, and which cell of its answer is asked about. */
interface AskedCall {
  readonly of: LofSyntax;
  readonly at: Place;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** As many reasons of one formula are told. */
const mostReasons = 2;

/**
 * Why a LOF cell changes, in a sentence or two.
 *
 * @param calls those of the formula whose answers change, each with the first cell that does; none where it is not known
 */
export function whyChanged(of: FormulaCell, calls: readonly AskedCall[], then: After, desks: Desks): string {
  const source = then.worksFrom(of);
  if (source !== undefined) return source;
  const whys = calls.map(({ of: call, at }) => {
    if (call.name === "EDITION") return changeWords.edition;
    return whyOther(
      desks.before,
      desks.after,
      askedOf(call, at, (one) => cellsOf(one, of, then), desks),
    );
  });
  return [...new Set(whys)].slice(0, mostReasons).join(" ") || changeWords.figures;
}

function askedOf(
  { name, args }: LofSyntax,
  place: Place,
  cells: (of: Syntax | undefined) => GivenCells,
  desks: Desks,
): AskedOf {
  const places = placesOf(name);
  const given = (at: number | null): GivenCells => (at === null ? [] : cells(args[at]));
  const council = places === null && !isAboutCouncil(name) ? undefined : inLine(given(0), place);
  const metric = inLine(given(places?.metric ?? null), place);
  const period = inLine(given(places?.period ?? null), place);
  const area = council === undefined ? undefined : codeOf(council, desks);
  const series = metric === undefined ? undefined : seriesOf(metric, desks);
  return {
    ...(area !== undefined && { area }),
    ...(series !== undefined && { series }),
    ...(period !== undefined && { period }),
    ...((places?.compares ?? isAboutCouncil(name)) && { set: textsOf(given(places?.set ?? null)) }),
  };
}

/** The text of an argument that a cell of the answer is about: of a column that in its row, of a row that in its column. */
function inLine(rows: GivenCells, { row, column }: Place): string | undefined {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const [text] = textsOf([[(line?.length === 1 ? line[0] : line?.[column]) ?? null]]);
  return text;
}

function textsOf(rows: GivenCells): string[] {
  return rows
    .flat()
    .flatMap((cell) => (cell === null || cell === "" || typeof cell === "object" ? [] : [String(cell)]));
}

/** What an argument has, in whatever cells that will stand; nothing where that is not known. */
function cellsOf(argument: Syntax | undefined, of: FormulaCell, then: After): GivenCells {
  if (argument === undefined || argument.kind === "missing") return [];
  try {
    return then.argument(argument, of);
  } catch (thrown) {
    if (thrown instanceof Untold) return [];
    throw thrown;
  }
}

function codeOf(text: string, { before, after }: Desks): string | undefined {
  for (const desk of [after, before]) {
    const area = desk.areaNamed(text, never);
    if (!("kind" in area)) return area.code;
  }
  return undefined;
}

function seriesOf(text: string, { before, after }: Desks): string | undefined {
  for (const desk of [after, before]) {
    const series = desk.seriesNamed(text, never);
    if (!isNoValue(series) && !("kind" in series && "sentence" in series)) return series.id;
  }
  return undefined;
}

/** A name that no desk knows has no near match here: that is slow to look for. */
const never = (): boolean => false;
