import { readPublishedRag } from "../../../src/own-kpis/cells/published-rag.ts";

const colour = (text: string): string | undefined => readPublishedRag(text)?.colour;

test.each([
  ["green", ["G", "Green", "(G)", "Green (on target)", "On track", "Met", "Exceeded", "Target met", "✓", "🟢", "G ↑"]],
  [
    "amber",
    ["A", "AMBER", "Yellow", "At risk", "Slightly off target", "Within tolerance", "Partially met", "🟠", "🟡"],
  ],
  ["blue", ["B", "Blue", "Blue (complete)", "🔵"]],
  ["red", ["R", "red", "R ↓", "Red (was Amber)", "Off track", "Not met", "Target not met", "Not on track", "✗", "🔴"]],
])("%s", (expected, texts) => {
  for (const text of texts) expect([text, colour(text)]).toEqual([text, expected]);
});

test("another colour, two colours, an arrow of a colour, and words about a figure are none", () => {
  for (const text of [
    "Grey",
    "AG",
    "Amber/Green",
    "Amber - Green",
    "🟢🔴",
    "green arrow",
    "Green waste",
    "●",
    "Gateshead",
    "R: Resources",
  ])
    expect([text, colour(text)]).toEqual([text, undefined]);
  for (const text of ["", "Below target", "Above target", "n/a", "On", "47"]) expect(colour(text)).toBeUndefined();
});

test("the words of the cell are kept", () => {
  expect(readPublishedRag(" R ↓ ")).toEqual({ colour: "red", text: "R ↓" });
});
