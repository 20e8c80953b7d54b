import { createHash } from "node:crypto";
import { loadPack } from "../../src/functions/load-pack.ts";
import { awaitPack, packState } from "../../src/functions/pack-holder.ts";
import { seeded } from "../bench/measure.ts";
import { damaged } from "../pack/damage/damage-pack.ts";
import { faultOfCall, probeCalls } from "./probe-calls.ts";

/** What became of damaged packs. */
export interface DamagedPacksResult {
  readonly refused: number;
  readonly taken: number;
  /** Damages that left the text as it was. */
  readonly unchanged: number;
  readonly calls: number;
  /** Each a sentence with what repeats it. */
  readonly faults: readonly string[];
}

const digest = (text: string): Promise<string> => Promise.resolve(createHash("sha256").update(text).digest("hex"));

/** What reading gave: "ready", or the sentence of the refusal. */
async function loaded(text: string, published: string): Promise<string> {
  awaitPack();
  await loadPack({
    fetchText: (name) => Promise.resolve(name.endsWith(".json") ? text : published),
    digest,
    setDeadline: () => undefined,
    askMark: () => Promise.resolve(null),
  });
  const state = packState();
  return state.kind === "failed" ? state.sentence : state.kind;
}

/**
 * Damages a pack, again and again, and reads it as pages do: with the good pack's fingerprint, where none may be taken,
 * and with one of its own, where it is refused in words, or taken and answers every call.
 */
export async function tryDamagedPacks(text: string, count: number, seed: number): Promise<DamagedPacksResult> {
  const [good, faults] = [await digest(text), [] as string[]];
  let [refused, taken, unchanged, calls] = [0, 0, 0, 0];
  for (let n = 0; n < count; n++) {
    const random = seeded(seed + n);
    const damage = damaged(text, random);
    const fault = (what: string): void => void faults.push(`seed ${seed + n}, ${damage.what}: ${what}`);
    if (damage.text === text) {
      unchanged++;
      continue;
    }
    const guarded = await loaded(damage.text, good);
    if (!/^The figures could not be read: .{10,}\.$/.test(guarded)) fault(`against the fingerprint: ${guarded}`);
    const said = await loaded(damage.text, await digest(damage.text));
    const state = packState();
    if (state.kind !== "ready") {
      refused++;
      if (!/^The figures could not be read: .{10,300}\.$/.test(said)) fault(`refused with “${said}”`);
      continue;
    }
    taken++;
    for (const call of probeCalls(state.desk.pack, random)) {
      calls++;
      const wrong = faultOfCall(call);
      if (wrong !== null) fault(wrong);
    }
  }
  return { refused, taken, unchanged, calls, faults };
}
