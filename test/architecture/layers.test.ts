import { readdirSync } from "node:fs";
import { join } from "node:path";
import { layers } from "./layer-table.cjs";
import { forbidden } from "./layers.cjs";
import { brokenImports, inPlantedProject, root } from "./plant.ts";

const plants: Readonly<Record<string, { files: Record<string, string>; breach: string }>> = {
  "statistics using queries": {
    files: { "src/statistics/a.ts": 'import "../queries/a.ts";', "src/queries/a.ts": "" },
    breach: "statistics-below-queries: src/statistics/a.ts -> src/queries/a.ts",
  },
  "a type taken from above": {
    files: {
      "src/areas/b.ts": 'import type { T } from "../pack/b.ts";\nexport type U = T;',
      "src/pack/b.ts": "export type T = 1;",
    },
    breach: "areas-below-pack: src/areas/b.ts -> src/pack/b.ts",
  },
  "functions using the workbook": {
    files: { "src/functions/c.ts": 'import "../workbook/c.ts";', "src/workbook/c.ts": "" },
    breach: "functions-below-workbook: src/functions/c.ts -> src/workbook/c.ts",
  },
  "the pack's reader using the pack's builder": {
    files: { "src/pack/d.ts": 'import "./assembly/d.ts";', "src/pack/assembly/d.ts": "" },
    breach: "sources-at-build-time-only: src/pack/d.ts -> src/pack/assembly/d.ts",
  },
  "a function using an adapter": {
    files: { "src/functions/e.ts": 'import "../sources/e.ts";', "src/sources/e.ts": "" },
    breach: "sources-at-build-time-only: src/functions/e.ts -> src/sources/e.ts",
  },
  "Node's files in a pure folder": {
    files: { "src/comparison/f.ts": 'import "node:fs";' },
    breach: "pure-without-node: src/comparison/f.ts -> fs",
  },
  "React in a pure folder": {
    files: { "src/wording/g.ts": 'import "react";' },
    breach: "packages-of-wording: src/wording/g.ts -> react",
  },
  "the whole of zod where its small form belongs": {
    files: { "src/pack/h.ts": 'import "zod";' },
    breach: "packages-of-pack: src/pack/h.ts -> zod",
  },
  "a panel that knows Excel": {
    files: { "src/taskpane/i.ts": 'import "../workbook/excel/excel.ts";', "src/workbook/excel/excel.ts": "" },
    breach: "pane-knows-the-port-only: src/taskpane/i.ts -> src/workbook/excel/excel.ts",
  },
  "Univer in the pane": {
    files: { "src/taskpane/j.ts": 'import "@univerjs/core";' },
    breach: "grid-in-the-workbench-only: src/taskpane/j.ts -> @univerjs/core",
  },
  "Office.js imported": {
    files: { "src/functions/p.ts": 'import "@microsoft/office-js/dist/office.js";' },
    breach: "office-js-is-loaded-by-the-page: src/functions/p.ts -> @microsoft/office-js",
  },
  "a circle": {
    files: { "src/text/k.ts": 'import "./l.ts";', "src/text/l.ts": 'import "./k.ts";' },
    breach: "no-circle: src/text/k.ts -> src/text/l.ts",
  },
  "a test in the source": {
    files: { "src/text/m.ts": 'import "../../test/m.ts";', "test/m.ts": "" },
    breach: "no-test-in-source: src/text/m.ts -> test/m.ts",
  },
  "a package nobody declared": {
    files: { "src/cli/n.ts": 'import "acorn";' },
    breach: "declared-packages-only: src/cli/n.ts -> acorn",
  },
  "a file that is not there": {
    files: { "src/text/o.ts": 'import "./nowhere.ts";' },
    breach: "nothing-missing: src/text/o.ts -> ./nowhere.ts",
  },
};

const allowed = {
  "src/statistics/right.ts": 'import "simple-statistics"; import "@stdlib/stats-base-dists-t-quantile";',
  "src/pack/right.ts": 'import "zod/mini"; import "../statistics/right.ts";',
  "src/sources/right.ts": 'import "papaparse"; import "../pack/assembly/right.ts";',
  "src/text/circle.ts": 'import type { B } from "./circle-too.ts"; export type A = B;',
  "src/text/circle-too.ts": 'import type { A } from "./circle.ts"; export type B = A;',
  "src/pack/assembly/right.ts": 'import "../right.ts";',
  "src/cli/right.ts": 'import "node:fs"; import "../pack/assembly/right.ts"; import "../functions/right.ts";',
  "src/functions/right.ts": 'import "../pack/right.ts";',
  "src/taskpane/entry.tsx": 'import "../workbook/excel/excel.ts";',
  "src/workbook/grid/grid.ts": 'import "@univerjs/core";',
};

const planted = inPlantedProject(
  Object.assign({}, allowed, ...Object.values(plants).map(({ files }) => files)),
  brokenImports,
);

test.each(Object.entries(plants))("%s is a breach", (_name, { breach }) => {
  expect(planted).toContain(breach);
});

test("what the rules allow is not a breach", () => {
  expect(planted.filter((breach) => Object.keys(allowed).some((file) => breach.includes(`: ${file} ->`)))).toEqual([]);
});

test("every rule is tested by breaking it, one of each family, and explains itself", () => {
  const family = (rule: string): string =>
    rule.replace(/^.*-below-.*$/, "below").replace(/^packages-of-.*$/, "packages-of");
  const tried = new Set(Object.values(plants).map(({ breach }) => family(breach.split(":")[0] as string)));
  expect(forbidden.filter(({ name }) => !tried.has(family(name)))).toEqual([]);
  expect(forbidden.filter(({ comment }) => comment.length < 60)).toEqual([]);
});

test("every folder of src has its place in the table", () => {
  const known = new Set(layers.map(({ path }) => path.split("/")[0]));
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

test("src itself holds no code, only folders", () => {
  expect(readdirSync(join(root, "src")).filter((name) => /\.[cm]?[jt]sx?$/.test(name))).toEqual([]);
});
