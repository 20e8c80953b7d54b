import { readPack } from "../../src/pack/read-pack.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { baseFiles, folderBase } from "../../src/sources/folder-base.ts";
import { buildPack } from "../../src/sources/pack-from-files.ts";
import { buildDate, edition } from "../../src/sources/plan/edition.ts";
import { dataText as textOf, hasData as present } from "./data-folder.ts";

/*
 * The whole build over the official files, with the table of areas as it may be when Surrey's councils have ended. The
 * codes of the new ones are made up for this test: no list has them yet.
 */

const [eastCode, westCode] = ["E06999901", "E06999902"];
const east = ["E07000207", "E07000208", "E07000210", "E07000211", "E07000215"];

const isSurreys = (row: string): boolean => /^E10000030,|^E07000(20[7-9]|21[0-7]),/.test(row);

function later(path: string): string {
  const text = textOf(path);
  if (path === baseFiles.areas) {
    const kept = text.split("\n").filter((row) => !isSurreys(row));
    const unitary = (code: string, name: string): string =>
      `${code},${name},E06,unitary authority,single,,,E12000008,South East,,,,,,2027,${name} Council,`;
    return `${kept.join("\n").trimEnd()}\n${unitary(eastCode, "East Surrey")}\n${unitary(westCode, "West Surrey")}\n`;
  }
  if (path !== baseFiles.codeHistory) return text;
  const ended = textOf(baseFiles.areas)
    .split("\n")
    .filter(isSurreys)
    .flatMap((row) => {
      const [code = "", name = ""] = row.split(",");
      const into = code === "E10000030" ? [eastCode, westCode] : [east.includes(code) ? eastCode : westCode];
      return into.map((one) => `${code},${name},${one},,2026,merged or abolished into`);
    });
  return `${text.trimEnd()}\n${ended.join("\n")}\n`;
}

(present ? describe : describe.skip)(
  `a build whose areas have East and West Surrey${present ? "" : " (skipped: no official files)"}`,
  () => {
    test("makes the old councils former ones with their successors, and no council is to come", () => {
      const { file, issues } = buildPack(folderBase(later), [], { edition, built: buildDate });
      expect(issues).toEqual([]);
      const desk = makeDesk(readPack(writePack(file!), "made for a test"));
      expect(desk.pack.comingAreas).toEqual([]);
      expect(desk.areaNamed("East Surrey unitary")).toMatchObject({ code: eastCode, tier: "single" });
      const sentence = (text: string): unknown => desk.areaNamed(text);
      expect(sentence("Surrey")).toMatchObject({
        sentence: "Surrey was replaced in 2027 by East Surrey and West Surrey.",
      });
      expect(sentence("Mole Valley")).toMatchObject({ sentence: "Mole Valley was replaced in 2027 by East Surrey." });
      expect(sentence("E07000217")).toMatchObject({ sentence: "Woking was replaced in 2027 by West Surrey." });
      expect(desk.pack.formerAreas.filter(({ replacedIn }) => replacedIn === 2027)).toHaveLength(12);
    }, 60_000);
  },
);
