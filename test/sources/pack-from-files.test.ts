import { catalogue } from "../../src/framework/catalogue.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import type { Base } from "../../src/sources/base.ts";
import { baseFiles, folderBase } from "../../src/sources/folder-base.ts";
import { bare } from "../../src/readers/observation.ts";
import type { OfficialFile } from "../../src/sources/official/official-file.ts";
import { buildPack } from "../../src/sources/pack-from-files.ts";
import { buildDate, edition } from "../../src/sources/plan/edition.ts";
import { dataBase, dataText as textOf, hasData as present } from "./data-folder.ts";

const dates = { edition, built: buildDate };

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the file`);
  return text.replaceAll(from, to);
}

(present ? describe : describe.skip)(`what counts in the pack${present ? "" : " (skipped: no official files)"}`, () => {
  const built = (base: Base, entries = catalogue): PackFile => {
    const { file, issues } = buildPack(base, [], dates, entries);
    expect(issues).toEqual([]);
    return file as PackFile;
  };

  test("is the catalogue: another caveat or unit there is another caveat or unit in the pack, and nothing else", () => {
    const ours = catalogue.find((entry) => entry.id === "O06M09");
    const others = catalogue.map((entry) =>
      entry.id === "O06M09"
        ? { ...entry, caveat: "Ask first.", series: entry.series.map((each) => ({ ...each, unit: "% of pupils" })) }
        : entry,
    );
    const [before, after] = [built(dataBase()), built(folderBase(textOf, others), others)];
    const metric = (from: PackFile): unknown => from.metrics.find((one) => one.id === "O06M09");
    const rest = (from: PackFile): unknown => from.metrics.filter((one) => one.id !== "O06M09");
    expect(metric(before)).toMatchObject({ caveat: ours?.caveat });
    expect(metric(after)).toEqual({ ...(metric(before) as object), caveat: "Ask first." });
    expect(rest(after)).toEqual(rest(before));
    const series = (from: PackFile): PackFile["series"] =>
      from.series.map((one) => (one.id === "O06M09" ? { ...one, unit: "" } : one));
    expect(after.series.find((one) => one.id === "O06M09")?.unit).toBe("% of pupils");
    expect(series(after)).toEqual(series(before));
  }, 120_000);

  test("is not the compiled list: what it says otherwise is listed, stops nothing and changes nothing", () => {
    const base = folderBase((path) => {
      const text = textOf(path);
      if (path === baseFiles.series) return changed(text, "household,0,,kg per household,", "household,0,,,");
      if (path !== baseFiles.metrics) return text;
      const twice = changed(text, "Covers persistent absence only; severe absence", "Severe absence");
      return `${changed(twice, ",Skills for Care,skills_for_care,-,", ",Skills for Care,rumour,+,").trimEnd()}\n06-new,6,outcome,DfE,dfe,+,no,no,no,no,New,\n`;
    });
    const build = buildPack(base, [], dates);
    expect(build.issues).toEqual([]);
    const fresh = build.factDifferences.filter((difference) => difference.known === null);
    expect(fresh.map(({ metric, field }) => `${metric} ${field}`)).toEqual([
      "O06M09 caveat",
      "O09M06 source",
      "O09M06 polarity",
      "O13M04 unit",
      "06-new metric",
    ]);
    expect(writePack(build.file as PackFile) === writePack(built(dataBase()))).toBe(true);
  }, 120_000);

  test("is no official file that does not prove itself: another column for a series is told and changes nothing", () => {
    // Looked-after children, and the file gives each council the number 1.
    const councils = dataBase().areas.filter(({ tier }) => tier === "single");
    const wrong: OfficialFile = {
      path: "any name.csv",
      sha256: "0".repeat(64),
      retrieved: "2026-11-30",
      publisher: "Department for Education",
      edition: "",
      figures: councils.map(({ code, name }, at) => ({
        format: "Local Authority Interactive Tool, measures",
        observation: {
          ...bare,
          sheet: null,
          row: at + 2,
          series: "LAC",
          area: { code, name, by: "code" },
          period: "2025",
          value: 1,
          text: "1",
        },
      })),
    };
    const build = buildPack(dataBase(), [wrong], dates);
    const [proof] = build.proofs.filter(({ file }) => file === "any name.csv");
    expect(proof).toMatchObject({ series: "O07M01", taken: [], periods: [{ period: "2025", equal: 0 }] });
    expect(proof?.periods[0]?.verdict).toBe("differs");
    expect(writePack(build.file as PackFile) === writePack(built(dataBase()))).toBe(true);
  }, 120_000);
});
