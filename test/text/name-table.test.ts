import { NameTable } from "../../src/text/name-table.ts";

describe("a table of names", () => {
  test("finds every thing that goes by a name, in the order added, each once", () => {
    const table = new NameTable<number>();
    table.add("St. Helens", 1);
    table.add("st helens", 1);
    table.add("Saint Helens", 2);
    expect(table.get("st helens")).toEqual([1, 2]);
  });

  test("knows nothing by a name without letters or digits", () => {
    const table = new NameTable<number>();
    table.add(" - ", 1);
    expect(table.has("")).toBe(false);
    expect(table.get("")).toEqual([]);
  });
});
