import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packsOfBefore, packsToKeep, writeKeptPacks } from "../../../src/cli/build/kept-packs.ts";
import type { PackIndex } from "../../../src/pack/pack-index.ts";
import { formatOne, newest, older, oldest, type PlayedPack } from "../../functions/playing-host.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "lof-packs-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
/** A build as it was before: its own pack, and those that it kept. */
function build(name: string, own: PlayedPack, kept: readonly PlayedPack[] = []): string {
  put(`${name}/assets/pack/lof-pack.json`, own.text);
  put(`${name}/assets/pack/lof-pack.sha256`, `${own.sha256}  lof-pack.json\n`);
  put(`${name}/functions.json`, "{}");
  for (const { sha256, text } of kept) put(`${name}/packs/${sha256}.json`, text);
  put(`${name}/packs/index.json`, "{}");
  return join(folder, name);
}
const kept = (...folders: string[]): string[] => packsToKeep(folders).map(({ sha256 }) => sha256);

test("of an earlier build its own pack and those that it kept, the last collected first", () => {
  expect(kept(build("dist", older, [oldest]))).toEqual([older.sha256, oldest.sha256]);
});

test("of a folder of packs all, by fingerprint, under other names or each in a folder of its own", () => {
  put(`packs/${oldest.sha256}.json`, oldest.text);
  put("packs/of-september.json", older.text);
  put("packs/first/lof-pack.json", formatOne.text);
  put("packs/first/lof-pack.sha256", formatOne.sha256);
  put("packs/readme.txt", "Packs of all releases.");
  expect(kept(join(folder, "packs")).sort()).toEqual([oldest.sha256, older.sha256, formatOne.sha256].sort());
});

test("of several folders each pack once, also of the figures in use", () => {
  const folders = [build("one", older, [oldest]), build("two", newest, [older, oldest])];
  expect(kept(...folders)).toEqual([newest.sha256, older.sha256, oldest.sha256]);
});

test("every file that is no pack, or another than its fingerprint says, is named, and nothing is kept", () => {
  const dist = build("dist", older, [oldest]);
  put(`dist/packs/${"c".repeat(64)}.json`, newest.text);
  put(`dist/packs/${"d".repeat(64)}.json`, newest.text.slice(0, -20));
  put("dist/packs/notes.json", "{}");
  const said = (): string => {
    try {
      return kept(dist).join();
    } catch (thrown) {
      return (thrown as Error).message;
    }
  };
  expect(said()).toMatch(new RegExp(`/${"c".repeat(64)}\\.json: .*is not the one that was published`));
  expect(said()).toMatch(new RegExp(`/${"d".repeat(64)}\\.json: .*cut short`));
  expect(said()).toMatch(/notes\.json: The figures could not be read/);
  expect(said()).not.toMatch(oldest.sha256);
});

test("the pack that pages take is refused without its fingerprint, and where it is another's", () => {
  const dist = build("dist", older);
  put("dist/assets/pack/lof-pack.sha256", newest.sha256);
  expect(() => packsToKeep([dist])).toThrow(/lof-pack\.json: .*not the one that was published/);
  rmSync(join(dist, "assets/pack/lof-pack.sha256"));
  expect(() => packsToKeep([dist])).toThrow(/lof-pack\.sha256 cannot be read/);
});

test("a folder without a pack, or that is not there, is said", () => {
  mkdirSync(join(folder, "empty"));
  for (const name of ["empty", "nowhere"])
    expect(() => packsToKeep([join(folder, name)])).toThrow(`There is no data pack in ${join(folder, name)}.`);
});

test("a build writes each earlier pack as it was, and an index; the newest is in its usual place only", () => {
  const before = build("before", older, [oldest]);
  const dist = build("dist", newest);
  put(`dist/packs/${"e".repeat(64)}.json`, "left over");
  const packs = packsToKeep([before]);
  const paths = [older, oldest].map(({ sha256 }) => `packs/${sha256}.json`);
  expect(writeKeptPacks(dist, packs)).toEqual(paths);
  expect(paths.map((path) => readFileSync(join(dist, path), "utf8"))).toEqual([older.text, oldest.text]);
  expect(readdirSync(join(dist, "packs")).sort()).toEqual([...paths.map((path) => path.slice(6)), "index.json"].sort());
  const index = JSON.parse(readFileSync(join(dist, "packs/index.json"), "utf8")) as PackIndex;
  expect(index).toEqual({
    newest: { sha256: newest.sha256, built: "2026-11-30", edition: "2026-09-14" },
    packs: [older, oldest].map(({ sha256, built, text }) => ({
      ...{ sha256, built, edition: "2026-09-14", format: 2, bytes: Buffer.byteLength(text) },
    })),
  });
});

test("without earlier packs there is an index all the same", () => {
  const dist = build("dist", newest);
  expect(writeKeptPacks(dist, [])).toEqual([]);
  expect(readdirSync(join(dist, "packs"))).toEqual(["index.json"]);
});

test("a build in place of another goes on with what that had, and leaves out what is damaged", () => {
  const dist = build("dist", older, [oldest]);
  put(`dist/packs/${"c".repeat(64)}.json`, newest.text);
  const packs = packsOfBefore(dist);
  cpSync(join(build("next", newest), "assets/pack"), join(dist, "assets/pack"), { recursive: true });
  expect(writeKeptPacks(dist, packs)).toEqual([older, oldest].map(({ sha256 }) => `packs/${sha256}.json`));
  expect(packsOfBefore(join(folder, "nowhere"))).toEqual([]);
});
