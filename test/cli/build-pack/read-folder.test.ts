import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFolder } from "../../../src/cli/build-pack/read-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "read-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const births = (value: number): string =>
  `areacd,areanm,indicator,period,observation,measure\nE08000037,Gateshead,Business births,2024,${value},Percentage\n`;

test("a folder of nothing is told in a sentence", async () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  expect(await readFolder(empty, () => false)).toBe(`There is no file in the folder ${empty}`);
});

test("every file comes once, in the order of paths, with the day on which it was saved; what is passed over does not", async () => {
  const data = join(folder, "data");
  mkdirSync(join(data, "b"), { recursive: true });
  const put = (name: string, text: string): void => {
    writeFileSync(join(data, name), text);
    utimesSync(join(data, name), new Date("2026-05-04T12:00:00Z"), new Date("2026-05-04T12:00:00Z"));
  };
  put("c.csv", births(1));
  // The largest is read first, and still stands where its path says.
  put("b/big.csv", `${births(2)}${"E12000001,North East,Business births,2024,3,Percentage\n".repeat(50)}`);
  put("a.csv", births(4));
  put("passed.csv", births(5));
  put("unknown.csv", "a,b\n1,2\n");
  const found = await readFolder(data, (path) => path === "passed.csv");
  if (typeof found === "string") throw new Error(found);
  expect(found.files.map(({ path, retrieved, figures }) => [path, retrieved, figures[0]?.observation.value])).toEqual([
    ["a.csv", "2026-05-04", 4],
    ["b/big.csv", "2026-05-04", 2],
    ["c.csv", "2026-05-04", 1],
  ]);
  expect(found.unused).toEqual([{ path: "unknown.csv", why: "No reader knows it." }]);
  expect(await readFolder(data, (path) => path === "passed.csv")).toEqual(found);
}, 120_000);
