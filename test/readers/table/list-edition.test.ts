import type { Sheet } from "../../../src/readers/sheet/sheet.ts";
import { editionAbove } from "../../../src/readers/table/list-edition.ts";

const sheet = (...rows: readonly string[]): Sheet => ({ name: "Lists", rows: [...rows.map((row) => [row]), ["Code"]] });
const dateOf = (...rows: readonly string[]): string => editionAbove(sheet(...rows), rows.length);

test("rows that name the dates of other data give a list none", () => {
  expect(dateOf("Neighbours", "Mid-2024 population", "Uses indices published 2019", "By the Census 2021")).toBe("");
});

test("a row that begins with a word for publication comes before the title, the title before any other", () => {
  expect(dateOf("Neighbours, 2025", "Last updated: 1 July 2026")).toBe("1 July 2026");
  expect(dateOf("Published figures, see notes", "Neighbours, May 2025", "First list issued 2024")).toBe("May 2025");
  expect(dateOf("Lists", "Data team, edition 2024")).toBe("");
  expect(dateOf("Lists", "This is the edition of July 2026")).toBe("July 2026");
});

test("rows below the headings are none of it", () => {
  expect(editionAbove(sheet("Neighbours", "Published July 2026"), 1)).toBe("");
});

test("a sheet before counts where the own title has no date", () => {
  const cover = sheet("Local Outcomes Framework", "Release date 2 July 2026");
  expect(editionAbove(sheet("Neighbours"), 1, [cover])).toBe("2 July 2026");
  expect(editionAbove(sheet("Neighbours, July 2026"), 1, [cover])).toBe("July 2026");
});
