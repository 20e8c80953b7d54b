import { typescriptFiles } from "../architecture/source-files.ts";
import { declared, lock, readText, root } from "./project.ts";

interface Row {
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly why: string;
}

/** The rows of the table under "| Package | Version | Licence | Why |". */
function dependencyTable(markdown: string): Row[] {
  const lines = markdown.split("\n");
  const head = lines.indexOf("| Package | Version | Licence | Why |");
  if (head < 0) throw new Error("src/README.md has no table | Package | Version | Licence | Why |");
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end < 0 ? rows.length : end).map((line) => {
    const [name = "", version = "", licence = "", why = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { package: name, version, licence, why };
  });
}

const table = dependencyTable(readText("src/README.md"));

test("src/README.md lists every direct dependency with its exact version, and no other", () => {
  expect(Object.fromEntries(table.map((row) => [row.package, row.version]))).toEqual(declared);
});

test("the table is in order, without repetition, and gives every one a reason", () => {
  const names = table.map((row) => row.package);
  expect(names).toEqual([...new Set(names)].sort());
  expect(table.filter(({ why }) => why.length < 5)).toEqual([]);
});

test("the licences are those the packages declare", () => {
  const differing = table.filter((row) => {
    const licence = lock[`node_modules/${row.package}`]?.license;
    return row.licence !== (row.package === "@microsoft/office-js" ? "Microsoft's own" : licence);
  });
  expect(differing).toEqual([]);
});

test("nothing that is installed is under a licence that would decide ours", () => {
  const copyleft = Object.entries(lock).filter(
    ([, { license }]) => /\bA?GPL/.test(license ?? "") && !/ OR /.test(license ?? ""),
  );
  expect(copyleft).toEqual([]);
});

test("tests import declared packages only, as src does by the import rules", () => {
  const packages = typescriptFiles(root, "test").flatMap((path) =>
    [...readText(path).matchAll(/^(?:import|export)\b[^;]*?from "([^".][^"]*)"|^import "([^".][^"]*)"/gm)]
      .map((match) => (match[1] ?? match[2]) as string)
      .filter((name) => !name.startsWith("node:"))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] as string)
      .filter((name) => !(name in declared) && !(`@types/${name}` in declared))
      .map((name) => `${path}: ${name}`),
  );
  expect(packages).toEqual([]);
});
