import { call } from "../../functions/calling.ts";
import { functionTable } from "../../../src/functions/table.ts";

type Cells = readonly (readonly unknown[])[];

/**
 * What a formula of our functions gives, as Excel would: calls within calls, and INDEX around one. Errors are written
 * "#N/A ..." with their sentence.
 *
 * @param formula without "="
 * @throws Error for anything else in it
 */
export function typed(formula: string): Cells {
  const reading = { text: formula, at: 0 };
  const answer = term(reading);
  if (reading.at !== formula.length || answer === null) throw new Error(`${formula} is not one call`);
  return answer;
}

interface Reading {
  readonly text: string;
  at: number;
}

/** A text, a number, TRUE, a call; null for an argument left out. */
function term(reading: Reading): Cells | null {
  const plain = /^(?:"([^"]*)"|(-?[\d.]+)|(TRUE|FALSE))/.exec(reading.text.slice(reading.at));
  if (plain !== null) {
    reading.at += plain[0].length;
    const [, text, number, truth] = plain;
    return [[text ?? (number === undefined ? truth === "TRUE" : Number(number))]];
  }
  const name = /^([A-Z.]+)\(/.exec(reading.text.slice(reading.at));
  if (name === null) return null;
  reading.at += name[0].length;
  const args: (Cells | null)[] = [];
  for (;;) {
    args.push(term(reading));
    const mark = reading.text[reading.at++];
    if (mark === ")") return answerOf(name[1] as string, args);
    if (mark !== ",") throw new Error(`“${mark ?? "the end"}” in ${reading.text} is not expected`);
  }
}

function answerOf(name: string, args: readonly (Cells | null)[]): Cells {
  if (name === "INDEX") return indexed(args as readonly Cells[]);
  const id = name.replace(/^LOF\./, "");
  const known = functionTable[id];
  if (known === undefined) return [[`#NAME? ${name}`]];
  if (args.length > known.length) return [[`#VALUE! ${name} takes ${known.length} arguments`]];
  return call(id, ...args);
}

/** INDEX: row 0 is the whole column. */
function indexed([cells = [], row, column]: readonly Cells[]): Cells {
  const [line, place] = [Number(row?.[0]?.[0]), Number(column?.[0]?.[0]) - 1];
  return line === 0 ? cells.map((one) => [one[place]]) : [[cells[line - 1]?.[place]]];
}
