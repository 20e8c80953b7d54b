import { FetchTrouble, type Fetcher } from "../../../../src/cli/fetch/fetcher.ts";
import { answerOf, named, onlyOne, shareAnswers } from "../../../../src/cli/fetch/from/answers.ts";

/** Answers the same every time, after failing so often; counts how often it is asked. */
function counting(failures = 0): Fetcher & { asked: number } {
  return {
    asked: 0,
    text() {
      this.asked++;
      return this.asked <= failures ? Promise.reject(new FetchTrouble("Not now.")) : Promise.resolve('\uFEFF{"a":1}');
    },
    file: () => Promise.reject(new FetchTrouble("No file.")),
  };
}

test("an answer is asked for once, also by two at a time; one that failed is asked for again", async () => {
  const fetcher = counting(1);
  await expect(answerOf(fetcher, "https://a/")).rejects.toThrow("Not now.");
  expect(await Promise.all([answerOf(fetcher, "https://a/"), answerOf(fetcher, "https://a/")])).toEqual([
    { a: 1 },
    { a: 1 },
  ]);
  expect(fetcher.asked).toBe(2);
});

test("fetchers of one run share their answers, others do not", async () => {
  const [first, second, other] = [counting(), counting(), counting()];
  shareAnswers(first);
  shareAnswers(second);
  for (const fetcher of [first, second, other]) await answerOf(fetcher, "https://shared/");
  expect([first.asked, second.asked, other.asked]).toEqual([1, 0, 1]);
});

test("the only one is given; none and several are refused with the names of what there is", () => {
  const from = (found: readonly string[], all: readonly string[]): string =>
    onlyOne(found, (name) => name, { where: "The page", what: "file", all });
  expect(from(["a"], ["a", "b"])).toBe("a");
  expect(() => from([], ["a", "b"])).toThrow("The page has no file. It has “a”, “b”.");
  expect(() => from([], [])).toThrow("The page has no file: it lists nothing at all.");
  expect(() => from(["a", "b"], ["a", "b"])).toThrow(
    "The page has more than one file: “a”, “b”. Which is meant cannot be told, so none was taken.",
  );
});

test("of many names the first are told, each once", () => {
  expect(named(["a", "a", ...["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]])).toBe(
    "“a”, “b”, “c”, “d”, “e”, “f”, “g”, “h” and 3 more",
  );
});
