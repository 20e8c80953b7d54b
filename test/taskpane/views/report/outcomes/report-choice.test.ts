import { workingsWords } from "../../../../../src/wording/report/in-short.ts";
import { paneModelOf } from "../../../../fixtures/pane-model.ts";
import { isNoValue } from "../../../../../src/statistics/no-value.ts";
import {
  chosenMetrics,
  chosenOf,
  chosenPages,
  contentOf,
  firstChoice,
  withMetrics,
} from "../../../../../src/taskpane/views/report/outcomes/report-choice.ts";
import {
  countRows,
  reportOffer,
  type OfferedOutcome,
} from "../../../../../src/taskpane/views/report/outcomes/report-offer.ts";
import { plannedSheets } from "../../../../../src/taskpane/views/report/outcomes/planned-sheets.tsx";

function offerFor(council: string): readonly OfferedOutcome[] {
  const offer = reportOffer(paneModelOf(council));
  if (isNoValue(offer)) throw new Error("a council without neighbours");
  return offer;
}

const idsOf = (outcomes: readonly OfferedOutcome[]): string[] =>
  outcomes.flatMap(({ metrics }) => metrics.map(({ id }) => id));

test("all sixteen outcomes are offered in the framework's order, housing supply without a metric yet", () => {
  const offer = offerFor("Gateshead");
  expect(offer.map(({ outcome }) => outcome.number)).toEqual([...Array(16).keys()].map((i) => i + 1));
  expect(offer[0]?.metrics).toEqual([]);
});

test("a chosen part of an outcome is neither all nor nothing", () => {
  const [, quality] = offerFor("Gateshead");
  const ids = idsOf([quality!]);
  const all = withMetrics(new Set(), ids, true);
  expect(chosenOf([quality!], new Set())).toBe(false);
  expect(chosenOf([quality!], all)).toBe(true);
  expect(chosenOf([quality!], withMetrics(all, ids.slice(0, 1), false))).toBe("some");
});

test("to begin with what is the council's job is ticked, as on the command line, and never the place's context", () => {
  for (const [council, numbers] of [
    ["Kent", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
    ["Maidstone", [2, 3, 6, 8, 12, 13, 14]],
  ] as const) {
    const offer = offerFor(council);
    const pages = chosenPages(offer, chosenMetrics(firstChoice, offer));
    expect(pages.map(({ outcome }) => outcome.number)).toEqual(numbers);
    expect(pages.flatMap(({ metrics }) => metrics).every(({ ourJob }) => ourJob)).toBe(true);
  }
});

test("none chosen stays none, and what was chosen stays as it is", () => {
  const offer = offerFor("Kent");
  expect(chosenMetrics({ ...firstChoice, metrics: new Set() }, offer).size).toBe(0);
  expect([...chosenMetrics({ ...firstChoice, metrics: new Set(["O02M01"]) }, offer)]).toEqual(["O02M01"]);
});

test("rows stand in the order that was chosen, none of them lost", () => {
  const model = paneModelOf("Gateshead");
  const offer = offerFor("Gateshead");
  const chosen = new Set(idsOf(offer).filter((id) => id.startsWith("O08")));
  const idsBy = (order: "framework" | "position"): string[] => {
    const content = contentOf(model, chosenPages(offer, chosen), chosen, order);
    if (isNoValue(content)) throw new Error("a council without neighbours");
    return content.pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  };
  expect(idsBy("position")).not.toEqual(idsBy("framework"));
  expect(idsBy("position").sort()).toEqual(idsBy("framework").sort());
});

test("the report holds as many rows as the pane counted, whatever is chosen", () => {
  const model = paneModelOf("Kent");
  const offer = offerFor("Kent");
  const chosen = new Set(idsOf(offer).filter((_, at) => at % 3 === 0));
  const pages = chosenPages(offer, chosen);
  const content = contentOf(model, pages, chosen, "framework");
  if (isNoValue(content)) throw new Error("a county without neighbours");
  expect(content.pages.map(({ outcome, rows }) => [outcome.number, rows.length])).toEqual(
    pages.map(({ outcome, metrics }) => [outcome.number, countRows(metrics).rows]),
  );
  expect(content.pages.map(({ rows, figures }) => rows.length - figures)).toEqual(
    pages.map(({ metrics }) => countRows(metrics).without),
  );
});

test("schools are a county's job and not its districts'", () => {
  const job = (council: string): boolean | undefined =>
    offerFor(council)
      .flatMap(({ metrics }) => metrics)
      .find(({ id }) => id === "O06M09")?.ourJob;
  expect([job("Kent"), job("Maidstone"), job("Gateshead")]).toEqual([true, false, true]);
});

test("the sheets to come are named as they will be: names that are taken get a number", () => {
  const pages = chosenPages(offerFor("Gateshead"), new Set(["O06M09"]));
  const none = { since: false, districts: false, method: true, hides: true };
  expect(plannedSheets(pages, none, ["lof summary"])).toEqual([
    { name: "LOF Summary (2)", holds: "1 outcome" },
    { name: "LOF Every child achieving", holds: "1 figure" },
    { name: "LOF Figures in detail", holds: "intervals, caveats" },
    { name: "LOF Method and sources", holds: "sources, sign-off" },
  ]);
  const all = { since: true, districts: true, method: false, hides: false };
  expect(plannedSheets(pages, all, []).map(({ name }) => name)).toEqual([
    "LOF Summary",
    "LOF New since last report",
    "LOF Districts",
    "LOF Every child achieving",
    "LOF Figures in detail",
    workingsWords.sheet,
  ]);
});
