import type { NeighbourListParts } from "../../../src/pack/assembly/assemble-pack.ts";
import { officialNeighbours } from "../../../src/sources/official/official-neighbours.ts";
import { barnsley, fifteen, gateshead, known, put, row } from "../../fixtures/listed-councils.ts";
import { neighbourWorkbook, officialFile } from "../../fixtures/neighbour-workbook.ts";

describe("beside the lists of the pack before", () => {
  const other = put(1, barnsley);
  const find = async (date: string, neighbours = fifteen, held: readonly NeighbourListParts[] = []) => {
    const above = [`Statistical neighbours${date === "" ? "" : `, ${date}`}`];
    const file = officialFile("found.xlsx", await neighbourWorkbook([row(gateshead, neighbours)], { above }));
    return officialNeighbours([file], known, held);
  };
  const dfe = { id: "dfe", name: "DfE", publisher: "DfE", source: "dfe", members: new Map() };
  const held = async (...dates: readonly string[]) => {
    let lists: readonly NeighbourListParts[] = [dfe];
    for (const date of dates) lists = (await find(date, fifteen, lists)).lists;
    return lists;
  };
  const idsOf = ({ lists }: { readonly lists: readonly NeighbourListParts[] }) =>
    lists.map(({ id, name }) => [id, name.slice(32)]);

  test.each([
    ["a newer one is the default, the one held goes by its date", ["July 2025"], "July 2026"],
    ["an older one never is the default", ["July 2026"], "July 2025"],
    ["an edition that is there already replaces it", ["July 2025", "July 2026"], "July 2026"],
    ["so does an older edition", ["July 2025", "July 2026"], "July 2025"],
  ])("%s", async (_, before, date) => {
    const found = await find(date, other, await held(...before));
    expect(found.issues).toEqual([]);
    expect(idsOf(found)).toEqual([
      ["dfe", ""],
      ["lof", "July 2026"],
      ["lof-2025-07", "July 2025"],
    ]);
    const replaced = found.lists.find(({ name }) => name.endsWith(date));
    expect(replaced?.members.get("E08000037")?.[0]?.code).toBe("E08000038");
    expect(found.taken).toEqual([{ file: "found.xlsx", list: replaced }]);
  });

  test("a held list that is found again without its date keeps it", async () => {
    const found = await find("", fifteen, await held("July 2026"));
    expect([found.issues, idsOf(found)]).toEqual([
      [],
      [
        ["dfe", ""],
        ["lof", "July 2026"],
      ],
    ]);
    expect(found.sources.map(({ id }) => id)).toEqual(["mhclg-neighbours-2026-07"]);
  });

  test("a held list without a date gets it from the file that has it", async () => {
    expect(idsOf(await find("July 2026", fifteen, await held("")))).toEqual([
      ["dfe", ""],
      ["lof", "July 2026"],
    ]);
  });

  test("another list without a date may be older or newer than the one held, and that is an issue", async () => {
    const { issues } = await find("", other, await held("July 2026"));
    expect(issues).toMatchObject([{ code: "unknown-edition", file: "found.xlsx" }]);
  });

  test("a list that is newer than the day on which an undated one was retrieved is newer", async () => {
    expect(idsOf(await find("November 2026", other, await held("")))).toEqual([
      ["dfe", ""],
      ["lof", "November 2026"],
      ["lof-2026-10-05", "retrieved 5 October 2026"],
    ]);
  });
});

describe("two editions in a folder", () => {
  const files = async (...titles: readonly string[]) =>
    Promise.all(
      titles.map(async (title, at) =>
        officialFile(
          `${at}.xlsx`,
          await neighbourWorkbook([row(gateshead, at === 0 ? fifteen : put(1, barnsley))], { above: [title] }),
        ),
      ),
    );

  test.each([
    [["Neighbours, July 2025", "Neighbours, July 2026"]],
    [["Neighbours, July 2026", "Neighbours, July 2025"]],
  ])("%p: the newest is lof, the older has its date in the id", async (titles) => {
    const { lists, issues, sources } = officialNeighbours(await files(...titles), known);
    expect(issues).toEqual([]);
    expect(lists.map(({ id, name }) => [id, name])).toEqual([
      ["lof", "MHCLG's statistical neighbours, July 2026"],
      ["lof-2025-07", "MHCLG's statistical neighbours, July 2025"],
    ]);
    expect(sources.map(({ id }) => id)).toEqual(lists.map(({ source }) => source));
  });

  test.each([
    [["Neighbours, July 2026", "Neighbours, July 2026"]],
    [["Neighbours, July 2026", "Neighbours, 2026"]],
    [["Neighbours, July 2026", "Neighbours"]],
    [["Neighbours", "Neighbours"]],
  ])("%p: which is the newer cannot be told, and that is an issue", async (titles) => {
    const { issues } = officialNeighbours(await files(...titles), known);
    expect(issues).toMatchObject([{ code: "unknown-edition" }]);
  });

  test("the same lists twice are one", async () => {
    const [one] = await files("Neighbours, July 2026");
    const { lists, issues } = officialNeighbours([one!, { ...one!, path: "again.xlsx" }], known);
    expect([lists.length, issues]).toEqual([1, []]);
  });
});
