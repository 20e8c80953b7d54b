import { readFileSync } from "node:fs";
import type { PackFile } from "../../../src/pack/schema.ts";
import { knownCopies } from "../../../src/sources/plan/known-copies.ts";
import { releases } from "../../../src/sources/plan/releases.ts";

const { sources } = JSON.parse(readFileSync("assets/pack/lof-pack.json", "utf8")) as PackFile;

test("every copy has its SHA-256, a commit and a day", () => {
  for (const [sha256, { address, retrieved }] of knownCopies) {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(address).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/tree\/[0-9a-f]{40}$/);
    expect(retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test("every official file that the pack has figures of is a known copy, so that the same pack can be built again", () => {
  const ids = new Set(releases.map(({ id }) => id));
  const official = sources.filter(({ id }) => ids.has(id.replace(/-[0-9a-f]{8}$/, "")));
  expect(official.length).toBeGreaterThan(20);
  const known = [...knownCopies].map(([sha256, copy]) => ({ sha256, ...copy }));
  const left = official.filter(
    ({ id, address, retrieved }) =>
      !known.some((one) => {
        const hash = /-([0-9a-f]{8})$/.exec(id)?.[1] ?? "";
        return one.address === address && one.retrieved === retrieved && one.sha256.startsWith(hash);
      }),
  );
  expect(left.map(({ id }) => id)).toEqual([]);
});
