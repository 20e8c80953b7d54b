import { readFileSync } from "node:fs";
import { withQuotes } from "../../../../src/formula/missing-quotes.ts";
import { knownTo } from "../../../../src/taskpane/views/explanation/error-words.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";

const isKnown = knownTo(shippedDesk());
const { functions } = JSON.parse(readFileSync("test/functions/functions-json.snapshot.json", "utf8")) as {
  functions: { name: string; parameters: { description: string }[] }[];
};

/** Every word that the help of an argument has in quotes; Q1 and Q3 are cells. */
const words = functions.flatMap(({ parameters }) =>
  parameters.flatMap(({ description }) =>
    [...description.matchAll(/"([a-z][a-z0-9% ]*)"/g)].map(([, word]) => word ?? ""),
  ),
);
const notCells = [...new Set(words)].filter((word) => !/^q[13]$/.test(word));

test("the help has many such words", () => expect(notCells.length).toBeGreaterThan(30));

test.each(notCells)("the word %s of an argument gets its quotes too", (word) => {
  expect(withQuotes(`=LOF.BENCHMARK(Kent,NEET,${word})`, isKnown)).toBe(`=LOF.BENCHMARK("Kent","NEET","${word}")`);
});

test("a word that no argument takes may be a name of the workbook's, and leaves all as it is", () => {
  expect(withQuotes("=LOF.BENCHMARK(Kent,NEET,council)", isKnown)).toBeNull();
});
