import { join } from "node:path";
import ts from "typescript";
import { filesNamingOffice } from "./layer-table.cjs";
import { officeGlobalsIn } from "./office-globals.ts";
import { inPlantedProject, root } from "./plant.ts";
import { readText, typescriptFiles } from "./source-files.ts";

test.each([
  ["a call", "Excel.run(f);", ["1: Excel"]],
  ["a type", "\nlet range: Excel.Range;", ["2: Excel"]],
  ["a detour through the window", "window.Office.onReady();", ["1: Office"]],
  ["a test for its presence", 'typeof OfficeRuntime === "object"', ["1: OfficeRuntime"]],
])("%s names Office", (_kind, text, found) => {
  expect(officeGlobalsIn(text)).toEqual(found);
});

test.each([
  ["a word of a sentence", 'const host = "Excel, Office"; // Excel.run is not called here'],
  ["a property of something else", "sides.Excel;"],
  ["a key", "const names = { Excel: 1 };"],
  ["a longer word", "runInExcel();"],
])("%s does not", (_kind, text) => {
  expect(officeGlobalsIn(text)).toEqual([]);
});

test("Excel and Office are named in the port's Excel side and where pages begin, nowhere else", () => {
  const others = typescriptFiles(root, "src").filter(
    (path) => !filesNamingOffice.some((pattern) => pattern.test(path)),
  );
  expect(others.flatMap((path) => officeGlobalsIn(readText(root, path)).map((place) => `${path}:${place}`))).toEqual(
    [],
  );
});

/** Names the second compile does not know, in a file compiled as if it were in a pure folder. */
function unknownNames(text: string): string[] {
  const config = join(root, "test/architecture/tsconfig.pure.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    join(config, ".."),
  );
  return inPlantedProject({ "src/text/planted.ts": text }, (folder) => {
    const program = ts.createProgram([join(folder, "src/text/planted.ts")], options);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => /'(\w+)'/.exec(ts.flattenDiagnosticMessageText(messageText, " "))?.[1] ?? "");
  });
}

test("the second compile knows neither document, Office, Node, network nor timers", () => {
  const names = [
    "document",
    "window",
    "Excel",
    "Office",
    "process",
    "Buffer",
    "fetch",
    "setTimeout",
    "console",
    "localStorage",
  ];
  expect(unknownNames(`export const planted = [${names.join(", ")}];`)).toEqual(names);
});

test("the second compile knows the language itself", () => {
  expect(unknownNames("export const fine = [new Map(), [3, 1].toSorted(), Math.log(2), JSON.stringify(1)];")).toEqual(
    [],
  );
});
