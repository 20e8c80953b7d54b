import { askPatiently } from "../../../src/functions/loading/ask-patiently.ts";

/** Refuses so many times, then answers. */
function refusing(times: number): { readonly ask: () => Promise<string>; readonly asked: () => number } {
  let asked = 0;
  const ask = (): Promise<string> =>
    asked++ < times ? Promise.reject(new Error(`refusal ${asked}`)) : Promise.resolve("answer");
  return { ask, asked: () => asked };
}

test("an answer is given at once, without a pause", async () => {
  const pauses: number[] = [];
  const { ask } = refusing(0);
  expect(await askPatiently(ask, 20_000, async (ms) => void pauses.push(ms))).toBe("answer");
  expect(pauses).toEqual([]);
});

test("refusals are borne with, a second apart", async () => {
  const pauses: number[] = [];
  const { ask } = refusing(3);
  expect(await askPatiently(ask, 20_000, async (ms) => void pauses.push(ms))).toBe("answer");
  expect(pauses).toEqual([1000, 1000, 1000]);
});

test("after the time given the last refusal is thrown", async () => {
  const { ask, asked } = refusing(Infinity);
  await expect(askPatiently(ask, 20_000, () => Promise.resolve())).rejects.toThrow("refusal 21");
  expect(asked()).toBe(21);
});
