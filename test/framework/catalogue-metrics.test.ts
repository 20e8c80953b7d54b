import { catalogueMetrics } from "../../src/framework/catalogue-metrics.ts";
import { entry, only, upper, upperTier } from "../../src/framework/catalogue/make-entry.ts";

const absence = entry({
  id: "O06M09",
  slug: "06-absence",
  title: "Absence: persistent and severe absence",
  shortName: "Persistent absence",
  aliases: ["PA"],
  type: "outcome",
  publisher: "DfE",
  source: "els",
  polarity: "lower-is-better",
  caveat: "Covers persistent absence only.",
  responsibility: upper("County and single-tier councils do this.", "schools"),
  publishedFor: upperTier,
  series: only("%", 12),
});

describe("the metrics of a catalogue", () => {
  test("are none for an empty one", () => {
    expect(catalogueMetrics([])).toEqual([]);
  });

  test("have the facts of their entries and the outcome of their ids, and not what only the build needs", () => {
    expect(catalogueMetrics([{ ...absence, notJudged: "It is a count.", noVerdict: true }])).toEqual([
      {
        id: "O06M09",
        outcome: 6,
        title: "Absence: persistent and severe absence",
        shortName: "Persistent absence",
        aliases: ["PA"],
        type: "outcome",
        publisher: "DfE",
        polarity: "lower-is-better",
        status: "live",
        derived: false,
        noVerdict: true,
        caveat: "Covers persistent absence only.",
        responsibility: {
          councils: "upper",
          partners: ["schools"],
          reason: "County and single-tier councils do this.",
        },
        publishedFor: ["single", "county", "country"],
        sameAs: null,
      },
    ]);
  });

  test("have another caveat when the entry has another, and are otherwise the same", () => {
    const [before] = catalogueMetrics([absence]);
    const [after] = catalogueMetrics([{ ...absence, caveat: "Severe absence is missing." }]);
    expect(before?.caveat).toBe("Covers persistent absence only.");
    expect(after).toEqual({ ...before, caveat: "Severe absence is missing." });
  });

  test("are in the order of the entries, those without a key in the compiled figures too", () => {
    const later = entry({ ...absence, id: "O16M01", slug: null, sameAs: "O06M09" });
    const metrics = catalogueMetrics([later, absence]);
    expect(metrics.map(({ id, outcome, sameAs }) => [id, outcome, sameAs])).toEqual([
      ["O16M01", 16, "O06M09"],
      ["O06M09", 6, null],
    ]);
    expect(metrics[0]?.caveat).toBe("Covers persistent absence only.");
  });
});
