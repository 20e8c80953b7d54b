import { fileReport } from "../../../src/sources/official/file-report.ts";
import type { FileUse } from "../../../src/sources/official/file-use.ts";

function use(path: string, more: Partial<FileUse> = {}): FileUse {
  const file = { path, sha256: "", retrieved: "2026-11-29", publisher: "DfE", edition: "2025", figures: [] };
  return {
    file,
    figures: [],
    alsoHeld: [],
    notTaken: [],
    neighbours: [],
    otherNeighbours: "",
    isPage: false,
    ...more,
  };
}

test("a file counts as used only where the pack has something from it, and the others say why not", () => {
  const lines = fileReport([
    use("taken.csv", { figures: [{ series: "O06M09", count: 150 }], notTaken: ["O16M01"] }),
    use("refused.csv", { notTaken: ["O07M08"] }),
    use("older.csv", { alsoHeld: ["O03M04"] }),
    use("unread.csv"),
    use("ons.xlsx", { otherNeighbours: "its lists of neighbours are ONS's" }),
    use("lists.xlsx", {
      neighbours: ["MHCLG's statistical neighbours, July 2026, of 2 councils; without a list 1: Kent"],
    }),
    use("page.html", { isPage: true }),
  ]).split("\n");
  expect(lines).toEqual([
    "Files used: 3",
    "  taken.csv: DfE, 2025, saved 2026-11-29",
    "    figures taken: O06M09 150; found and not taken, see “Not taken”: O16M01",
    "  lists.xlsx: Ministry of Housing, Communities and Local Government, 2025, saved 2026-11-29",
    "    MHCLG's statistical neighbours, July 2026, of 2 councils; without a list 1: Kent",
    "  page.html: DfE, 2025, saved 2026-11-29",
    "    the framework's page, compared with our catalogue below",
    "Files with figures of ours of which none is used: 4",
    "  refused.csv: DfE, 2025, saved 2026-11-29",
    "    found and not taken, see “Not taken”: O07M08",
    "  older.csv: DfE, 2025, saved 2026-11-29",
    "    in the pack from a file that comes before it: O03M04",
    "  unread.csv: DfE, 2025, saved 2026-11-29",
    "    nothing in it could be used, see “Cells that could not be used”",
    "  ons.xlsx: DfE, 2025, saved 2026-11-29",
    "    its lists of neighbours are ONS's",
  ]);
});
