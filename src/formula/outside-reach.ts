import { parseCellName } from "./cell-name.ts";
import { calculating, reachingOut } from "./excel-functions.ts";
import { lofCalls } from "./lof-calls.ts";
import { type Token, tokens } from "./tokens.ts";

/**
 * What in a formula might reach outside its workbook, or run code: a function that is not among Excel's calculating
 * ones, nor ours, nor a LAMBDA of the formula's own; another book, a path or a program (`cmd|'/c calc'!A1`); text that
 * cannot be read with certainty. Null where there is nothing of the kind.
 *
 * What a defined name stands for is not seen here. So where a formula calls what is not written in it, as with
 * `MAP(A1:A3,name)`, names are refused too.
 *
 * @example outsideReach('=LOF.METRIC("Kent","NEET")&WEBSERVICE(A1)') // "WEBSERVICE"
 * @example outsideReach('=ROUND(LOF.METRIC("Kent","NEET"),1)') // null
 */
export function outsideReach(formula: string): string | null {
  return new Reader(formula).found();
}

/** What is open at a place: a function's brackets with the names it binds, or others. */
interface Frame {
  readonly call: string | null;
  readonly bound: Set<string>;
  argument: number;
}

const signs = new Set("=+-*/&<>^%(),;:{}@#");
/** They call a function that they are given. */
const takers = new Set(["MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY", "GROUPBY", "PIVOTBY"]);

class Reader {
  private readonly all: readonly Token[];
  private readonly ours: ReadonlySet<number>;
  private readonly open: Frame[] = [{ call: null, bound: new Set(), argument: 0 }];
  /** Plain words that may be names of the workbook's. */
  private readonly names: string[] = [];
  private callsUnseen = false;

  constructor(formula: string) {
    this.all = tokens(formula).filter(({ kind }) => kind !== "space");
    this.ours = new Set(lofCalls(formula).map(({ end }) => end));
  }

  found(): string | null {
    if (this.all[0]?.text !== "=") return this.all[0]?.text ?? "";
    for (const [at, token] of this.all.entries()) {
      if (!this.isHarmless(token, at)) return token.text;
    }
    if (this.open.length !== 1) return "(";
    return this.callsUnseen ? (this.names[0] ?? null) : null;
  }

  private isHarmless(token: Token, at: number): boolean {
    switch (token.kind) {
      case "sign":
        return this.sign(token.text, at);
      case "word":
        return this.word(token, at);
      case "text":
        return /^"(?:[^"]|"")*"$/.test(token.text);
      case "prefix":
        return isSheets(token.text);
      case "brackets":
        return isClosed(token.text);
      case "error":
        return true;
      default:
        return false;
    }
  }

  private sign(text: string, at: number): boolean {
    if (text === "(" || text === "{") {
      const before = this.all[at - 1];
      const isCall = text === "(" && before?.kind === "word" && before.end === this.all[at]?.start;
      if (text === "(" && /^(?:[)#}]|.*[\]"])$/s.test(before?.text ?? "")) this.callsUnseen = true;
      this.open.push({ call: isCall ? plainName(before.text) : null, bound: new Set(), argument: 0 });
    } else if (text === ")" || text === "}") {
      this.open.pop();
    } else if (text === "," && this.frame) {
      this.frame.argument++;
    }
    return signs.has(text) && this.frame !== undefined;
  }

  private get frame(): Frame | undefined {
    return this.open.at(-1);
  }

  private word({ text, end }: Token, at: number): boolean {
    const name = plainName(text);
    const next = this.all[at + 1];
    if (reachingOut.has(name)) return false;
    if (next?.text === "(") {
      if (this.isBound(name)) this.callsUnseen = true;
      if (takers.has(name)) this.callsUnseen = true;
      const isBeside = next.start > end && parseCellName(text) !== null;
      return this.isBound(name) || isBeside || this.ours.has(next.end) || calculating.has(name);
    }
    if (this.binds(at)) this.frame?.bound.add(name);
    else if (!this.isNoName(text, name, at)) this.names.push(text);
    return true;
  }

  /** Whether a word is a name given within LET or LAMBDA. */
  private binds(at: number): boolean {
    const [before, next] = [this.all[at - 1]?.text, this.all[at + 1]?.text];
    const frame = this.frame;
    if (!frame || next !== "," || (before !== "(" && before !== ",")) return false;
    return frame.call === "LAMBDA" || (frame.call === "LET" && frame.argument % 2 === 0);
  }

  private isBound(name: string): boolean {
    return this.open.some(({ bound }) => bound.has(name));
  }

  /** Numbers, cells, columns, tables, truth values, functions of Excel and names of the formula's own. */
  private isNoName(text: string, name: string, at: number): boolean {
    const beside = [this.all[at - 1]?.text, this.all[at + 1]?.text];
    return (
      /^[\d.]/.test(text) ||
      parseCellName(text) !== null ||
      (beside.includes(":") && /^\$?(?:[A-Z]{1,3}|\d+)$/i.test(text)) ||
      this.all[at + 1]?.kind === "brackets" ||
      calculating.has(name) ||
      this.isBound(name)
    );
  }
}

/** Without what files put before newer functions and the names of LET and LAMBDA. */
function plainName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XL(?:FN|WS|PM|OP|ETA)\.)+/, "");
}

const longestName = 31;
const bookEnding = /\.(?:xl\w{1,3}|csv|txt|prn|dif|slk|ods|xml|html?|mdb|accdb|dbf|dll|exe)$/i;

/** Whether what stands before a `!` is a sheet of this workbook, or a row of sheets (`Jan:Dec!`). */
function isSheets(prefix: string): boolean {
  const names = prefix
    .replace(/^'|'?!$/g, "")
    .replaceAll("''", "'")
    .split(":");
  return (
    names.length < 3 &&
    names.every(
      (name) => name !== "" && name.length <= longestName && !/[\\/?*[\]|]/.test(name) && !bookEnding.test(name),
    )
  );
}

function isClosed(brackets: string): boolean {
  const signsOnly = brackets.replace(/'./gs, "");
  return signsOnly.split("[").length === signsOnly.split("]").length;
}
