import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { layers } from "./layer-table.cjs";
import { root } from "./plant.ts";
import { filesBelow } from "./source-files.ts";

const mostFiles = 20;
/** One statistic per file is the rule there, however many there are. */
const exempt = new Set(["src/statistics"]);

const source = filesBelow(root, "src").filter((file) => !file.endsWith(".md"));

test(`no folder of the source has more than ${mostFiles} files directly in it`, () => {
  const counts = new Map<string, number>();
  for (const file of source) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(30);
  expect([...counts].filter(([folder, count]) => count > mostFiles && !exempt.has(folder))).toEqual([]);
});

test("in the pure folders at least 65% of the files have a test of the same name in the same place", () => {
  const pure = layers.filter((layer) => layer.pure).map(({ path }) => `src/${path}/`);
  const files = source.filter((file) => pure.some((folder) => file.startsWith(folder)) && file.endsWith(".ts"));
  const without = files.filter((file) => !existsSync(join(root, testOf(file))));
  expect(files.length).toBeGreaterThan(200);
  const share = 1 - without.length / files.length;
  if (share < 0.65)
    throw new Error(`${(100 * share).toFixed(1)}%: no test of the same name for\n${without.join("\n")}`);
});

const testOf = (file: string): string =>
  join("test", dirname(file).slice("src/".length), `${basename(file, ".ts")}.test.ts`);
