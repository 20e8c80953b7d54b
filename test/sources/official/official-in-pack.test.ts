import { neighbourSet } from "../../../src/comparison/sets/list-sets.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { writePack } from "../../../src/pack/write-pack.ts";
import { buildPack } from "../../../src/sources/pack-from-files.ts";
import { buildDate, edition } from "../../../src/sources/plan/edition.ts";
import { neighbourWorkbook, officialFile, type Named } from "../../fixtures/neighbour-workbook.ts";
import { areaNamed } from "../../fixtures/packs/tiny-pack.ts";
import { dataBase, hasData as present } from "../data-folder.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const councils = shippedDesk().pack.areas.filter(({ type }) => type === "metropolitan district");
const named = councils.map(({ code, name }): Named => [code, name]);
const [own, ...others] = named as [Named, ...Named[]];
const dates = { edition, built: buildDate };
const build = async (neighbours: readonly Named[]) =>
  buildPack(dataBase(), [officialFile("n.xlsx", await neighbourWorkbook([[own, ...neighbours]]))], dates);

(present ? describe : describe.skip)(
  `a pack from a folder with MHCLG's workbook${present ? "" : " (no files)"}`,
  () => {
    test("has its list as the default of the council in it, and the workbook among its sources", async () => {
      const { file, issues } = await build(others.slice(0, 15));
      expect(issues).toEqual([]);
      const pack = readPack(writePack(file!), "");
      const set = neighbourSet(pack, areaNamed(own[1], pack));
      expect(set).toMatchObject({ kind: "official-list", name: "MHCLG's statistical neighbours, July 2026" });
      expect(set.members.map(({ name }) => name)).toEqual(others.slice(0, 15).map(([, name]) => name));
      expect(pack.sources.map(({ id }) => id)).toContain("mhclg-neighbours-2026-07");
      expect(neighbourSet(pack, areaNamed(others[0]![1], pack))).toMatchObject({ kind: "open-model" });
    }, 120_000);

    test("leaves the council without a list where it has fourteen, says so, and is built", async () => {
      const { file, issues, leftOut } = await build(others.slice(0, 14));
      expect(issues).toEqual([]);
      expect(leftOut).toMatchObject([{ file: "n.xlsx", row: 12, code: "incomplete-list" }]);
      const pack = readPack(writePack(file!), "");
      expect(neighbourSet(pack, areaNamed(own[1], pack))).toMatchObject({ kind: "open-model" });
    }, 120_000);
  },
);
