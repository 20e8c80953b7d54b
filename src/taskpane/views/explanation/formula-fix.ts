import type { Area } from "../../../areas/area.ts";
import { literal } from "../../../formula/formula.ts";
import { isWhole, type ParsedCall, withArgument } from "../../../formula/parse-formula.ts";
import type { Desk } from "../../../queries/desk.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { figure } from "../../../wording/figure/number.ts";
import type { CellFix } from "./explanation-type.ts";
import { placesOf } from "../../../formula/syntax/argument-positions.ts";
import { type FormulaSubject, subjectOf } from "./formula-subject.ts";
import type { GivenArgument } from "./read-arguments.ts";

/**
 * A formula that would give an answer: with the county for a district, the successor for a former council, the most
 * likely name for a misspelt one. Only what is typed in the formula is replaced; the content of other cells is left to
 * the user.
 */
export function fixOf(
  desk: Desk,
  call: ParsedCall,
  given: readonly GivenArgument[],
  subject: FormulaSubject,
): CellFix | null {
  const found = replacement(desk, call, given, subject);
  if (found === null || given[found.place]?.from !== null) return null;
  const { place, name } = found;
  const fixed = given.map((one, at) => (at === place ? { ...one, text: name, cells: [[name]] } : one));
  return {
    title: `Use ${name} instead`,
    formula: withArgument(call, place, literal(name)),
    // In a longer formula the figure of one part is not what the cell would show.
    gives: isWhole(call) ? givesWords(subjectOf(desk, call, fixed)) : "",
  };
}

interface Replacement {
  readonly place: number;
  readonly name: string;
}

function replacement(
  desk: Desk,
  { name }: ParsedCall,
  given: readonly GivenArgument[],
  subject: FormulaSubject,
): Replacement | null {
  if (subject.kind === "figure") {
    const { own, area } = subject.comparison;
    const county = isNoValue(own) && own.reason === "not-applicable-to-tier" ? countyOf(desk, area) : undefined;
    return county === undefined ? null : { place: 0, name: county.name };
  }
  if (subject.kind !== "refused") return null;
  if (subject.what === "council") return replaced(0, likelyCouncil(desk, given[0]?.text ?? ""));
  const place = placesOf(name)?.metric ?? null;
  if (subject.what !== "metric" || place === null) return null;
  const answer = desk.metrics.resolve(given[place]?.text ?? "");
  return replaced(place, answer.kind === "unknown" ? answer.near[0] : undefined);
}

function replaced(place: number, name: string | undefined): Replacement | null {
  return name === undefined ? null : { place, name };
}

function countyOf({ pack }: Desk, { county }: Area): Area | undefined {
  return county === null ? undefined : pack.areaByCode.get(county);
}

/** A council that was split has several successors, and we cannot know which is meant; one to come has no figures. */
function likelyCouncil({ areas, pack }: Desk, text: string): string | undefined {
  const answer = areas.resolve(text);
  if (answer.kind === "unknown") {
    const [likely] = answer.near;
    return pack.comingAreas.some(({ name }) => name === likely) ? undefined : likely;
  }
  if (answer.kind !== "former" || answer.former.successors.length !== 1) return undefined;
  return pack.areaByCode.get(answer.former.successors[0] as string)?.name;
}

/** "19.4%, 2024/25"; "" where the corrected formula would not give a figure either. */
function givesWords(subject: FormulaSubject): string {
  if (subject.kind !== "figure" || isNoValue(subject.comparison.own)) return "";
  const { value, period } = subject.comparison.own;
  return `${figure(value, subject.series.unit)}, ${period.label}`;
}
