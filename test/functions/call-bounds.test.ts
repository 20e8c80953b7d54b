import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { providePack, packState } from "../../src/functions/pack-holder.ts";
import type { Desk } from "../../src/queries/desk.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { call, cell } from "./calling.ts";

beforeAll(() => provideShippedPack());

function desk(): Desk {
  const state = packState();
  if (state.kind !== "ready") throw new Error("The pack is not there.");
  return state.desk;
}

const column = (cells: readonly unknown[]): unknown[][] => cells.map((one) => [one]);
const councils = (): unknown[][] => column(desk().pack.areas.map(({ name }) => name));
const allSeries = (): string[] => desk().pack.series.map(({ id }) => id);

describe("a text longer than any name", () => {
  const long = "&".repeat(32_767);
  const sentence = /^#VALUE! A text of 32,767 signs is longer than any name: “&{59}…”\.$/;

  test.each([
    ["METRIC", ["Kent", long]],
    ["METRIC", [long, "NEET"]],
    ["METRIC", ["Kent", "NEET", long]],
    ["METRIC", ["Kent", "NEET", null, long]],
    ["SCORE", ["Kent", "NEET", long]],
    ["SCORE", ["Kent", "NEET", null, long]],
    ["WHY", ["Kent", long]],
    ["ABOUT", [long, "title"]],
    ["ABOUT", ["Kent", long]],
    ["SUGGEST", [long]],
    ["NEIGHBOURS", ["Kent", 5, long]],
    ["COUNCILS", [null, long]],
    ["SCORECARD", ["Kent", long]],
    ["CONTEXT", ["Kent", long]],
    ["EXPLAIN", ["Kent", long]],
    ["EDITION", [long]],
    ["RAG", [long, 1]],
    ["RAG", [1, 2, 0, long]],
    ["RELATIVE", [long, column(["Kent", "Essex"]), column([1, 2])]],
    ["NEIGHBOURS", ["Kent", 3, null, null, [[long, 1]]]],
  ])("is refused by %s in words that quote sixty signs of it", (id, args) => {
    expect(call(id, ...args).at(-1)?.[0]).toMatch(sentence);
  });

  test("spoils only its own cell of a range", () => {
    const rows = call("METRIC", column(["Kent", long]), "NEET");
    expect(rows[0]?.[0]).toBe(cell("METRIC", "Kent", "NEET"));
    expect(rows[1]?.[0]).toMatch(sentence);
  });

  test("beside a council of your own list is a note, and passed over", () => {
    const list = [column(["Kent", "Essex", "Devon"]), column([1, "a note. ".repeat(60), 3])] as const;
    expect(cell("RELATIVE", "Kent", ...list, "skipped")).toBe(1);
  });

  test("all names of the pack are shorter", () => {
    const { pack } = desk();
    const names = [
      ...pack.series.flatMap(({ metric, breakdown }) =>
        [metric.title, ...metric.aliases].map((one) => `${one}, ${breakdown}`),
      ),
      ...[...pack.areas, ...pack.formerAreas].flatMap(({ name, aliases }) => [name, ...aliases]),
      ...pack.outcomes.map(({ title }) => title),
      ...pack.indicators.map(({ name }) => name),
    ];
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(270);
  });
});

describe("of very many unknown names", () => {
  const wrong = Array.from({ length: 150 }, (_, at) => `Kemt ${String.fromCharCode(97 + (at % 26))}${at}`);
  const withSuggestion = (rows: unknown[][]): number =>
    rows.flat().filter((one) => String(one).includes("did you mean")).length;

  test.each([
    ["METRIC", () => call("METRIC", column(wrong), "NEET")],
    ["METRIC", () => call("METRIC", "Kent", [wrong.map((text) => `persistent absense ${text}`)])],
    ["WHY", () => call("WHY", column(wrong), "NEET")],
    ["ABOUT", () => call("ABOUT", column(wrong), "title")],
    ["COMPARE", () => call("COMPARE", column(wrong), "NEET").map((row) => [row[0]])],
  ])("%s looks for what the first hundred were meant for", (_id, ask) => {
    expect(withSuggestion(ask())).toBe(100);
  });

  test("the others are told plainly, and at every call the same", () => {
    const rows = call("METRIC", column(wrong), "NEET");
    expect(rows[149]?.[0]).toBe(`#N/A No council is called “${wrong[149]}”: give a name or GSS code.`);
    expect(call("METRIC", column(wrong), "NEET")).toEqual(rows);
    expect(cell("METRIC", wrong[149], "NEET")).toMatch(/did you mean Kent/);
  });

  test("one name counts once, however often it stands there", () => {
    expect(withSuggestion(call("METRIC", column(Array.from({ length: 150 }, () => "Kemt")), "NEET"))).toBe(150);
  });
});

describe("an answer too large to be handed over", () => {
  const refusal = [["#VALUE! The answer would be longer than 4 MB: ask for fewer rows or columns."]];

  test.each([
    ["BENCHMARK", () => call("BENCHMARK", councils(), [allSeries()], "missing names", "England")],
    ["BENCHMARK", () => call("BENCHMARK", councils(), [allSeries()], "members", councils())],
    ["NARRATIVE", () => call("NARRATIVE", councils(), [allSeries()])],
  ])("by %s is refused in words", (_id, ask) => {
    expect(ask()).toEqual(refusal);
  });

  test("is refused before the rest of it is worked out", () => {
    const { pack } = desk();
    let asked = 0;
    const counting = makeDesk(pack);
    providePack({ ...counting, seriesNamed: (text, guess) => (asked++, counting.seriesNamed(text, guess)) });
    try {
      expect(call("BENCHMARK", councils(), [allSeries()], "members", "England")).toEqual(refusal);
      expect(asked).toBeGreaterThan(1_000);
      expect(asked).toBeLessThan((pack.areas.length * pack.series.length) / 10);
    } finally {
      providePack(makeDesk(pack));
    }
  });

  test("counts as much as it has as JSON: every figure of the framework for every council still fits", () => {
    const rows = call("METRIC", councils(), [allSeries()]);
    const errors = rows.flat().filter((one) => typeof one === "string");
    expect(errors.length).toBeGreaterThan(10_000);
    expect(errors.every((one) => /^#N\/A \S/.test(one))).toBe(true);
    expect(rows.flat().filter((one) => typeof one === "number").length).toBeGreaterThan(10_000);
  });

  test("the errors of a block that fits all have their own sentence", () => {
    const rows = call("METRIC", councils(), [allSeries().slice(0, 15)]);
    expect(rows.flat().some((one) => String(one).includes("Asked alone"))).toBe(false);
  });
});

describe("numbers below zero", () => {
  test.each([
    ["METRICS", [-6]],
    ["SCORECARD", ["Kent", "-6"]],
    ["ABOUT", [-6, "title"]],
    ["CONTEXT", ["Kent", -1]],
    ["CONTEXT", ["Kent", "−1"]],
  ])("are no numbers of an outcome or indicator: %s", (id, args) => {
    expect(call(id, ...args)[0]?.[0]).toMatch(/^#N\/A No /);
  });
});
