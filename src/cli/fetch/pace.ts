import { setTimeout as sleep } from "node:timers/promises";
import { Stopped } from "./hindrance.ts";

/** How patiently, and how politely, is fetched. All in milliseconds; a test has its own, so that nobody waits. */
export interface Pace {
  /** Between the end of one request to a host and the next to the same. */
  readonly pause: number;
  /** How often something is asked for at most before it is given up. */
  readonly tries: number;
  /** Before the second try; twice as long before each one after it. */
  readonly backOff: number;
  /** What a server may ask us to wait (Retry-After); longer, and we come back another day. */
  readonly longestWait: number;
  /** For a connection, through a proxy too. */
  readonly connect: number;
  /** Until an answer begins. */
  readonly answer: number;
  /** Without a byte in the middle of an answer. */
  readonly silence: number;
  /** For an answer as a whole. */
  readonly whole: number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** The time of day. */
  readonly now: () => number;
  /** What pauses are measured by: it goes on evenly when somebody sets the clock. */
  readonly ticks: () => number;
}

export const politePace: Pace = {
  pause: 1_000,
  tries: 5,
  backOff: 2_000,
  longestWait: 120_000,
  connect: 20_000,
  answer: 120_000,
  silence: 60_000,
  whole: 1_800_000,
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  now: () => Date.now(),
  ticks: () => performance.now(),
};

/** Waits, unless the officer stops the command meanwhile. @throws Stopped */
export async function waitFor(milliseconds: number, pace: Pace, stop: AbortSignal): Promise<void> {
  try {
    await pace.sleep(milliseconds, stop);
  } catch (error) {
    if (stop.aborted) throw new Stopped();
    throw error;
  }
}
