import { basename } from "node:path";
import { committedFiles, readText } from "./project.ts";

const files = committedFiles();
const isText = (path: string): boolean => !/\.(png|ico|gz|zip|xlsx|woff2?)$/.test(path);
const texts = files.filter(isText).filter((path) => path !== "package-lock.json");

test("no committed text names a folder of somebody's machine", () => {
  const folders = new RegExp(
    ["/home/", "/Users/", "[A-Z]:\\\\\\\\?Users", "/work/", "/root/"]
      .map((part) => `(^|[\\s"'\`(=])${part}\\w`)
      .join("|"),
    "m",
  );
  expect(texts.filter((path) => folders.test(readText(path)))).toEqual([]);
});

test("no committed text names a package registry", () => {
  const registry = new RegExp(["registry[.]npm", "npm[.]pkg[.]", "/artifactor[y]/", "/repositor[y]/npm"].join("|"));
  expect(texts.filter((path) => registry.test(readText(path)))).toEqual([]);
});

test("no file of the source is named for nothing in particular", () => {
  const vague = /^(helpers?|utils?|utilities|misc|common|shared|index)\.[cm]?[jt]sx?$/;
  const source = files.filter((path) => path.startsWith("src/"));
  expect(source.filter((path) => vague.test(basename(path)) || /\/(helpers?|utils?|misc|common)\//.test(path))).toEqual(
    [],
  );
});

test("files of the source are named in kebab-case", () => {
  const code = files.filter((path) => /^(src|test)\/.*\.[cm]?[jt]sx?$/.test(path));
  expect(code.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.[cm]?[jt]sx?$/.test(basename(path)))).toEqual([]);
});

test("Microsoft's Office.js is never committed: its licence forbids passing it on", () => {
  expect(files.filter((path) => /(^|\/)(office|excel-web-[\d.]+|custom-functions-runtime)\.js$/.test(path))).toEqual(
    [],
  );
});

test("the licences of code and data are there", () => {
  expect(readText("LICENSE")).toMatch(/^MIT License/);
  const data = readText("assets/DATA-LICENCE.md");
  for (const owed of ["Open Government Licence v3.0", "mySociety", "Contains OS data © Crown copyright"])
    expect(data).toContain(owed);
});
