import type { Area } from "../areas/area.ts";
import { type OwnSet, ownSets, provideOwnSets } from "../functions/own-sets.ts";
import type { Desk } from "../queries/desk.ts";
import { normaliseName } from "../text/normalise.ts";
import { type Port, PortError } from "../workbook/port.ts";
import { ownSetWords } from "../wording/workbook/own-sets.ts";
import { isOther, parseCalls, type ParsedArgument } from "../formula/parse-formula.ts";
import { mostSets, nameProblem } from "./own-set-rules.ts";
import { reenter } from "./freeze/reenter.ts";

/** The key under which the workbook keeps the user's sets. */
export const ownSetsKey = "lof.sets";

/** What was found in the workbook: its sets, or a sentence when they cannot be read. */
export interface LoadedSets {
  readonly sets: readonly OwnSet[];
  readonly problem: string | null;
}

/**
 * Reads the sets kept in the workbook and makes them known to the functions; called once when a workbook is opened.
 * Cells that were calculated earlier and failed because a set was missing are entered again.
 */
export async function loadOwnSets(port: Port): Promise<LoadedSets> {
  const loaded = parseSets(await port.readSetting(ownSetsKey));
  provideOwnSets(loaded.sets);
  if (loaded.sets.length > 0) await refresh(port, loaded.sets, true);
  return loaded;
}

/**
 * Saves a set in the workbook, makes it known to the functions and recalculates the cells that use it.
 *
 * @param replace replace a set of the same name; otherwise the name is refused
 * @returns a sentence for the user
 * @throws PortError "failed" with a sentence when the name is not acceptable
 */
export async function saveOwnSet(
  port: Port,
  desk: Desk,
  { name, members }: { readonly name: string; readonly members: readonly Area[] },
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<string> {
  const set: OwnSet = { name: name.trim(), members: members.map((area) => area.code) };
  const others = ownSets().filter((one) => normaliseName(one.name) !== normaliseName(set.name));
  const problem = nameProblem(desk, set.name, replace ? others : ownSets());
  if (problem !== null) throw new PortError("failed", problem);
  if (members.length === 0) throw new PortError("failed", ownSetWords.noMember);
  if (others.length >= mostSets) throw new PortError("failed", ownSetWords.tooMany(mostSets));
  await keep(port, [...others, set]);
  await refresh(port, [set], false);
  return [ownSetWords.saved(set.name, members.length), ownSetWords.small(members.length)].filter(Boolean).join(" ");
}

/** Removes a set; cells that use it then say that no set has this name. */
export async function removeOwnSet(port: Port, name: string): Promise<void> {
  const gone = ownSets().filter((one) => normaliseName(one.name) === normaliseName(name));
  if (gone.length === 0) return;
  await keep(
    port,
    ownSets().filter((one) => !gone.includes(one)),
  );
  await refresh(port, gone, false);
}

async function keep(port: Port, sets: readonly OwnSet[]): Promise<void> {
  await port.writeSetting(ownSetsKey, sets.length === 0 ? null : JSON.stringify({ version: 1, sets }));
  provideOwnSets(sets);
}

function parseSets(text: string | null): LoadedSets {
  if (text === null || text === "") return { sets: [], problem: null };
  try {
    const { sets } = JSON.parse(text) as { sets?: unknown };
    if (Array.isArray(sets) && sets.every(isOwnSet)) return { sets, problem: null };
  } catch {
    // Reported below: whatever is wrong with it, the remedy is the same.
  }
  return { sets: [], problem: ownSetWords.damaged };
}

function isOwnSet(value: unknown): value is OwnSet {
  const { name, members } = (value ?? {}) as Partial<Record<keyof OwnSet, unknown>>;
  return typeof name === "string" && Array.isArray(members) && members.every((code) => typeof code === "string");
}

/** Enters again the formulas that may use these sets, since a host does not know that their answer has changed. */
async function refresh(port: Port, sets: readonly OwnSet[], failedOnly: boolean): Promise<void> {
  const names = new Set(sets.map((set) => normaliseName(set.name)));
  const mayAsk = (argument: ParsedArgument, place: number): boolean =>
    typeof argument === "string"
      ? names.has(normaliseName(argument))
      : place >= 2 && typeof argument === "object" && argument !== null && (isOther(argument) || isOneCell(argument));
  await reenter(port, (formula) => parseCalls(formula).some(({ args }) => args.some(mayAsk)), failedOnly);
}

function isOneCell(argument: Exclude<ParsedArgument, string | number | boolean | null>): boolean {
  return argument.kind === "cells" && argument.block.rows * argument.block.columns === 1;
}
