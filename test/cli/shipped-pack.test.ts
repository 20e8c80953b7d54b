import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack, packState } from "../../src/functions/pack-holder.ts";

const files = ["lof-pack.json", "lof-pack.sha256"] as const;
let folder = "";
beforeEach(() => {
  awaitPack();
  folder = mkdtempSync(join(tmpdir(), "lof-pack-"));
  for (const file of files) copyFileSync(join("assets/pack", file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sentence = (): string => {
  provideShippedPack(folder);
  const state = packState();
  return state.kind === "failed" ? state.sentence : state.kind;
};

test("the pack of a folder is put into memory", () => expect(sentence()).toBe("ready"));

test.each(files)("without %s, the functions say that it is missing", (file) => {
  rmSync(join(folder, file));
  expect(sentence()).toBe(`The figures could not be read: the file ${file} is not there or cannot be opened.`);
});

test.each([
  ["an empty fingerprint", "lof-pack.sha256", "", "is not one"],
  ["another fingerprint", "lof-pack.sha256", "0".repeat(64), "not the one that was published"],
  ["an empty pack", "lof-pack.json", "", "cut short or damaged"],
  ["another pack", "lof-pack.json", "{}", "not the one that was published"],
])("%s is refused in words", (_name, file, content, words) => {
  writeFileSync(join(folder, file), content);
  expect(sentence()).toContain(words);
});
