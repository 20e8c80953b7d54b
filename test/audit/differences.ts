import type { Answers } from "./answers.ts";
import type { AuditCase } from "./audit-case.ts";
import type { CheckedRow, Result, RowResults } from "./formula-sheet.ts";
import { refusalDue, refusalFor } from "./refusals.ts";

/** Whether two numbers are the same to nine digits, or to nine decimals below 1. */
function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/** The kind of an answer that agreed with the sheet. */
type Kind = "numbers" | "words" | "refusals";

/** How many answers of each kind agreed, and sentences about those that did not. */
export interface Agreement extends Readonly<Record<Kind, number>> {
  readonly differences: readonly string[];
}

/** Compares every answer of every case with its formula's result, or with the rule that requires a refusal. */
export function compareAll(
  cases: readonly AuditCase[],
  answers: readonly Answers[],
  results: readonly RowResults[],
): Agreement {
  const counts = { numbers: 0, words: 0, refusals: 0 };
  const differences: string[] = [];
  cases.forEach((one, at) => {
    const sheet = withPosition(results[at]!, one);
    for (const [what, answer] of Object.entries(answers[at]!)) {
      const kind = compareOne(refusalDue(what, one), answer, sheet[what]);
      if (kind === null) differences.push(`${one.label}, ${what}: ${String(answer)}, in the sheet ${sheet[what]}`);
      else counts[kind]++;
    }
  });
  return { ...counts, differences };
}

/** The kind of an answer that agrees with the sheet; null when it does not agree. */
function compareOne(due: RegExp | null, answer: unknown, result: Result | undefined): Kind | null {
  const sentence = due ?? (typeof result === "string" ? refusalFor[result] : undefined);
  if (sentence !== undefined) return sentence.test(String(answer)) ? "refusals" : null;
  if (typeof answer === "number" && typeof result === "number") return close(answer, result) ? "numbers" : null;
  return answer === result ? "words" : null;
}

/** The place in words, from the first and the last of the block. */
function withPosition(sheet: RowResults, { factor }: AuditCase): RowResults {
  const [first, last, n] = [sheet.rank, sheet["last of the block"], sheet.n];
  if (first === undefined) return sheet;
  const of = Number(n) + 1;
  const place = first === last ? nth(first) : `joint ${nth(first)} to ${nth(last)}`;
  // Where neither end is good a place is counted from the highest, and says so.
  const position = `${place}${factor === 0 ? " highest" : ""} of ${of}`;
  return { ...sheet, position };
}

const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });

function nth(place: Result | undefined): string {
  return `${place}${endings[rules.select(Number(place))]}`;
}

/** What did not agree in rows that include their expected answers. */
export function differencesIn(rows: readonly CheckedRow[], results: readonly RowResults[]): readonly string[] {
  return rows.flatMap(({ label, expected }, at) =>
    Object.entries(expected).flatMap(([what, answer]) => {
      const result = results[at]![what];
      const agrees =
        typeof answer === "number" ? typeof result === "number" && close(answer, result) : answer === result;
      return agrees ? [] : [`${label}, ${what}: ${answer}, in the sheet ${result}`];
    }),
  );
}
