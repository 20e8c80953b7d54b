import { columnNumber, largest, parseCellName } from "../cell-name.ts";
import { cleanSpelling } from "../lof-calls.ts";
import { parseReference, sheetOf } from "../parse-reference.ts";
import { type Token, tokens } from "../tokens.ts";
import type { Syntax, Typed } from "./syntax.ts";

/**
 * Reads a formula to a tree, whatever spelling Excel stores it in. What cannot be read with certainty is "unread": a part
 * of it, or all of it where its build is not known.
 *
 * @example parseSyntax('=LOF.METRIC(A1,"NEET")').kind // "lof"
 * @example parseSyntax("=SUM(Council)").kind // "function", with an argument that is unread
 */
export function parseSyntax(formula: string): Syntax {
  const text = cleanSpelling(formula);
  try {
    return new Reader(text).whole();
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    return { kind: "unread", text };
  }
}

class Unreadable extends Error {}

/** What binds looser stands earlier; signs of one row bind alike, from left to right. */
const pairs: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
/** More than Excel takes; a longer chain of signs would be too deep for us. */
const deepest = 200;
const ours = /^(?:LOF|LOFDEV)\.(.+)$/i;
const number = /^(?:\d+\.?\d*|\.\d+)$/;

class Reader {
  private readonly all: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(private readonly formula: string) {
    // A space between two areas is what they have in common: without it they cannot be read, which is meant.
    this.all = tokens(formula).filter(({ kind }) => kind !== "space");
  }

  whole(): Syntax {
    if (this.taken("=") === null) throw new Unreadable();
    const all = this.pair(0);
    if (this.at < this.all.length) throw new Unreadable();
    return all;
  }

  private pair(row: number): Syntax {
    const signs = pairs[row];
    if (signs === undefined) return this.signed();
    let one = this.pair(row + 1);
    for (let sign = this.pairSign(signs); sign !== null; sign = this.pairSign(signs))
      one = { kind: "pair", sign, one, other: this.pair(row + 1) };
    return one;
  }

  /** The sign that stands here, of one character or two, when it is one of some. */
  private pairSign(signs: readonly string[]): string | null {
    const [first, second] = [this.all[this.at], this.all[this.at + 1]];
    if (first?.kind !== "sign") return null;
    const two = second?.kind === "sign" && second.start === first.end ? first.text + second.text : "";
    const isTwo = ["<>", "<=", ">="].includes(two);
    const sign = isTwo ? two : first.text;
    if (!signs.includes(sign)) return null;
    this.at += isTwo ? 2 : 1;
    return sign;
  }

  private signed(): Syntax {
    if (++this.depth > deepest) throw new Unreadable();
    const sign = this.taken("-") ?? this.taken("+") ?? this.taken("@");
    let read: Syntax =
      sign === null ? this.operand() : { kind: "sign", sign: sign as "-" | "+" | "@", of: this.signed() };
    while (sign === null && this.taken("%") !== null) read = { kind: "sign", sign: "%", of: read };
    this.depth--;
    return read;
  }

  private operand(): Syntax {
    const token = this.next();
    switch (token.kind) {
      case "text":
        return { kind: "typed", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        if (["word", "prefix", "brackets"].includes(this.all[this.at]?.kind ?? "")) throw new Unreadable();
        return { kind: "typed", value: { error: token.text.toUpperCase() } };
      case "word":
        return this.word(token);
      case "prefix":
        return this.reference(token, this.next());
      case "brackets":
        return this.unread(token);
      case "sign":
        if (token.text === "{") return this.array();
        if (token.text === "(") return this.inBrackets();
    }
    throw new Unreadable();
  }

  private inBrackets(): Syntax {
    const inner = this.pair(0);
    if (this.taken(")") === null) throw new Unreadable();
    return inner;
  }

  private word(token: Token): Syntax {
    if (this.taken("(") !== null) return this.call(token);
    const plain = this.plain(token);
    if (plain !== null) return { kind: "typed", value: plain };
    return this.reference(null, token);
  }

  /** A number or truth value; "1E" goes on with a sign of its own. */
  private plain({ text, end }: Token): Typed | null {
    if (/^true$/i.test(text)) return true;
    if (/^false$/i.test(text)) return false;
    // 1:3 are rows.
    if (this.all[this.at]?.text === ":") return null;
    const [sign, power] = [this.all[this.at], this.all[this.at + 1]];
    if (/^(?:\d+\.?\d*|\.\d+)e$/i.test(text) && sign?.start === end && power?.start === sign.end) {
      if (!/^[+-]$/.test(sign.text) || !/^\d+$/.test(power.text)) return null;
      this.at += 2;
      return Number(text + sign.text + power.text);
    }
    return number.test(text) || /^(?:\d+\.?\d*|\.\d+)e\d+$/i.test(text) ? Number(text) : null;
  }

  private call({ text, start }: Token): Syntax {
    const args: Syntax[] = [];
    if (this.taken(")") === null)
      for (;;) {
        args.push(this.argument());
        if (this.taken(")") !== null) break;
        if (this.taken(",") === null) throw new Unreadable();
      }
    const own = ours.exec(text)?.[1];
    const end = this.all[this.at - 1]?.end ?? start;
    if (own !== undefined) return { kind: "lof", name: own.toUpperCase(), args, text: this.formula.slice(start, end) };
    return { kind: "function", name: text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ""), args };
  }

  private argument(): Syntax {
    const next = this.all[this.at]?.text;
    return next === "," || next === ")" ? { kind: "missing" } : this.pair(0);
  }

  private array(): Syntax {
    const rows: Typed[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.item());
      if (this.taken("}") !== null) break;
      if (this.taken(";") !== null) rows.push([]);
      else if (this.taken(",") === null) throw new Unreadable();
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new Unreadable();
    return { kind: "array", rows };
  }

  private item(): Typed {
    const minus = this.taken("-") ?? this.taken("+");
    const read = this.operand();
    if (read.kind !== "typed" || (minus !== null && typeof read.value !== "number")) throw new Unreadable();
    return minus === "-" ? -(read.value as number) : read.value;
  }

  /** A cell, range, spill or whole columns, with what stands before it; a name or table is unread. */
  private reference(prefix: Token | null, first: Token): Syntax {
    const from = prefix ?? first;
    if (first.kind !== "word") return this.unread(from);
    const sheet = prefix === null ? null : sheetOf(prefix.text);
    const last =
      this.all[this.at]?.text === ":" && this.all[this.at + 1]?.kind === "word" ? this.all[this.at + 1] : null;
    if (last) this.at += 2;
    const cell = parseCellName(first.text);
    if (!last && cell !== null && sheet !== undefined && this.taken("#") !== null)
      return { kind: "spill", sheet, ...cell };
    const found = parseReference(`${prefix?.text ?? ""}${first.text}${last ? `:${last.text}` : ""}`);
    if (found !== null) return { kind: "cells", sheet: found.sheet, block: found.block };
    const block = last ? wholeLines(first.text, last.text) : null;
    if (block !== null && sheet !== undefined) return { kind: "cells", sheet, block };
    return this.unread(from);
  }

  /** A name, or a table with its columns. */
  private unread({ start }: Token): Syntax {
    while (this.all[this.at]?.kind === "brackets" || this.all[this.at]?.text === "#") this.at++;
    return { kind: "unread", text: this.formula.slice(start, this.all[this.at - 1]?.end ?? start) };
  }

  private next(): Token {
    const token = this.all[this.at++];
    if (token === undefined) throw new Unreadable();
    return token;
  }

  /** The text of the sign here when it is this one, which is then read. */
  private taken(text: string): string | null {
    const token = this.all[this.at];
    if (token?.kind !== "sign" || token.text !== text) return null;
    this.at++;
    return text;
  }
}

/** A:C or 2:5, to the end of the sheet. */
function wholeLines(first: string, last: string) {
  const [from, to] = [first, last].map((one) => one.replace("$", ""));
  if (from === undefined || to === undefined) return null;
  if (/^[A-Z]{1,3}$/i.test(from) && /^[A-Z]{1,3}$/i.test(to)) {
    const [left, right] = ends(columnNumber(from), columnNumber(to));
    return right > largest.column ? null : { row: 0, column: left, rows: largest.row + 1, columns: right - left + 1 };
  }
  if (!/^[1-9]\d{0,6}$/.test(from) || !/^[1-9]\d{0,6}$/.test(to)) return null;
  const [top, bottom] = ends(Number(from) - 1, Number(to) - 1);
  return bottom > largest.row ? null : { row: top, column: 0, rows: bottom - top + 1, columns: largest.column + 1 };
}

const ends = (one: number, other: number): [number, number] => [Math.min(one, other), Math.max(one, other)];
