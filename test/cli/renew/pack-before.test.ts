import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packBefore } from "../../../src/cli/renew/pack-before.ts";
import { writePack } from "../../../src/pack/write-pack.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lof-before-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A host, or a folder of a pack, with figures of a day. */
function packOf(built: string, ...path: string[]): string {
  const at = join(folder, ...path);
  mkdirSync(at, { recursive: true });
  const json = writePack({ ...tinyPackFile, built });
  writeFileSync(join(at, "lof-pack.json"), json);
  writeFileSync(join(at, "lof-pack.sha256"), `${createHash("sha256").update(json).digest("hex")}  lof-pack.json\n`);
  return at;
}

test("a host that was renewed before is renewed from its own figures, which are newer than this project's", () => {
  const own = packOf("2099-01-10", "the host", "assets", "pack");
  expect(packBefore(null, [join(folder, "the host")])).toEqual({ folder: own, built: "2099-01-10", newer: null });
});

test("this project's figures are renewed where they are newer than the host's, and where no host is named", () => {
  packOf("2001-01-10", "host", "assets", "pack");
  for (const keep of [[], [join(folder, "host")], [folder]])
    expect(packBefore(null, keep)).toMatchObject({ folder: "assets/pack", newer: null });
});

test("of two hosts the one that was renewed last; of the same day the one that is named last", () => {
  packOf("2099-01-10", "one", "assets", "pack");
  const two = packOf("2099-01-10", "two", "assets", "pack");
  expect(packBefore(null, [join(folder, "one"), join(folder, "two")]).folder).toBe(two);
});

test("figures that are named are renewed, and it is said where the host has newer ones", () => {
  const last = packOf("2026-11-30", "last");
  const newer = packOf("2026-12-10", "host", "assets", "pack");
  expect(packBefore(last, [join(folder, "host")])).toEqual({ folder: last, built: "2026-11-30", newer });
  expect(packBefore(newer, [join(folder, "host")])).toMatchObject({ folder: newer, newer: null });
});
