import { expressionFormula } from "../../formula/expression.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import { parseCellName } from "../../formula/cell-name.ts";
import { tokens } from "../../formula/tokens.ts";
import { fingerprint } from "../../workbook/fingerprint.ts";
import type { Content, SheetDraft } from "../sheet-draft.ts";

/*
 * What a report wrote itself, kept with it as fingerprints: when it is read again, whatever is not among them was
 * typed by somebody, wherever on its sheets it stands. Formulas of ours that call LOF are known as they are.
 */

/** What the text begins with that holds the fingerprints. */
const mark = "LOF own texts 1:";
const letters = 7;

/** The fingerprints of the texts, numbers and plain formulas of some sheets, as texts of at most so many letters. */
export function ownTexts(drafts: readonly SheetDraft[], longest = 32_000): string[] {
  const found = new Set<string>();
  for (const { cells, name } of drafts)
    for (const row of cells)
      for (const content of row) for (const text of textOf(content, name)) found.add(short(text));
  const all = [...found].sort();
  const each = Math.floor((longest - mark.length) / letters);
  return Array.from(
    { length: Math.ceil(all.length / each) },
    (_, i) => mark + all.slice(i * each, (i + 1) * each).join(""),
  );
}

/** The fingerprints that a text of a cell or setting holds; none for any other text. */
export function readOwnTexts(text: string): string[] {
  if (!text.startsWith(mark)) return [];
  return text.slice(mark.length).match(new RegExp(`.{${letters}}`, "g")) ?? [];
}

/** Whether a cell holds what a report of ours wrote itself. */
export function isOwnText(own: ReadonlySet<string>, entered: string | number): boolean {
  return own.has(short(String(entered)));
}

/** Whether a formula without a call of LOF is one that a report of ours wrote itself, wherever its cells are now. */
export function isOwnFormula(own: ReadonlySet<string>, formula: string): boolean {
  return own.has(short(shapeOf(formula)));
}

const known = new Map<string, string>();

function short(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = fingerprint([[text.replace(/\r\n?/g, "\n")]]).slice(-letters);
  if (known.size > 50_000) known.clear();
  known.set(text, found);
  return found;
}

function textOf(content: Content, sheet: string): string[] {
  if (content === null || content === "") return [];
  if (typeof content !== "object") return [String(content)];
  if (content.kind === "entered") {
    const { cell, own = false } = content;
    return own && typeof cell === "object" && cell !== null && "formula" in cell ? [shapeOf(cell.formula)] : [];
  }
  if (hasCall(content)) return [];
  const formula = expressionFormula(content, { namespace: "LOF", onSheet: sheet });
  return callsLof(formula) ? [] : [shapeOf(formula)];
}

function hasCall(part: object): boolean {
  if ("call" in part) return true;
  for (const one of Object.values(part) as unknown[])
    if (typeof one === "object" && one !== null && hasCall(one)) return true;
  return false;
}

/** A formula without the places it refers to, and without what each host spells in its own way. */
function shapeOf(formula: string): string {
  return tokens(formula)
    .map(({ kind, text }, at, all) => {
      if (kind === "space" || kind === "prefix" || text === "@") return "";
      const isCell = kind === "word" && all[at + 1]?.text !== "(" && parseCellName(text) !== null;
      return isCell ? "#" : kind === "text" ? text : text.toUpperCase().replace(/^_XLFN\./, "");
    })
    .join("");
}
