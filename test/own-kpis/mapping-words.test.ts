import { decisionSentence, keptByWords, mappingSentence } from "../../src/own-kpis/mapping-words.ts";
import { type KpiReason, reasonSentence } from "../../src/own-kpis/match-words.ts";

const said = (how: "suggested" | "chosen" | "none", measure: string | null, ...reasons: KpiReason[]): string =>
  decisionSentence({ name: "NEET", how, measure, reasons, sentence: reasonSentence });

test.each<[string, string]>([
  [
    said("suggested", "NEET aged 16 to 17", { kind: "ages", own: "16 to 18", lof: ["16 to 17"] }),
    "NEET, beside “NEET aged 16 to 17”: Accepted although ages differ: yours 16 to 18, LOF 16 to 17.",
  ],
  [said("suggested", "NEET", { kind: "same-measure" }), "NEET, beside “NEET”: Accepted."],
  [said("chosen", "NEET"), "NEET, beside “NEET”: Chosen by you by search."],
  [said("none", null, { kind: "nothing" }), "NEET: Left unmatched by you; no match was found."],
  [said("none", "NEET", { kind: "same-measure" }), "NEET: Left unmatched by you; “NEET” was suggested."],
  [
    said("suggested", "NEET", { kind: "unit", own: "count", lof: "%" }),
    "NEET, beside “NEET”: Accepted although yours is a count; LOF is in per cent.",
  ],
])("a decision in words that stay true: %s", (sentence, expected) => expect(sentence).toBe(expected));

test("what asked the user to look or choose is not said once it is decided", () => {
  expect(said("suggested", "NEET", { kind: "breakdown", names: ["boys", "girls"] })).toBe(
    "NEET, beside “NEET”: Accepted.",
  );
});

test("a table written again says what was kept", () => {
  expect(mappingSentence("The sheet “A”", 2, 1, { rows: 1, gone: 2, left: null })).toContain(
    "It takes the place of the earlier table; owner and commentary of 1 row are kept. Below are the comments of 2 rows no longer in the list.",
  );
  expect(keptByWords("name", null)).toContain("there was no reference");
});
