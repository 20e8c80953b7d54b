import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellsOf } from "../../../src/cli/build/help-page/markdown.ts";

/** A name of the examples: the figures it stands for, or how it is worked out from others, and where they are had. */
export interface NamedFigures {
  readonly section: string;
  readonly name: string;
  /** As the page writes them: "4.8928", "62; 62; 65", "=DATE(2026,11,30)", "`own` with `others`". */
  readonly figures: string;
  /** A formula of ours without "=", or a remark; "" for figures that no pack has. */
  readonly from: string;
}

/** A line of an example: what to type, what it gives, and the call that gives the same; "" where there is none. */
export interface WorkedLine {
  readonly section: string;
  readonly formula: string;
  readonly answer: string;
  readonly call: string;
}

export const methods = readFileSync(join(__dirname, "../../../src/METHODS.md"), "utf8");

const sections = methods.split(/^## /m).slice(1);

/** The rows of the tables with these headings, with the section that they stand in. */
function rowsUnder(headings: string): (readonly [section: string, ...cells: string[]])[] {
  return sections.flatMap((text) => {
    const section = text.slice(0, text.indexOf("\n"));
    return text
      .split("\n\n")
      .filter((block) => block.startsWith(`| ${headings} |`))
      .flatMap((block) => block.trim().split("\n").slice(2))
      .map((row) => [section, ...cellsOf(row)] as const);
  });
}

const bare = (code: string): string => code.replace(/^`|`$/g, "");
const withoutSign = (code: string): string => bare(code).replace(/^=/, "");

export const names: readonly NamedFigures[] = rowsUnder("Name | Figures | From").map(
  ([section, name = "", figures = "", from = ""]) => ({
    section,
    name: bare(name),
    figures: figures.startsWith("`=") ? bare(figures) : figures,
    from: withoutSign(from),
  }),
);

export const lines: readonly WorkedLine[] = rowsUnder("Formula | Answer | Add-in").map(
  ([section, formula = "", answer = "", call = ""]) => ({
    section,
    formula: withoutSign(formula),
    answer,
    call: withoutSign(call),
  }),
);

/** The rows of a table that is no example, by its headings. */
export function tableUnder(headings: string): readonly (readonly string[])[] {
  return rowsUnder(headings).map(([, ...cells]) => cells);
}

/** The numbers of a name; none where they are worked out, or are those of two other names. */
export function numbersOf({ figures }: NamedFigures): readonly string[] {
  return /^[=`]/.test(figures) ? [] : figures.split("; ");
}

/** A number or text as the page shows one: with as many decimals as stand there. */
export function shownLike(found: unknown, stated: string): string {
  return typeof found === "number" ? found.toFixed(stated.split(".")[1]?.length ?? 0) : String(found);
}
