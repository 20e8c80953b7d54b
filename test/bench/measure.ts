import { cpus } from "node:os";

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The same random numbers from 0 to 1 in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What was measured, its unit, and the bound it must stay under, if there is one. */
export type Measurement = readonly [what: string, value: number, unit: string, bound?: number];

/** Prints the machine and the measurements; a missed bound ends the process with an error. */
export function report(measurements: readonly Measurement[]): void {
  console.log(`  ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
  for (const [what, value, unit, bound] of measurements) {
    const missed = bound !== undefined && value > bound;
    if (missed) process.exitCode = 1;
    const limit = bound === undefined ? "" : `  (${missed ? "MISSED" : "bound"} ${bound})`;
    console.log(`  ${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit}${limit}`);
  }
}
