import { catalogue } from "../../../src/framework/catalogue.ts";
import { checkEdition } from "../../../src/sources/edition/check-edition.ts";
import { editionReport } from "../../../src/sources/edition/edition-report.ts";
import { pageMetrics } from "../../../src/sources/edition/page-metrics.ts";
import { asWritten, listPage, type Written } from "../../fixtures/metrics-pages.ts";
import { fileOf } from "./read-page.ts";

const report = (metrics: readonly Written[]): string =>
  editionReport(checkEdition(pageMetrics(fileOf(listPage(metrics)))!, catalogue));
const ours = catalogue.map(asWritten);

test("our own catalogue as a page: no differences, and nothing to do", () => {
  expect(report(ours)).toBe(
    `Framework's page (from July 2026) against our catalogue: page\nNo differences: its ${ours.length} metrics are those of our catalogue.`,
  );
});

test("each difference says what to do, in which file, with which id", () => {
  const changed = catalogue.flatMap((entry): Written[] => {
    const written = asWritten(entry);
    if (entry.id === "O13M04") return [];
    if (entry.id === "O12M10") return [{ ...written, placeholder: false }];
    if (entry.id === "O05M04")
      return [{ ...written, title: "Take-up of the disadvantage childcare offer for 2-year-olds" }];
    return [written];
  });
  const fresh: Written = {
    outcome: 5,
    type: "output",
    title: "Families reached by family hubs",
    source: "DfE",
    placeholder: false,
  };
  const text = report([...changed, fresh]);
  expect(text).toContain(
    "New: “Families reached by family hubs” (5. Best start in life; output metric; DfE)\n  To do: add an entry to src/framework/catalogue/outcome-05.ts; the next free id is O05M06.",
  );
  expect(text).toContain(
    "Probably renamed: check: O05M04, ours “Take-up rate of 2-year-old disadvantage childcare offer”",
  );
  expect(text).toContain("Its id stays O05M04. If it is another, it is new, and O05M04 is gone.");
  expect(text).toContain("Filled: O12M10, a placeholder of ours, is a metric on the page");
  expect(text).toMatch(
    /Gone: O13M04, .*\n {2}To do: .*outcome-13\.ts: keep the entry and its id, which is never given to another/,
  );
  expect(text).toContain("Ids never change");
  expect(text).toContain("Differences: 4.");
  expect(text).not.toContain("Fewer than half");
});

test("a page on which few of ours are found is suspected of being misread", () => {
  expect(report(ours.slice(0, 20))).toContain("Fewer than half of our metrics are on it");
});

test("a metric that may be split or joined, and an outcome without metrics, are asked about in words", () => {
  const metrics = catalogue.flatMap((entry) => {
    if (entry.id.startsWith("O13") || entry.id === "O15M08") return [];
    const written = asWritten(entry);
    if (entry.id === "O15M07") return [{ ...written, title: "Births and deaths of new enterprises" }];
    if (entry.id !== "O06M09") return [written];
    return ["persistent", "severe"].map((word) => ({ ...written, title: `Absence: ${word} absence` }));
  });
  const report = editionReport(checkEdition(pageMetrics(fileOf(listPage(metrics)))!, catalogue));
  expect(report).toContain("if O06M09 has been split, no part gets its id");
  expect(report).toContain(
    "It is much like “Births and deaths of new enterprises”, which is taken for another of ours",
  );
  expect(report).toMatch(
    /No metric on the page: outcome “13\. .+”\n {2}To do: look whether the page was saved as a whole/,
  );
});
