/**
 * SHA-256 of a text in lower-case hexadecimal, for pages where the browser has no digest of its own (those not from
 * https). Some 50 ms for a pack.
 *
 * @example sha256("") // "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const words = new DataView(bytes.buffer);
  const state = Int32Array.from(fractions(8, 1 / 2));
  const schedule = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 64; i++) schedule[i] = i < 16 ? words.getInt32(block + i * 4) : extended(schedule, i);
    compress(state, schedule);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The bytes, a one bit, zeros, and the length in bits, to whole blocks of 64. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  out.set(bytes);
  out[bytes.length] = 0x80;
  const view = new DataView(out.buffer);
  view.setUint32(out.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(out.length - 4, (bytes.length * 8) >>> 0);
  return out;
}

/** The standard's constants: the first 32 bits of the fractions of roots of the first primes. */
function fractions(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) | 0);
}

const rounds = Int32Array.from(fractions(64, 1 / 3));
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const at = (words: Int32Array, i: number): number => words[i] as number;

function extended(w: Int32Array, i: number): number {
  const [old, late] = [at(w, i - 15), at(w, i - 2)];
  const small = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
  const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return (at(w, i - 16) + small + at(w, i - 7) + large) | 0;
}

function compress(state: Int32Array, schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const late = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + late + ((e & f) ^ (~e & g)) + at(rounds, i) + at(schedule, i)) | 0;
    const early = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (early + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (at(state, i) + word) | 0));
}
