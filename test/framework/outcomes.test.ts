import { catalogue } from "../../src/framework/catalogue.ts";
import { outcomeOf } from "../../src/framework/metric-id.ts";
import { outcomes } from "../../src/framework/outcomes.ts";

const numbers = outcomes.map((outcome) => outcome.number);

describe("the priority outcomes", () => {
  test("are those from 1 to 16, in order", () => {
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  });

  test("are contextual from 15 on: the economy and child poverty, for which no council is judged", () => {
    expect(outcomes.filter((outcome) => outcome.contextual).map(({ number, title }) => `${number} ${title}`)).toEqual([
      "15 Economic prosperity and regeneration",
      "16 Child poverty",
    ]);
  });

  test("have a title of their own and an ambition in one sentence", () => {
    expect(new Set(outcomes.map((outcome) => outcome.title)).size).toBe(16);
    for (const { title, ambition } of outcomes) {
      expect(title).toMatch(/^[A-Z].*[^.\s]$/);
      expect(ambition).toMatch(/^[A-Z][^.\n]*\.$/);
    }
  });

  test("have metrics in the catalogue, all but housing supply, of which a note says that none is confirmed", () => {
    const withMetrics = new Set(catalogue.map((entry) => outcomeOf(entry.id)));
    expect(numbers.filter((number) => !withMetrics.has(number))).toEqual([1]);
    expect(outcomes.filter((outcome) => outcome.note !== null).map(({ title }) => title)).toEqual(["Housing supply"]);
    expect(outcomes[0]?.note).toMatch(/not yet confirmed.*no figures\.$/i);
  });

  test("are known for every metric of the catalogue", () => {
    for (const { id } of catalogue) expect([id, numbers.includes(outcomeOf(id))]).toEqual([id, true]);
  });
});
