import { expressionFormula } from "../../../src/formula/expression.ts";
import { callsLof } from "../../../src/formula/lof-calls.ts";
import { pageCaveats } from "../../../src/report/by-council.ts";
import { notesOf } from "../../../src/report/page/notes.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const shown = { england: true, region: true, quartile: true };
const frameOf = (columns = shown) =>
  reportFrame({ summary: "S", detail: "D", method: null }, "Gateshead", neighbours, columns);
const signs = (text: string): string => text.replace(/[^⊕◆≈↑↓○⊘]/g, "");
const { pages } = contentFor(desk, "Gateshead", "all", { context: true });

test("the note on verdicts explains the signs that can stand on its page, and no others", () => {
  for (const page of pages) {
    const note = notesOf(frameOf(), page, { caveats: [], pictures: false }).find(({ of }) => of === "verdict");
    const hasIntervals = page.rows.some(({ series }) => (series?.lower95 ?? null) !== null);
    const isNeutral = page.rows.some(({ metric }) => metric.polarity === "neutral");
    const claims = page.outcome.contextual ? "↑↓≈" : `⊕◆≈${isNeutral ? "↑↓" : ""}`;
    const cautions = page.rows.some(({ metric }) => metric.noVerdict) ? "⊘" : "";
    const said = `${String(note?.text)} ${note?.more ?? ""}`;
    expect([page.outcome.title, signs(said)]).toEqual([
      page.outcome.title,
      `${hasIntervals ? claims : ""}○${cautions}`,
    ]);
  }
});

test("a column that is not shown has no note; the numbers go on without a gap", () => {
  const [page] = pages;
  if (page === undefined) throw new Error("no page");
  const of = (columns: typeof shown) => notesOf(frameOf(columns), page, { caveats: [], pictures: true });
  expect(
    of(shown)
      .map((note) => note.of)
      .slice(0, 3),
  ).toEqual(["england", "region", "quartile"]);
  const fewer = of({ england: false, region: true, quartile: false });
  expect(fewer.map((note) => note.of)).toEqual(["region", "position", "verdict", "change", "picture", "job"]);
  expect(fewer.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("the note on the region names its set by a function, so that freeze takes it with the figures", () => {
  const [page] = pages;
  const note = page && notesOf(frameOf(), page, { caveats: [], pictures: false }).find(({ of }) => of === "region");
  expect(callsLof(expressionFormula(note?.text ?? "", { namespace: "LOF", onSheet: "P" }))).toBe(true);
});

test("a page has a note on caveats of single councils only where some council has one there", () => {
  const withNote = pages.filter((page) => {
    const caveats = pageCaveats(desk.pack, page);
    return notesOf(frameOf(), page, { caveats, pictures: false }).some(({ of }) => of === "caveat");
  });
  expect(withNote.map(({ outcome }) => outcome.number)).toEqual(
    pages.filter((page) => pageCaveats(desk.pack, page).length > 0).map(({ outcome }) => outcome.number),
  );
});
