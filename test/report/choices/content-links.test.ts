import { contentLinks, otherSheets } from "../../../src/report/choices/content-links.ts";
import { contentFor } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const [fifth, eighth] = contentFor(shippedDesk(), "Kent", [5, 8]).pages;
if (fifth === undefined || eighth === undefined) throw new Error("Kent has two pages");
const sheet = (name: string) => ({ sheet: { name } as never });

test("each outcome's name on the summary leads to its page, and twice the same outcome to both its pages in order", () => {
  const cells = [["Kent"], [fifth.outcome.title], [eighth.outcome.title], [null], [eighth.outcome.title]];
  const found = contentLinks({ cells: cells.map(([first]) => [names(first)]) }, [
    [fifth, sheet("A")],
    [eighth, sheet("B")],
    [eighth, sheet("C")],
  ]);
  expect(found.map(({ row, column, to }) => [row, column, to.sheet])).toEqual([
    [1, 0, "A"],
    [2, 0, "B"],
    [4, 0, "C"],
  ]);
});

test("a page that the summary does not name has no link", () => {
  expect(contentLinks({ cells: [["Kent"]] }, [[fifth, sheet("A")]])).toEqual([]);
});

/** The names as pages have them. */
function names(title: string | null | undefined): string | null {
  return title === fifth?.outcome.title
    ? "Best start in life"
    : title === eighth?.outcome.title
      ? "Health and wellbeing"
      : (title ?? null);
}

test("the other sheets stand beside each other in one row, each leading to its own", () => {
  const [only, ...more] = otherSheets(["LOF Figures in detail", "LOF Method and sources"], 30);
  expect(more).toEqual([]);
  if (only === undefined) throw new Error("no row");
  const { row, links } = only;
  expect(row[0][0]).toBe("Also in this report");
  expect(links.map(({ column, to }) => [row[0][column], to])).toEqual([
    ["LOF Figures in detail", { sheet: "LOF Figures in detail", row: 0, column: 0 }],
    ["LOF Method and sources", { sheet: "LOF Method and sources", row: 0, column: 0 }],
  ]);
});

test("more than a row has room for stand in a second one, none left out", () => {
  const names = ["New", "Districts", "In full", "Without a row", "Detail", "Method"];
  const rows = otherSheets(names, 30);
  expect(rows).toHaveLength(2);
  expect(rows.flatMap(({ links }) => links.map(({ to }) => to.sheet))).toEqual(names);
  expect(rows[1]?.links).toEqual([{ row: 31, column: 1, to: { sheet: "Method", row: 0, column: 0 } }]);
  expect(rows[1]?.row[0]).toEqual([null, "Method"]);
});
