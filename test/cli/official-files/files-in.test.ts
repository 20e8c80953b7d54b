import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { filesIn, whyNotOpened } from "../../../src/cli/official-files/files-in.ts";

const folder = mkdtempSync(join(tmpdir(), "files-in-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(folder, name), "abc");
}

test("finds every file of a folder and those below it, texts too, but not texts about the folder", () => {
  mkdirSync(join(folder, "in/it"), { recursive: true });
  put(
    "a.csv",
    "b.txt",
    "no ending",
    "README.txt",
    "SOURCE.md",
    "manifest.json",
    ".hidden",
    "in/it/c.xlsx",
    "sources of waste.txt",
  );
  const found = filesIn(folder);
  expect(typeof found === "string" ? found : found.map(({ path, size }) => [relative(folder, path), size])).toEqual([
    ["a.csv", 3],
    ["b.txt", 3],
    [join("in", "it", "c.xlsx"), 3],
    ["no ending", 3],
    ["sources of waste.txt", 3],
  ]);
});

test("follows a link to a file, and names those that lead nowhere, in a circle or to a folder", () => {
  const links = join(folder, "links");
  mkdirSync(links);
  symlinkSync(join(folder, "a.csv"), join(links, "file"));
  symlinkSync(join(folder, "absent"), join(links, "nowhere"));
  symlinkSync("self", join(links, "self"));
  symlinkSync("..", join(links, "up"));
  const found = filesIn(links);
  expect(
    typeof found === "string" ? found : found.map(({ path, refused }) => [relative(links, path), refused]),
  ).toEqual([
    ["file", null],
    ["nowhere", "It is no longer there, or is a link to a file that is not."],
    ["self", "It is a link that leads back to itself."],
    ["up", "It is a link to another folder: name that."],
  ]);
});

test.each([
  ["EACCES", "You may not read it."],
  ["EPERM", "You may not read it."],
  ["ENOENT", "It is no longer there, or is a link to a file that is not."],
  ["EIO", "It could not be opened (EIO)."],
  [undefined, "It could not be opened (no reason given)."],
])("says in one sentence why a file is not opened: %s", (code, sentence) => {
  expect(whyNotOpened(Object.assign(new Error("no"), { code }))).toBe(sentence);
});

test("says so where there is nothing to read", () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  expect(filesIn(empty)).toBe(`There is no file in the folder ${empty}`);
  expect(filesIn(join(folder, "absent"))).toBe(`There is no such file or folder: ${join(folder, "absent")}`);
});
