import { Drafting } from "../../../src/report/sheet-draft.ts";
import { lines, roomOf, summaryWidths } from "../../../src/report/summary/lines.ts";

test("a text longer than a row takes several, none of them cut within a word, and nothing of it is lost", () => {
  const draft = new Drafting("S", summaryWidths);
  const text = "By directorate: Public Health (Health and wellbeing); Schools (Best start in life). ".repeat(6).trim();
  lines(draft, text, { fontSize: 10 });
  const rows = draft.finish({ headerRow: null, print: null }).cells.map(([first]) => String(first));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.join(" ")).toBe(text);
  for (const row of rows) expect(row.length).toBeLessThan(1.15 * roomOf(draft, 10));
});

test("larger letters have less room", () => {
  const draft = new Drafting("S", summaryWidths);
  expect(roomOf(draft, 12)).toBeLessThan(roomOf(draft, 10));
});
