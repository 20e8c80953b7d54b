import { listWords, officialNeighbours } from "../../../src/sources/official/official-neighbours.ts";
import { barnsley, cardiff, fifteen, gateshead, known, put, row, sheffield } from "../../fixtures/listed-councils.ts";
import {
  neighbourWorkbook,
  officialFile,
  type Named,
  type WorkbookAsked,
  type WorkbookRow,
} from "../../fixtures/neighbour-workbook.ts";

async function read(rows: readonly WorkbookRow[], asked?: WorkbookAsked, path = "neighbours.xlsx") {
  return officialNeighbours([officialFile(path, await neighbourWorkbook(rows, asked))], known);
}

const messages = ({ issues, leftOut }: Awaited<ReturnType<typeof read>>): string[] =>
  [...issues, ...leftOut].map(({ row: at, column, message }) => `${at ?? "-"} ${column ?? "-"} ${message}`);

test("of no file there is no list", () => {
  expect(officialNeighbours([], known)).toEqual({
    taken: [],
    lists: [],
    sources: [],
    issues: [],
    leftOut: [],
    unused: new Map(),
  });
});

test("the workbook is the list lof, dated as it says, in published order, without distances", async () => {
  const { lists, sources, issues } = await read([row(gateshead)]);
  expect(issues).toEqual([]);
  expect(lists).toMatchObject([
    {
      id: "lof",
      name: "MHCLG's statistical neighbours, July 2026",
      publisher: "Ministry of Housing, Communities and Local Government",
      source: "mhclg-neighbours-2026-07",
    },
  ]);
  expect([...lists[0]!.members.keys()]).toEqual(["E08000037"]);
  expect(lists[0]!.members.get("E08000037")).toEqual(fifteen.map(([code]) => ({ code, closeness: "" })));
  expect(sources).toMatchObject([
    { id: "mhclg-neighbours-2026-07", licence: "Open Government Licence v3.0", retrieved: "2026-10-05" },
  ]);
});

test("old codes of Barnsley and Sheffield, of the council and of neighbours, are today's", async () => {
  const { lists, issues } = await read([
    row(["E08000016", "Barnsley"], put(2, ["E08000019", "Sheffield"])),
    row(sheffield, put(15, barnsley)),
  ]);
  expect(issues).toEqual([]);
  expect([...lists[0]!.members.keys()]).toEqual(["E08000038", "E08000039"]);
  expect(lists[0]!.members.get("E08000038")?.[1]?.code).toBe("E08000039");
  expect(lists[0]!.members.get("E08000039")?.[14]?.code).toBe("E08000038");
});

test("both codes of one council are the same neighbour twice, and two lists of one council", async () => {
  const twice = put(1, barnsley).map((old, at): Named => (at === 1 ? ["E08000016", "Barnsley"] : old));
  expect(messages(await read([row(gateshead, twice)]))).toEqual(["12 neighbour 2 Gateshead has “E08000016” twice"]);
  expect(messages(await read([row(barnsley), row(["E08000016", "Barnsley"])]))).toEqual([
    "13 - Barnsley has two lists",
  ]);
});

test("a row of a Welsh council is left out; a Welsh neighbour stays, as published", async () => {
  const { lists, issues } = await read([row(gateshead, put(4, cardiff)), row(cardiff)]);
  expect(issues).toEqual([]);
  expect([...lists[0]!.members.keys()]).toEqual(["E08000037"]);
  expect(lists[0]!.members.get("E08000037")?.[3]?.code).toBe("W06000015");
});

test.each<[string, readonly Named[], string]>([
  [
    "a blank fifteenth",
    fifteen.slice(0, 14),
    "12 - Gateshead has 14 neighbours, not 15; there is no code of neighbour 15",
  ],
  [
    "a blank in the middle",
    put(7, ["", ""]),
    "12 - Gateshead has 14 neighbours, not 15; there is no code of neighbour 7",
  ],
  [
    "a name without its code",
    put(15, ["", "Wirral"]),
    "12 - Gateshead has 14 neighbours, not 15; there is no code of neighbour 15",
  ],
  [
    "a code of nobody",
    put(3, ["E08000099", "Nowhere"]),
    "12 neighbour 3 “E08000099” on Gateshead's list is no council of today",
  ],
  [
    "a word for a code",
    put(3, ["Wirral", "Wirral"]),
    "12 neighbour 3 “Wirral” on Gateshead's list is no council of today",
  ],
  [
    "a council of the past",
    put(3, ["E10000006", "Cumbria"]),
    "12 neighbour 3 “E10000006” on Gateshead's list is no council of today",
  ],
  [
    "a region",
    put(3, ["E12000001", "North East"]),
    "12 neighbour 3 “E12000001” on Gateshead's list is no council of today",
  ],
  [
    "England",
    put(3, ["E92000001", "England"]),
    "12 neighbour 3 “E92000001” on Gateshead's list is no council of today",
  ],
  [
    "a Welsh code of nobody",
    put(3, ["W06000099", "Nowhere"]),
    "12 neighbour 3 “W06000099” on Gateshead's list is no council of today",
  ],
  ["itself", put(1, gateshead), "12 neighbour 1 Gateshead is listed as its own neighbour"],
  ["one twice", put(1, fifteen[9]!), `12 neighbour 10 Gateshead has “${fifteen[9]![0]}” twice`],
  [
    "a code beside another council's name",
    put(1, ["E08000038", "Sheffield"]),
    "12 neighbour 1 on Gateshead's list the code E08000038 stands beside “Sheffield”, which is E08000039",
  ],
])("%s is an issue with its row, and nothing is mended", async (_, neighbours, message) => {
  expect(messages(await read([row(gateshead, neighbours)]))).toEqual([message]);
});

test("more than fifteen are an issue", async () => {
  const found = await read([row(gateshead, [barnsley, ...fifteen])], { pairs: 16 });
  expect(messages(found)).toEqual(["12 - Gateshead has 16 neighbours, not 15"]);
});

test("a row of a former council or of England is an issue", async () => {
  const found = await read([row(["E10000006", "Cumbria"]), row(["E92000001", "England"]), row(gateshead)]);
  expect(messages(found)).toEqual([
    "12 - “E10000006” (Cumbria) is no current council",
    "13 - “E92000001” (England) is no current council",
  ]);
});

test("a council that the workbook leaves out has no list", async () => {
  const { lists, issues } = await read([row(gateshead)]);
  expect(issues).toEqual([]);
  expect(lists[0]!.members.has("E08000038")).toBe(false);
});

test.each([
  [["Statistical neighbours, England, 2026"], "2026"],
  [["Statistical neighbours", "By figures of 2021 to 2024", "Published 1 July 2026"], "1 July 2026"],
  [["Statistical neighbours, updated September 2026", "Census 2021"], "September 2026"],
  [["Statistical neighbours"], "retrieved 5 October 2026"],
  [["Statistical neighbours, July 2026", "By the Index of Deprivation published 2019"], "July 2026"],
  [
    ["Statistical neighbours", "Based on Census 2021 data", "Index of Multiple Deprivation 2025"],
    "retrieved 5 October 2026",
  ],
  [["Statistical neighbours by the Census 2021"], "retrieved 5 October 2026"],
  [["Neighbours, 2025", "Date of publication: July 2026"], "July 2026"],
  [["Statistical neighbours", "Publication date 2026-07-02"], "2 July 2026"],
  [["Statistical neighbours", "July 2026"], "July 2026"],
])("the words above the headings %p give the date %p", async (above, words) => {
  const { lists } = await read([row(gateshead)], { above });
  expect(lists[0]!.name).toBe(`MHCLG's statistical neighbours, ${words}`);
});

test("where the sheet has no date, the sheet before it has", async () => {
  const cover = ["Local Outcomes Framework", "Published 2 July 2026", "Census 2021"];
  const named = async (above: string): Promise<string> =>
    (await read([row(gateshead)], { cover, above: [above] })).lists[0]!.name;
  expect(await named("Statistical neighbours")).toBe("MHCLG's statistical neighbours, 2 July 2026");
  expect(await named("Statistical neighbours, July 2026")).toBe("MHCLG's statistical neighbours, July 2026");
});

test.each<[string, WorkbookAsked]>([
  ["behind a dash", { heading: (rank, word) => `Statistical neighbour ${rank} - ${word}` }],
  ["in capitals", { heading: (rank, word) => `NEIGHBOUR ${rank}: ${word.toUpperCase()}` }],
  ["of a local authority", { heading: (rank, word) => `Neighbour ${rank} local authority ${word.toLowerCase()}` }],
  ["before the number", { heading: (rank, word) => `Neighbour ${word.toLowerCase()} ${rank}` }],
  ["below merged cells", { merged: true }],
])("the words code and name %s are headings too", async (_, asked) => {
  const { lists, issues } = await read([row(gateshead)], asked);
  expect(issues).toEqual([]);
  expect(lists[0]!.members.get("E08000037")?.map(({ code }) => code)).toEqual(fifteen.map(([code]) => code));
});

test("codes in small letters are codes", async () => {
  const small = ([code, name]: Named): Named => [code.toLowerCase(), name];
  const found = await read([row(small(gateshead), fifteen.map(small))]);
  expect(messages(found)).toEqual([]);
  expect([...found.lists[0]!.members.keys()]).toEqual(["E08000037"]);
});

test("a sheet of which no council's list can be used is no list", async () => {
  const found = await read([row(gateshead, put(3, ["E08000099", "Nowhere"]))]);
  expect([found.lists, found.taken, found.leftOut.length]).toEqual([[], [], 1]);
});

test("the report of a build names the councils without a list", async () => {
  const { taken } = await read([row(gateshead), row(barnsley)], {}, "a.xlsx");
  const areas = [...known.areas.slice(0, 3), { code: "E92000001", name: "England", aliases: [] }];
  expect(taken.map(({ file, list }) => [file, listWords(list, areas)])).toEqual([
    ["a.xlsx", "MHCLG's statistical neighbours, July 2026, of 2 councils; without a list 1: Sheffield"],
  ]);
});

describe("a list of another publisher in the same manner", () => {
  const twenty = [...fifteen, barnsley, sheffield, cardiff, ...fifteen.slice(0, 2)];

  test.each([
    ["7.a", 20],
    ["7.a", 15],
    ["Table", 20],
  ])("ONS's sheet %p with %p neighbours is never MHCLG's", async (sheet, pairs) => {
    const found = await read([row(gateshead, twenty.slice(0, pairs))], { sheet, pairs });
    const unused = new Map([["neighbours.xlsx", "its lists of neighbours are ONS's, and only MHCLG's are taken"]]);
    expect(found).toEqual({ taken: [], lists: [], sources: [], issues: [], leftOut: [], unused });
  });

  test("one of twelve neighbours is nobody's", async () => {
    const found = await read([row(gateshead, fifteen.slice(0, 12))], { sheet: "Lists", pairs: 12 });
    expect(found.lists).toEqual([]);
    expect(messages(found)).toEqual([
      "- - a list of 12 neighbours on the sheet “Lists”, neither MHCLG's (15) nor ONS's (20)",
    ]);
  });
});
