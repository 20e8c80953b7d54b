import { isCellError } from "../../../src/functions/cell-error.ts";
import { packState, providePack } from "../../../src/functions/pack-holder.ts";
import { functionTable } from "../../../src/functions/table.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { seeded } from "../../bench/measure.ts";
import { argumentNames, Given } from "./given.ts";

/** What came of many generated calls. */
export interface HostileRun {
  readonly seed: number;
  readonly calls: number;
  readonly cells: number;
  /** Cells and whole answers that are errors with a sentence. */
  readonly errors: number;
  /** How often a call was repeated because it seemed slow. */
  readonly repeated: number;
  readonly longestMs: number;
  readonly longestCall: string;
  readonly longestSentence: number;
  /** Each with the call that shows it. */
  readonly faults: readonly string[];
}

type Implementation = (...args: unknown[]) => unknown;

/** Neither control characters nor halves of letters, nor what turns a line round. */
const disturbing = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;
const longestCell = 32_767;
/** Every so many calls are made twice, to see that the answer is the same. */
const askedTwice = 23;

/**
 * Calls every function of the table with hostile texts, numbers, blanks and ranges, as the runtime hands them over.
 *
 * A call of single cells is slow only if it is in each of five repeats, on indexes that know none of its names, by the
 * time of this process alone: what the machine does besides is no fault of ours.
 *
 * @param slowMs from when on a call of single cells is a fault
 */
export function runHostile(pack: Pack, seed: number, calls: number, slowMs: number): HostileRun {
  const given = new Given(pack, seeded(seed));
  const ids = Object.keys(functionTable);
  const names = new Map(ids.map((id) => [id, argumentNames(id, functionTable[id]?.length ?? 0)]));
  const run = { cells: 0, errors: 0, repeated: 0, longestMs: 0, longestCall: "", longestSentence: 0 };
  const faults: string[] = [];
  freshDesk(pack);
  for (let at = 0; at < calls; at++) {
    const id = ids[at % ids.length] as string;
    const args = (names.get(id) ?? []).map((name) => given.argument(name));
    const began = performance.now();
    const answer = answered(id, args);
    let took = performance.now() - began;
    if (took > slowMs / 2 && args.every(isSingle)) {
      run.repeated++;
      took = Math.min(took, ...Array.from({ length: 5 }, () => timedAfresh(pack, id, args)));
      if (took > slowMs) faults.push(`${took.toFixed(0)} ms: ${callText(id, args)}`);
    }
    if (took > run.longestMs && args.every(isSingle)) [run.longestMs, run.longestCall] = [took, callText(id, args)];
    for (const fault of faultsOf(answer, args)) faults.push(`${fault}: ${callText(id, args)}`);
    for (const cell of cellsOf(answer)) {
      run.cells++;
      if (!isCellError(cell)) continue;
      run.errors++;
      run.longestSentence = Math.max(run.longestSentence, cell.message.length);
    }
    if (at % askedTwice === 0 && written(answered(id, args)) !== written(answer))
      faults.push(`another answer at the second call: ${callText(id, args)}`);
  }
  return { seed, calls, ...run, faults };
}

/** New indexes, whose slow parts are built. */
function freshDesk(pack: Pack): void {
  providePack(makeDesk(pack));
  for (const text of ["Knet and Sussx", "persistnt absense"]) {
    answered("METRIC", [[["Kent"]], [[text]], null, null]);
    answered("METRIC", [[[text]], [["NEET"]], null, null]);
    answered("SUGGEST", [[[text]], null]);
  }
}

function timedAfresh(pack: Pack, id: string, args: readonly unknown[]): number {
  freshDesk(pack);
  const began = process.cpuUsage();
  answered(id, args);
  return process.cpuUsage(began).user / 1_000;
}

interface Answer {
  readonly value: unknown;
  readonly isThrown: boolean;
}

function answered(id: string, args: readonly unknown[]): Answer {
  if (packState().kind !== "ready") throw new Error("The pack is not there.");
  try {
    return { value: (functionTable[id] as unknown as Implementation)(...args), isThrown: false };
  } catch (thrown) {
    return { value: thrown, isThrown: true };
  }
}

function cellsOf({ value }: Answer): unknown[] {
  return Array.isArray(value) ? (value as unknown[]).flat() : [value];
}

/** What is wrong with an answer, each kind once. */
function faultsOf(answer: Answer, args: readonly unknown[]): readonly string[] {
  const { value, isThrown } = answer;
  if (isThrown) return isCellError(value) ? cellFaults(value, args) : [`a stranger thrown, ${String(value)}`];
  if (!Array.isArray(value) || value.length === 0) return ["no rows"];
  const rows = value as unknown[][];
  const width = rows[0]?.length ?? 0;
  const ragged = width === 0 || rows.some((row) => row.length !== width) ? ["a ragged answer"] : [];
  return [...new Set([...ragged, ...rows.flat().flatMap((cell) => cellFaults(cell, args))])];
}

function cellFaults(cell: unknown, args: readonly unknown[]): string[] {
  if (typeof cell === "boolean") return [];
  if (typeof cell === "number") return Number.isFinite(cell) ? [] : [`the number ${cell}`];
  if (typeof cell === "string") return textFaults(cell);
  if (!isCellError(cell)) return [`a cell that holds ${String(cell)}`];
  // An error that was given comes back as it is.
  const isGiven = /^#(N\/A|DIV\/0!)$/.test(cell.code) && /#N\/A|#DIV/.test(written(args));
  return cell.message === "" ? (isGiven ? [] : ["an error without a sentence"]) : textFaults(cell.message);
}

function textFaults(text: string): string[] {
  const faults = text.length > longestCell ? ["a text longer than a cell"] : [];
  if (disturbing.test(text)) faults.push("a control character");
  if (/\bundefined\b|\bNaN\b|\[object|mistake of its own/.test(text))
    faults.push(`the sentence “${text.slice(0, 80)}”`);
  return faults;
}

const isSingle = (argument: unknown): boolean => !Array.isArray(argument) || (argument as unknown[]).flat().length <= 1;

/** A call for a message: long texts cut, and every sign to be seen. */
function callText(id: string, args: readonly unknown[]): string {
  const text = written(args).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${id}${text.slice(0, 400)}`;
}

function written(what: unknown): string {
  return JSON.stringify(what, (_key, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value === "number" && !Number.isFinite(value)) return String(value);
    return isCellError(value) ? `${value.code} ${value.message}` : value;
  });
}
