import { mergeSeries, type SeriesInput } from "../../../src/pack/assembly/merge-series.ts";
import { fileUses } from "../../../src/sources/official/file-use.ts";
import type { OfficialFile } from "../../../src/sources/official/official-file.ts";
import type { Proof } from "../../../src/sources/official/prove-figures.ts";
import { inputOf, observedOf } from "../../pack/assembly/observed-of.ts";

const file = (path: string): OfficialFile => ({
  path,
  sha256: path,
  retrieved: "2026-11-30",
  publisher: "Department for Education",
  edition: "",
  figures: [],
});
const [gateshead, kent] = ["E08000037", "E10000016"];

test("says of each file what the pack has from it, what it has from others, and what was not taken", () => {
  const ours = [observedOf(gateshead, 2025, 10), observedOf(kent, 2025, 12)];
  const same = [observedOf(gateshead, 2025, 10)];
  const input: SeriesInput = { ...inputOf(same), official: [{ source: "new", figures: ours }], replaced: [] };
  const proof = (path: string, source: string, taken: Proof["taken"]): Proof => ({
    series: input.id,
    source,
    file: path,
    periods: [],
    taken,
  });
  const proofs = [proof("a.csv", "new", ours), proof("b.csv", "old", same), proof("c.csv", "wrong", [])];
  const files = ["a.csv", "b.csv", "c.csv", "d.xlsx", "e.xlsx"].map(file);
  const none = { figures: [], alsoHeld: [], notTaken: [], neighbours: [], otherNeighbours: "", isPage: false };
  expect(
    fileUses(files, proofs, [mergeSeries(input)], {
      taken: [{ file: "d.xlsx", words: "a list" }],
      unused: new Map([["e.xlsx", "its lists are ONS's"]]),
    }),
  ).toEqual([
    { ...none, file: files[0], figures: [{ series: "O06M09", count: 2 }] },
    { ...none, file: files[1], alsoHeld: ["O06M09"] },
    { ...none, file: files[2], notTaken: ["O06M09"] },
    { ...none, file: files[3], neighbours: ["a list"] },
    { ...none, file: files[4], otherNeighbours: "its lists are ONS's" },
  ]);
});
