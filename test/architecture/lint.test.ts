import { spawnSync } from "node:child_process";
import { join, relative, sep } from "node:path";
import { inPlantedProject, root } from "./plant.ts";
import { readText } from "./source-files.ts";

const plants: Readonly<Record<string, { file: string; text: string; rule: string }>> = {
  "a sync in a loop": {
    file: "src/workbook/excel/excel.ts",
    text: "export async function f(context: Excel.RequestContext): Promise<void> {\n  for (const _ of [1, 2]) await context.sync();\n}\n",
    rule: "office-addins/no-context-sync-in-loop",
  },
  "a property read before it is loaded": {
    file: "src/workbook/excel/excel.ts",
    text: "export function g(sheet: Excel.Worksheet): string {\n  const range = sheet.getRange('A1');\n  return range.address;\n}\n",
    rule: "office-addins/load-object-before-read",
  },
  "the clock in a pure folder": {
    file: "src/queries/a.ts",
    text: "export const day = Date.now();",
    rule: "no-restricted-syntax",
  },
  "today's date in a pure folder": {
    file: "src/wording/b.ts",
    text: "export const day = new Date();",
    rule: "no-restricted-syntax",
  },
  "chance in a pure folder": {
    file: "src/statistics/c.ts",
    text: "export const c = Math.random();",
    rule: "no-restricted-syntax",
  },
  "the console in an adapter": { file: "src/sources/d.ts", text: "console.log(1);", rule: "no-restricted-globals" },
  "a default export": { file: "src/text/e.ts", text: "export default 1;", rule: "no-restricted-exports" },
  "a file of 301 lines": { file: "src/text/f.ts", text: "// one\n".repeat(301), rule: "max-lines" },
  "a function of 62 lines": {
    file: "src/text/g.ts",
    text: `export function f(): number {\n${"  f();\n".repeat(60)}  return 1;\n}\n`,
    rule: "max-lines-per-function",
  },
  "a promise nobody waits for": {
    file: "src/actions/h.ts",
    text: "async function f(): Promise<void> {\n  await Promise.resolve();\n}\nf();\n",
    rule: "@typescript-eslint/no-floating-promises",
  },
};

const files: Record<string, string> = {
  "eslint.config.js": readText(root, "eslint.config.js"),
  "tsconfig.json": readText(root, "tsconfig.json"),
  "test/architecture/layer-table.cjs": readText(root, "test/architecture/layer-table.cjs"),
  "src/text/fine.ts": "export const day = new Date(2025, 3, 1);\n",
};
for (const { file, text } of Object.values(plants)) files[file] = (files[file] ?? "") + text;

interface Linted {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const found = inPlantedProject(files, (folder) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/eslint/bin/eslint.js"), "src", "--format", "json"],
    { cwd: folder, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout) as Linted[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => `${relative(folder, filePath).split(sep).join("/")}: ${ruleId ?? message}`),
  );
});

test.each(Object.entries(plants))("%s is found", (_name, { file, rule }) => {
  expect(found).toContain(`${file}: ${rule}`);
});

test("a date passed as an argument is allowed", () => {
  expect(found.filter((place) => place.startsWith("src/text/fine.ts"))).toEqual([]);
});
