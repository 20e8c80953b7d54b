import { alsoShownWords as words } from "../../wording/report/also-shown.ts";
import { beforeWords } from "../../wording/report/before.ts";
import type { CellAddress } from "../../workbook/port.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { at, called, councilArgument, equal, joined, type ReportFrame, setArgument, when } from "../cells.ts";
import type { PageSentence } from "../by-council.ts";

/** The columns of a page that follow a cell of the first sheet. */
export type AlsoShownColumn = 0 | 1;

const dash = words.none;

/**
 * What a column beside the median shows for a row: the nation's published figure, the median of the region's councils of
 * the same tier, or the council's quartile in the set, as the first sheet says.
 *
 * @param own the cell with the council's figure: where there is none, the row has said why, and the region does not again
 */
export function alsoShown(frame: ReportFrame, which: AlsoShownColumn, id: string, own: CellAddress): Expression {
  const council = councilArgument(frame);
  const orElse = (of: Expression, otherwise: string): Expression => ({ kind: "or-if-missing", of, otherwise });
  const median = { kind: "item", call: { name: "COMPARE", args: [council, id, "region"] }, row: 1, column: 4 } as const;
  const region = when({ kind: "is-number", of: at(own) }, median, called("BENCHMARK", council, id, "median", "region"));
  const quartile = called("SCORE", council, id, "quartile", setArgument(frame));
  const england = called("BENCHMARK", council, id, "england", setArgument(frame));
  return chosen(frame, which, {
    England: orElse(england, words.noEngland),
    region: orElse(region, dash),
    quartile: orElse(quartile, dash),
  });
}

/**
 * The heading of such a column. Freeze must take it with the figures, and takes what calls a function: so it asks for
 * the council.
 */
export function alsoShownHeading(frame: ReportFrame, which: AlsoShownColumn): Expression {
  const name = called("ABOUT", councilArgument(frame), "name");
  const heading = chosen(frame, which, words.headings);
  return { kind: "or-if-error", of: when(equal(name, ""), dash, heading), otherwise: heading };
}

/**
 * What the two columns are, in a line under the table, and what the column "Before" is. The region's set is asked for, so
 * that freeze takes the sentence with the figures.
 */
export function alsoShownSentence(frame: ReportFrame, id: string): PageSentence {
  const set = called("BENCHMARK", councilArgument(frame), id, "set", "region");
  const [before, after] = words.region;
  const region: Expression = { kind: "or-if-error", of: joined(before, set, after), otherwise: "" };
  const part = (choice: string, said: Expression): Expression =>
    when(isChosen(frame, 0, choice), said, when(isChosen(frame, 1, choice), said));
  const parts = [part("England", words.england), part("region", region), part("quartile", words.quartile)];
  const longest = [words.england, before, after, beforeWords.key].join("").length + regionLetters;
  return { sentence: joined(...parts, beforeWords.key), longest };
}

/** About how long the name of a region's set is, in characters: "Yorkshire and The Humber single-tier councils". */
const regionLetters = 45;

function chosen(
  frame: ReportFrame,
  which: AlsoShownColumn,
  texts: Readonly<Record<"England" | "region" | "quartile", Expression>>,
): Expression {
  return (["England", "region", "quartile"] as const).reduceRight<Expression>(
    (otherwise, choice) => when(isChosen(frame, which, choice), texts[choice], otherwise),
    dash,
  );
}

function isChosen({ alsoShown: cells }: ReportFrame, which: AlsoShownColumn, choice: string): Condition {
  return equal(at(cells[which]), choice);
}
