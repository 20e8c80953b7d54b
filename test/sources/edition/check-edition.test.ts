import { catalogue } from "../../../src/framework/catalogue.ts";
import { checkEdition, type EditionDifference } from "../../../src/sources/edition/check-edition.ts";
import { pageMetrics } from "../../../src/sources/edition/page-metrics.ts";
import { asWritten, contentPage, listPage, tablePage, type Written } from "../../fixtures/metrics-pages.ts";
import { fileOf } from "./read-page.ts";

const shapes: readonly [name: string, write: (metrics: readonly Written[]) => string][] = [
  ["headings and lists", listPage],
  ["a table with lines", tablePage],
  ["a table with dashes only", (metrics) => tablePage(metrics, " ")],
  ["a table with paragraphs", (metrics) => tablePage(metrics, "</p><p>")],
  ["GOV.UK's content interface", contentPage],
];

type Edit = (written: Written) => readonly Written[];

/** Our own catalogue as a page, with the metrics of some ids written otherwise, and others added. */
function page(edits: Readonly<Record<string, Edit>>, added: readonly Written[] = []): readonly Written[] {
  return [...catalogue.flatMap((entry) => edits[entry.id]?.(asWritten(entry)) ?? [asWritten(entry)]), ...added];
}

function differences(text: string): readonly EditionDifference[] {
  return checkEdition(pageMetrics(fileOf(text))!, catalogue).differences;
}

function told(difference: EditionDifference): string {
  switch (difference.kind) {
    case "new":
      return `new ${difference.id ?? "?"} ${difference.page.title}${difference.instead.map((id) => ` or ${id}`).join("")}`;
    case "gone":
      return `gone ${difference.entry.id}`;
    case "outcome gone":
      return `outcome gone ${difference.ours}`;
    case "outcome":
      return `outcome ${difference.heading}`;
    case "changed":
      return `changed ${difference.pair.entry.id} ${difference.field} ${difference.theirs}`;
    case "repeated":
      return `repeated ${difference.pair.entry.id} ${difference.id ?? "?"}`;
    case "moved":
      return `moved ${difference.pair.entry.id} ${difference.id ?? "?"} ${difference.sure ? "sure" : "probably"}`;
    case "renamed":
    case "filled":
      return `${difference.kind} ${difference.pair.entry.id} ${difference.sure ? "sure" : "probably"}`;
  }
}

const added: Written = {
  outcome: 5,
  type: "output",
  title: "Families reached by family hubs",
  source: "DfE",
  placeholder: false,
};

describe.each(shapes)("a page of %s", (_name, write) => {
  const all = (edits: Readonly<Record<string, Edit>>, more: readonly Written[] = []): string[] =>
    differences(write(page(edits, more))).map(told);

  test("that is our own catalogue has no differences, and each metric is found once", () => {
    const check = checkEdition(pageMetrics(fileOf(write(page({}))))!, catalogue);
    expect(check.differences).toEqual([]);
    expect([check.equal, check.found, check.page.metrics.length]).toEqual(Array(3).fill(catalogue.length));
  });

  test("with a new metric gives it the next free id, also where the last one is gone", () => {
    expect(all({}, [added])).toEqual(["new O05M06 Families reached by family hubs"]);
    expect(all({ O05M05: () => [] }, [added])).toEqual(["new O05M06 Families reached by family hubs", "gone O05M05"]);
    expect(all({}, [added, { ...added, title: "Breastfeeding at six weeks" }])).toEqual([
      "new O05M06 Families reached by family hubs",
      "new O05M07 Breastfeeding at six weeks",
    ]);
  });

  test("with a metric of an outcome that had none gives it the first id", () => {
    expect(all({}, [{ ...added, outcome: 1, title: "Net additional dwellings" }])).toEqual([
      "new O01M01 Net additional dwellings",
    ]);
  });

  test("with a metric gone says so", () => expect(all({ O13M04: () => [] })).toEqual(["gone O13M04"]));

  test("with other words for a metric calls it probably renamed, and with one of its names renamed", () => {
    const renamed = (title: string): string[] => all({ O05M04: (written) => [{ ...written, title }] });
    expect(renamed("Take-up of the disadvantage childcare offer for 2-year-olds")).toEqual(["renamed O05M04 probably"]);
    expect(renamed("2-year-old offer take-up")).toEqual(["renamed O05M04 sure"]);
  });

  test("with a measure of quite other words in place of one calls them new and gone, never renamed", () => {
    expect(
      all({ O12M06: (written) => [{ ...written, title: "Percentage of people feeling safe after dark" }] }),
    ).toEqual(["new O12M11 Percentage of people feeling safe after dark", "gone O12M06"]);
  });

  test("with a placeholder that is a metric now calls it filled", () => {
    expect(all({ O12M10: (written) => [{ ...written, placeholder: false }] })).toEqual(["filled O12M10 sure"]);
  });

  test("with a new title in place of a placeholder asks whether it is that one", () => {
    expect(all({ O02M05: () => [] }, [{ ...added, outcome: 2, title: "Civil penalties issued to landlords" }])).toEqual(
      ["new O02M06 Civil penalties issued to landlords or O02M05", "gone O02M05"],
    );
  });

  test("with a metric called a placeholder that we have figures of says so", () => {
    expect(all({ O13M04: (written) => [{ ...written, placeholder: true }] })).toEqual([
      "changed O13M04 status placeholder",
    ]);
  });

  test("with a metric under another outcome, or a second one, gives the id for it there", () => {
    expect(all({ O14M07: (written) => [{ ...written, outcome: 15 }] })).toEqual(["moved O14M07 O15M17 sure"]);
    expect(all({ O15M07: (written) => [written, { ...written, outcome: 6 }] })).toEqual(["repeated O15M07 O06M15"]);
  });

  test("with another type or publisher says which", () => {
    expect(all({ O15M16: (written) => [{ ...written, type: "outcome" }] })).toEqual(["changed O15M16 type outcome"]);
    expect(all({ O13M05: (written) => [{ ...written, source: "Natural England" }] })).toEqual([
      "changed O13M05 publisher Natural England",
    ]);
  });

  test("with a title in other capitals asks for the page's spelling only", () => {
    expect(all({ O15M10: (written) => [{ ...written, title: "Business Density" }] })).toEqual([
      "changed O15M10 title Business Density",
    ]);
  });
});

describe.each(shapes)("a page of %s, spelt, split or joined otherwise,", (name, write) => {
  const all = (edits: Readonly<Record<string, Edit>>): string[] => differences(write(page(edits))).map(told);

  test("with other dashes, quotes, spaces or signs without width has no differences", () => {
    const odd = ({ title, ...rest }: Written): Written => ({
      ...rest,
      title: `${title
        .replace(/-/g, "–")
        .replace(/'/g, "’")
        .replace(/ (?=\\d)/g, "\u00a0")
        .replace(/ of /g, " of\u200b ")}\u00ad`,
    });
    const hard = ({ title, ...rest }: Written): Written => ({ ...rest, title: title.replace(/-/g, "\u2011") });
    for (const spelt of [odd, hard]) expect(differences(write(page({}).map(spelt))).map(told)).toEqual([]);
  });

  test("with marks of notes after titles has no differences", () => {
    for (const mark of ["[note 1]", "[3]", "[new]", "[see footnotes 2 and 3]"]) {
      const marked = page({}).map((one, at) => (at % 7 === 0 ? { ...one, title: `${one.title} ${mark}` } : one));
      expect(differences(write(marked)).map(told)).toEqual([]);
    }
  });

  test("with a metric split in two asks of the second whether it is a part, and gives no part the id for sure", () => {
    const split = differences(
      write(
        page({
          O06M09: (written) =>
            ["persistent", "severe"].map((word) => ({ ...written, title: `Absence: ${word} absence` })),
        }),
      ),
    );
    expect(split.map(told)).toEqual(["renamed O06M09 probably", "new O06M15 Absence: severe absence"]);
    expect(split.flatMap((one) => (one.kind === "new" ? one.like.map(({ entry }) => entry.id) : []))).toEqual([
      "O06M09",
    ]);
  });

  test("with two metrics made one asks of the one that is gone whether it is a part", () => {
    const merged = differences(
      write(
        page({
          O15M07: (written) => [{ ...written, title: "Births and deaths of new enterprises" }],
          O15M08: () => [],
        }),
      ),
    );
    expect(merged.map(told)).toEqual(["renamed O15M07 probably", "gone O15M08"]);
    expect(merged.flatMap((one) => (one.kind === "gone" ? one.like.map((rival) => rival.page.title) : []))).toEqual([
      "Births and deaths of new enterprises",
    ]);
  });

  test("with a metric moved and under a third outcome as well never calls it new", () => {
    const twice: Edit = (written) => [6, 7, 7].map((outcome) => ({ ...written, outcome }));
    expect(all({ O15M07: twice })).toEqual(["moved O15M07 O06M15 sure", "repeated O15M07 O07M16"]);
  });

  test("without any metric of an outcome says so before its metrics", () => {
    const gone = Object.fromEntries(catalogue.filter(({ id }) => id.startsWith("O13")).map(({ id }) => [id, () => []]));
    const [first, ...rest] = all(gone);
    expect(first).toMatch(/^outcome gone 13\. /);
    expect(rest).toEqual(Object.keys(gone).map((id) => `gone ${id}`));
  });

  test("that names no sources has no differences, brackets at the end of titles or not", () => {
    // On one line only a source tells where a title with dashes of its own ends.
    if (name === "a table with dashes only") return;
    expect(differences(write(page({}).map((one) => ({ ...one, source: "" })))).map(told)).toEqual([]);
  });
});

test("an outcome that is called otherwise, numbered otherwise or new is said", () => {
  const text = listPage(page({}));
  const renamed = text
    .replace("5. Best start in life<", "5. The best start<")
    .replace("16. Child poverty", "17. Child poverty");
  expect(differences(renamed).map(told)).toEqual([
    "outcome 5. The best start",
    "outcome 17. Child poverty (contextual outcome)",
  ]);
  const more = text.replace("</main>", "<h2>17. Culture</h2><h3>Outcome metrics</h3><ul><li>Visits</li></ul></main>");
  expect(differences(more).map(told)).toEqual(["outcome 17. Culture", "new ? Visits"]);
});

test("which way is good is compared where the page says it", () => {
  const said = (way: string): string =>
    listPage(page({})).replace("<li>Business density", `<li>Business density [${way} is better]`);
  const ours = catalogue.find(({ id }) => id === "O15M10")?.polarity;
  const results = ["higher", "lower"].map((way) => differences(said(way)).map(told));
  expect(results).toEqual(
    ["higher", "lower"].map((way) => (ours === `${way}-is-better` ? [] : [`changed O15M10 polarity ${way}-is-better`])),
  );
});

test.each([
  ["without numbers", (heading: string) => heading.replace(/\d+\. /, "")],
  ["with words before the number", (heading: string) => heading.replace(/(\d+)\. /, "Priority outcome $1: ")],
  ["a level below", (heading: string) => heading.replace("<h2", "<h3")],
])("headings of outcomes %s are the same outcomes", (_name, change) => {
  const text = listPage(page({}))
    .replaceAll("h3>", "h4>")
    .replace(/<h2[^>]*>\d+\. /g, change)
    .replaceAll("</h2>", change("<h2").startsWith("<h3") ? "</h3>" : "</h2>");
  expect(differences(text).map(told)).toEqual([]);
});

test("what a browser saves around the page is no metric, and the page's own date is its edition", () => {
  const around = listPage(page({}))
    .replace("<!doctype", "<!-- saved from url=(0060)https://www.gov.uk/ -->\n<!doctype")
    .replace("<head>", '<head><meta name="govuk:public-updated-at" content="2026-09-14T09:30:00+01:00">')
    .replace("<main>", "<nav><h2>Contents</h2><ol><li>1. Housing supply</li><li>Outcome metrics</li></ol></nav><main>")
    .replace("</main>", "</main><footer><h2>Services and information</h2><ul><li>Benefits</li></ul></footer>");
  const found = pageMetrics(fileOf(around))!;
  expect(found.edition).toBe("from July 2026, updated 2026-09-14");
  expect(checkEdition(found, catalogue).differences).toEqual([]);
  const dated = listPage(page({})).replace("<main>", "<main><p>Updated 3 March 2027</p>");
  expect(pageMetrics(fileOf(dated))?.edition).toBe("from July 2026, updated 2027-03-03");
});
