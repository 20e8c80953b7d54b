import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparePacks, readAsked } from "../../../src/cli/compare-packs/compare.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const older = JSON.stringify({ ...tinyPackFile, built: "2026-01-31" });
const newer = JSON.stringify(tinyPackFile);
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const file = put("older.json", older);
const built = put("built/assets/pack/lof-pack.json", newer);
put("built/assets/pack/lof-pack.sha256", `${digest(newer)}  lof-pack.json\n`);

test("packs are named by a file, a folder, or a build that has one; the summary says which two they are", () => {
  for (const path of [built, join(built, ".."), join(folder, "built")]) {
    const { summary } = comparePacks(file, path);
    expect(summary.split("\n")[0]).toMatch(
      /^Figures collected on .*, compared with those collected on 31 January 2026\.$/,
    );
    expect(summary).toMatch(/Nothing changed\.$/);
  }
});

test("a pack of the first format can be compared, on either side", () => {
  const first = join("test", "fixtures", "packs", "format-1-pack.json");
  expect(comparePacks(first, first).summary).toMatch(/Nothing changed\.$/);
  for (const { changes } of [comparePacks(first, file), comparePacks(file, first)])
    expect(changes.changes.length).toBeGreaterThan(0);
});

test("a pack that is not the one its fingerprint or name says is refused by name", () => {
  put("changed/lof-pack.json", newer);
  put("changed/lof-pack.sha256", `${digest(older)}  lof-pack.json\n`);
  expect(() => comparePacks(file, join(folder, "changed"))).toThrow(/changed\/lof-pack\.json”: /);
  const named = put(`${digest(older)}.json`, newer);
  expect(() => comparePacks(file, named)).toThrow(named);
  expect(comparePacks(put(`kept/${digest(older)}.json`, older), file).summary).toMatch(/Nothing changed/);
});

test("what is not there, has no pack, or is none is said in a sentence", () => {
  expect(() => comparePacks(join(folder, "none"), file)).toThrow(/none” is not there/);
  mkdirSync(join(folder, "empty"));
  expect(() => comparePacks(join(folder, "empty"), file)).toThrow(/empty” has no lof-pack\.json/);
  expect(() => comparePacks(put("cut.json", older.slice(0, 1000)), file)).toThrow(/cut short or damaged/);
});

test("a council by any of its names; one that neither has is refused with what may be meant", () => {
  expect(comparePacks(file, built, "kent").summary).toContain("Kent only.");
  expect(() => comparePacks(file, built, "Kemt")).toThrow(/--area: /);
});

test("the command takes two packs and its options, each with something after it", () => {
  expect(readAsked(["a", "b", "--csv", "c.csv", "--area", "Kent"])).toEqual({
    ...{ before: "a", after: "b", area: "Kent", csv: "c.csv", page: null, force: false },
  });
  for (const args of [[], ["a"], ["a", "b", "c"], ["a", "b", "--cvs", "x"], ["a", "b", "--csv", ""]])
    expect(() => readAsked(args)).toThrow(/Usage: npm run compare-packs/);
  expect(() => readAsked(["a", "b", "--csv", "x", "--page", "x"])).toThrow(/same file/);
});
