import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "../../src/framework/catalogue.ts";
import { asWritten, contentPage, listPage } from "../fixtures/metrics-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "edition-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const done = spawnSync(process.execPath, ["--import", "tsx", "src/cli/check-edition.ts", ...args], {
    encoding: "utf8",
  });
  return { code: done.status, said: done.stdout + done.stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("a page as our catalogue ends with 0, one with differences with 1 and what to do", () => {
  const ours = catalogue.map(asWritten);
  expect(check(file("same.json", contentPage(ours)))).toMatchObject({
    code: 0,
    said: expect.stringContaining("No differences") as string,
  });
  const { code, said } = check(file("less.html", listPage(ours.slice(1))));
  expect(code).toBe(1);
  expect(said).toContain("Gone: O02M01");
}, 120_000);

test("what is no such page, no file or no call is one sentence", () => {
  const table = check(file("table.csv", "Area code,Area name,Value\nE10000016,Kent,1\n"));
  expect(table.code).toBe(1);
  expect(table.said).toMatch(/^“.*table\.csv” is not the framework's page of outcomes and metrics\.\n$/);
  for (const page of [
    listPage([]),
    contentPage([]),
    `From: <Saved by Blink>\nSubject: x\n\n${listPage(catalogue.map(asWritten)).slice(0, 900)}`,
  ]) {
    const empty = check(file("empty.html", page));
    expect(empty.code).toBe(1);
    expect(empty.said).toContain("has no list or table of outcome and output metrics that could be read");
  }
  expect(check(join(folder, "none.html"))).toMatchObject({
    code: 2,
    said: expect.stringContaining("there is no such file") as string,
  });
  expect(check()).toMatchObject({ code: 2, said: expect.stringContaining("Usage: npm run check-edition") as string });
}, 120_000);
