import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The spreadsheet formulas that a source file's docstrings give, in order, without the leading "=".
 *
 * They are read from the source so that the test runs what an auditor reads, and finds a formula that was changed there
 * and no longer gives the figure.
 *
 * @param file path below src/ without ending: "statistics/gap"
 */
export function documentedFormulas(file: string): readonly string[] {
  const text = readFileSync(join(__dirname, "../../src", `${file}.ts`), "utf8").replace(/\n\s*\*\s?/g, " ");
  return [...text.matchAll(/Excel(?: check)?[^:]{0,40}:(.*?)(?: @|\*\/|\. )/gs)].flatMap(([, passage = ""]) =>
    [...passage.matchAll(/`=([^`]+)`/g)].map(([, formula = ""]) => formula),
  );
}

const taken = new Set<string>();
const plain = (formula: string): string => formula.replaceAll(" ", "");

/** Whether a test has run a formula. */
export function isTaken(formula: string): boolean {
  return taken.has(plain(formula));
}

/** The formula of a file with the given index; a missing one is a mistake in the test or the docstring. */
export function documented(file: string, at = 0): string {
  const formula = documentedFormulas(file)[at];
  if (formula === undefined) throw new Error(`src/${file}.ts gives no formula number ${at + 1}`);
  taken.add(plain(formula));
  return formula;
}

/**
 * A formula with its words (own, set, years ...) replaced by cells or by other formulas; texts in quotes stay.
 *
 * @throws Error for a lower-case word that is not an input: it would be #NAME? in the sheet
 */
export function inWords(formula: string, words: Readonly<Record<string, string>>): string {
  return formula
    .split(/("[^"]*")/)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      return part.replace(/(?<![A-Za-z0-9_.$])[A-Za-z_]\w*(?![A-Za-z0-9_.(])/g, (word) => {
        const instead = words[word];
        if (instead !== undefined) return instead;
        if (/^[A-Z]{1,3}\d*$/.test(word)) return word;
        throw new Error(`“${word}” in ${formula} stands for nothing`);
      });
    })
    .join("");
}
