import { declared, lock, lockText, packageFile } from "./project.ts";
import { admitsNode20 } from "./node-range.ts";

/** Where Node would look for a package from inside another one, nearest first. */
function places(from: string, name: string): string[] {
  const parents = [from];
  for (let at = from; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) parents.push(at);
  return [...new Set([...parents, ""])].map((parent) => `${parent === "" ? "" : `${parent}/`}node_modules/${name}`);
}

function missingPlatforms(packages: typeof lock): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !places(place, name).some((candidate) => candidate in packages))
      .map((name) => `${place} lacks ${name}`),
  );
}

test("the lock file lists the parts of every platform, not only of the machine that wrote it", () => {
  expect(missingPlatforms(lock)).toEqual([]);
});

test("a platform's part that is missing would be found, wherever it could stand", () => {
  const whole = Object.values(lock).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  expect(whole).toEqual(
    expect.arrayContaining([
      "@swc/core-win32-x64-msvc",
      "@swc/core-darwin-arm64",
      "@unrs/resolver-binding-linux-arm64-gnu",
    ]),
  );
  const without = Object.fromEntries(
    Object.entries(lock).filter(([place]) => place !== "node_modules/@swc/core-darwin-arm64"),
  );
  expect(missingPlatforms(without)).toEqual(["node_modules/@swc/core lacks @swc/core-darwin-arm64"]);
});

test("no package asks for more than Node 20", () => {
  const asking = Object.entries(lock).flatMap(([place, { engines }]) =>
    engines?.node === undefined ? [] : [{ place, range: engines.node }],
  );
  expect(asking.length).toBeGreaterThan(500);
  expect(asking.filter(({ range }) => !admitsNode20(range))).toEqual([]);
});

test.each([
  [">=22", false],
  ["^18.18.0 || ^20.9.0 || >=21.1.0", true],
  [">=23.5.0 || ^22.13.0 || ^20.17.0", true],
  ["^20.12||^22||>=24", true],
  ["^22.22.2 || ^24.15.0", false],
  [">= 14", true],
  [">=10 <20", false],
  [">=18 <=20", true],
  ["10 - 22", true],
  ["10 - 19.9", false],
  [">20", false],
  ["~20.20", true],
  ["~20.19.1", false],
  ["20.x", true],
  ["20 || 22", true],
  ["18", false],
  ["*", true],
  [">=20.0.0-alpha", true],
])("the range %s lets Node 20 in: %s", (range, admitted) => {
  expect(admitsNode20(range)).toBe(admitted);
});

test("a range in an unknown spelling is an error, not a pass", () => {
  expect(() => admitsNode20("latest")).toThrow("cannot read the range latest");
});

test("every version is exact, in package.json and in its overrides", () => {
  const versions = Object.entries({ ...declared, ...packageFile.overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("what package.json declares is what the lock file has", () => {
  const locked = Object.keys(declared).map((name) => [name, lock[`node_modules/${name}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(declared);
});

test("the lock file names no download address: each machine uses its own registry", () => {
  expect(Object.entries(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(lockText).not.toMatch(/https?:\/\/[^"]*(registry|npmjs|artifact|nexus)[^"]*\.tgz/);
});

test("every locked package carries its checksum", () => {
  expect(Object.entries(lock).filter(([place, { integrity }]) => place !== "" && integrity === undefined)).toEqual([]);
});
