import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { catalogue } from "../../src/framework/catalogue.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { baseFiles, buildPack } from "../../src/sources/pack-from-files.ts";
import { buildDate, edition } from "../../src/sources/plan/edition.ts";

const root = join("..", "shared", "data");
const present = existsSync(join(root, "sources"));
const dates = { edition, built: buildDate };

function textOf(path: string): string {
  const bytes = readFileSync(join(root, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the file`);
  return text.replaceAll(from, to);
}

(present ? describe : describe.skip)(`what counts in the pack${present ? "" : " (skipped: no official files)"}`, () => {
  test("is the catalogue: another caveat or unit there is another caveat or unit in the pack, and nothing else", () => {
    const { file, issues } = buildPack(
      textOf,
      dates,
      catalogue.map((entry) =>
        entry.id === "O06M09"
          ? { ...entry, caveat: "Ask first.", series: entry.series.map((each) => ({ ...each, unit: "% of pupils" })) }
          : entry,
      ),
    );
    expect(issues).toEqual([]);
    const ours = catalogue.find((entry) => entry.id === "O06M09");
    const committed = JSON.parse(readFileSync("assets/pack/lof-pack.json", "utf8")) as NonNullable<typeof file>;
    const metric = (from: typeof file): unknown => from?.metrics.find((one) => one.id === "O06M09");
    const others = (from: typeof file): unknown => from?.metrics.filter((one) => one.id !== "O06M09");
    expect(metric(committed)).toMatchObject({ caveat: ours?.caveat });
    expect(metric(file)).toEqual({ ...(metric(committed) as object), caveat: "Ask first." });
    expect(others(file)).toEqual(others(committed));
    expect(file?.series.find((one) => one.id === "O06M09")?.unit).toBe("% of pupils");
  }, 60_000);

  test("is not the compiled list: what it says otherwise is listed, stops nothing and changes nothing", () => {
    const build = buildPack((path) => {
      const text = textOf(path);
      if (path === baseFiles.series) return changed(text, "household,0,,kg per household,", "household,0,,,");
      if (path !== baseFiles.metrics) return text;
      const twice = changed(text, "Covers persistent absence only; severe absence", "Severe absence");
      return `${changed(twice, ",Skills for Care,skills_for_care,-,", ",Skills for Care,rumour,+,").trimEnd()}\n06-new,6,outcome,DfE,dfe,+,no,no,no,no,New,\n`;
    }, dates);
    expect(build.issues).toEqual([]);
    const fresh = build.factDifferences.filter((difference) => difference.known === null);
    expect(fresh.map(({ metric, field }) => `${metric} ${field}`)).toEqual([
      "O06M09 caveat",
      "O09M06 source",
      "O09M06 polarity",
      "O13M04 unit",
      "06-new metric",
    ]);
    const same = build.file !== null && writePack(build.file) === readFileSync("assets/pack/lof-pack.json", "utf8");
    expect(same).toBe(true);
  }, 60_000);
});
