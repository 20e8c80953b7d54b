/** Marks of a scale: the values, and how far apart. */
export interface Ticks {
  readonly values: readonly number[];
  readonly step: number;
}

const steps = [1, 2, 2.5, 5, 10];

/**
 * Round values that enclose a range, as few as are needed and never more than `most`.
 *
 * @param low smallest value to enclose
 * @param high largest; the same as `low` still gives two marks
 * @example niceTicks(4.5, 6.2).values // [4, 5, 6, 7]
 * @example niceTicks(0, 24).values // [0, 10, 20, 30]
 */
export function niceTicks(low: number, high: number, most = 4): Ticks {
  if (low === 0 && high === 0) return { values: [0, 1], step: 1 };
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const room = high > low ? Math.max(high - low, largest * leastShare) : largest;
  for (let power = Math.max(Math.floor(Math.log10(room / most)), leastPower); ; power++) {
    for (const round of steps) {
      const step = round * 10 ** power;
      const first = Math.floor(low / step + rounding);
      const last = Math.max(Math.ceil(high / step - rounding), first + 1);
      const count = last - first + 1;
      if (count <= most) {
        return { values: Array.from({ length: count }, (_, at) => clean((first + at) * step)), step };
      }
    }
  }
}

/** Below this power of ten a step would become 0, and no number of steps would be enough. */
const leastPower = -300;

/** Numbers that differ by less than this share cannot be distinguished by their marks. */
const leastShare = 1e-9;

/** 0.3 / 0.1 is slightly below 3, and must count as 3. */
const rounding = 1e-9;

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** A mark's label: only as many decimals as the step has. @example tickText(2.5, 2.5) // "2.5" */
export function tickText(value: number, step: number): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)), step % 1 === 0 ? 0 : decimalsOf(step));
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (value < 0 ? "−" : "") + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

function decimalsOf(step: number): number {
  return clean(step).toString().split(".")[1]?.length ?? 0;
}
