import { fetchAll, type FetchSource } from "../../../src/cli/fetch/fetch-all.ts";
import { FetchTrouble, type Fetched, type Fetcher } from "../../../src/cli/fetch/fetcher.ts";

const fetcher: Fetcher = {
  text: async () => "",
  file: async ({ name }): Promise<Fetched> => ({ name, path: name, outcome: "new", bytes: 1, sha256: "" }),
};
const wish = (name: string) => ({ address: "https://a/", name, about: { what: name, source: name } });
const source = (id: string, host: string, bring: FetchSource["bring"]): FetchSource => ({
  id,
  what: id,
  hosts: [host],
  bring,
});
const silent = { begins: () => undefined, ended: () => undefined };
const going = new AbortController().signal;

test("one that fails, for whatever reason, stops no other; what it brought before is told", async () => {
  const outcomes = await fetchAll(
    [
      source("said", "a", async () => Promise.reject(new FetchTrouble("Not there."))),
      source("half", "a", async (from) => {
        await from.file(wish("half.csv"));
        throw new TypeError("x is\nundefined");
      }),
      source("none", "a", async () => []),
      source("whole", "b", async (from) => [await from.file(wish("whole.csv"))]),
    ],
    ...([fetcher, going, silent] as const),
  );
  expect(outcomes.map(({ source: { id }, fetched, trouble }) => [id, fetched.length, trouble])).toEqual([
    ["said", 0, "Not there."],
    ["half", 1, "Something unforeseen ended it: x is undefined"],
    ["none", 0, "Nothing was there to be fetched."],
    ["whole", 1, null],
  ]);
});

test("those of one host come one after the other, those of two side by side", async () => {
  const steps: string[] = [];
  const slow = (id: string, host: string): FetchSource =>
    source(id, host, async (from) => {
      steps.push(`${id} begins`);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      steps.push(`${id} ends`);
      return [await from.file(wish(id))];
    });
  await fetchAll([slow("a1", "a"), slow("a2", "a"), slow("b1", "b")], fetcher, going, silent);
  expect(steps.indexOf("a1 ends")).toBeLessThan(steps.indexOf("a2 begins"));
  expect(steps.indexOf("b1 begins")).toBeLessThan(steps.indexOf("a1 ends"));
});

test("after a stop nothing is begun", async () => {
  const bring = jest.fn(async () => []);
  const outcomes = await fetchAll([source("a", "a", bring)], fetcher, AbortSignal.abort(), silent);
  expect(outcomes[0]?.trouble).toBe("Stopped before it came.");
  expect(bring).not.toHaveBeenCalled();
});
