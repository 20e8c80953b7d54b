import { placesOf, isAboutCouncil } from "../../../formula/syntax/argument-positions.ts";
import type { LofSyntax, Syntax } from "../../../formula/syntax/syntax.ts";
import type { Desk } from "../../../queries/desk.ts";
import { type AskedOf, whyOther } from "../../../renewal/why-other.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { changeWords } from "../../../wording/workbook/figures-words.ts";
import { fullName } from "../../freeze/scope.ts";
import type { After } from "./after.ts";
import type { FormulaCell } from "./book-cells.ts";
import { Untold } from "./plain-values.ts";

interface Desks {
  readonly before: Desk;
  readonly after: Desk;
}

/** Why a LOF cell changes, in one sentence. @param call the call that changes; null for the first of the formula */
export function whyChanged(of: FormulaCell, call: LofSyntax | null, then: After, desks: Desks): string {
  const source = then.changedSource(of);
  if (source !== undefined) return changeWords.worksFrom(fullName(source.cell));
  const found = call ?? of.parts.find((part): part is LofSyntax => part.kind === "lof");
  if (found === undefined) return changeWords.figures;
  if (found.name === "EDITION") return changeWords.edition;
  return whyOther(
    desks.before,
    desks.after,
    askedOf(found, (one) => textsOf(one, of, then), desks),
  );
}

function askedOf({ name, args }: LofSyntax, texts: (of: Syntax | undefined) => string[], desks: Desks): AskedOf {
  const places = placesOf(name);
  const council = places === null && !isAboutCouncil(name) ? undefined : only(texts(args[0]));
  const at = (place: number | null): string[] => (place === null ? [] : texts(args[place]));
  const metric = only(at(places?.metric ?? null));
  const period = only(at(places?.period ?? null));
  const area = council === undefined ? undefined : codeOf(council, desks);
  const series = metric === undefined ? undefined : seriesOf(metric, desks);
  return {
    ...(area !== undefined && { area }),
    ...(series !== undefined && { series }),
    ...(period !== undefined && { period }),
    ...((places?.compares ?? isAboutCouncil(name)) && { set: at(places?.set ?? null) }),
  };
}

/** The texts that an argument has, in whatever cells they will stand. */
function textsOf(argument: Syntax | undefined, of: FormulaCell, then: After): string[] {
  if (argument === undefined || argument.kind === "missing") return [];
  try {
    return then
      .argument(argument, of)
      .flat()
      .flatMap((cell) => (cell === null || cell === "" || typeof cell === "object" ? [] : [String(cell)]));
  } catch (thrown) {
    if (thrown instanceof Untold) return [];
    throw thrown;
  }
}

const only = ([first, second]: readonly string[]): string | undefined => (second === undefined ? first : undefined);

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
