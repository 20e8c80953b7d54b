import { editionsOf, listsAsked, listTitle, readListName } from "../../../src/comparison/sets/list-names.ts";
import { officialPackFile } from "../../fixtures/packs/official-pack.ts";
import { packOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const pack = packOf(officialPackFile);
const found = (text: string, from = pack): string[] | null => {
  const asked = readListName(text);
  return asked === null ? null : listsAsked(from, asked).map(({ id }) => id);
};

test.each([
  "",
  "2025",
  "July 2025",
  "list",
  "neighbours",
  "statistical neighbours",
  "open model",
  "LOF-21",
  "Kent",
  "region",
])("%p names no published list", (text) => {
  expect(readListName(text)).toBeNull();
});

test.each([
  "MHCLG",
  "mhclg’s list",
  "official",
  "official list",
  "LOF",
  "MHCLG's statistical neighbours",
  "MHCLG's statistical neighbours, July 2026",
  "MHCLG 2026",
  "statistical neighbours 2026",
  "neighbors of July 2026",
  "MHCLG (Jul 2026)",
  "MHCLG 2026-07",
])("%p is the newest of MHCLG's", (text) => {
  expect(found(text)).toEqual(["lof"]);
});

test.each(["MHCLG 2025", "statistical neighbours 2025", "MHCLG’s list of July 2025", "lof july 2025", "official 2025"])(
  "%p is the older one",
  (text) => {
    expect(found(text)).toEqual(["lof-2025-07"]);
  },
);

test.each(["MHCLG 2024", "MHCLG June 2026", "statistical neighbours 1 July 2026"])(
  "%p is an edition that the pack does not have",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("a pack without MHCLG's list has none of its editions", () => {
  expect(found("MHCLG", tinyPack)).toEqual([]);
});

test.each([
  ["DfE's neighbours", "dfe"],
  ["DfE children's services statistical neighbours", "dfe"],
  ["ONS economic neighbours", "ons-economic"],
  ["ONS list", "ons"],
])("%p is the list %p, whatever its date", (text, id) => {
  expect(found(text)).toEqual([id]);
});

describe("the date of a list whose name has none", () => {
  const [source] = officialPackFile.sources;
  const dated = packOf({
    ...officialPackFile,
    sources: [
      { ...source!, title: "Explore Local Statistics: neighbours (global, economic), March 2026" },
      ...officialPackFile.sources.slice(1),
    ],
  });

  test.each([
    ["DfE 2026", ["dfe"]],
    ["ONS March 2026", ["ons"]],
    ["ONS demographic 2026", ["ons-demographic"]],
    ["ONS 2025", []],
  ])("%p: it is its file's", (text, ids) => {
    expect(found(text, dated)).toEqual(ids);
  });

  test("is said with its name", () => {
    const titles = ["ons", "lof"].flatMap((id) => editionsOf(dated, id).map((list) => listTitle(dated, list)));
    expect(titles).toEqual([
      "ONS similar areas, March 2026",
      "MHCLG's statistical neighbours, July 2026",
      "MHCLG's statistical neighbours, July 2025",
    ]);
  });
});

test("two editions of one year are both meant by the year", () => {
  const both = packOf({
    ...officialPackFile,
    neighbourLists: officialPackFile.neighbourLists.map((list) =>
      list.id === "lof-2025-07"
        ? { ...list, id: "lof-2026-02", name: "MHCLG's statistical neighbours, February 2026" }
        : list,
    ),
  });
  expect(found("MHCLG 2026", both)).toEqual(["lof", "lof-2026-02"]);
  expect(found("MHCLG Feb 2026", both)).toEqual(["lof-2026-02"]);
});
