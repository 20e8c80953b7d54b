import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { drawMark } from "../../src/cli/icons/mark.ts";
import { writePng } from "../../src/cli/icons/png.ts";
import { readSubject } from "../../src/cli/check/manifest-rules/read-subject.ts";
import type { Finding, HostedFiles, Subject } from "../../src/cli/check/manifest-rules/subject.ts";

const root = resolve(__dirname, "../..");
export const released = readFileSync(join(root, "manifest.xml"), "utf8");
export const development = readFileSync(join(root, "manifest.dev.xml"), "utf8");
export const productVersion = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string })
  .version;

const functionList = { functions: [{ id: "METRIC", helpUrl: "https://lof-for-excel.example/help.html#metric" }] };

/**
 * A build in memory with everything a manifest may point to; `changed` replaces a file by other bytes or removes it
 * (null).
 */
export function builtFiles(changed: Readonly<Record<string, Uint8Array | string | null>> = {}): HostedFiles {
  const files: Record<string, Uint8Array | string | null> = {
    "taskpane.html": "",
    "functions.js": "",
    "functions.json": JSON.stringify(functionList),
    "help.html": "",
    ...Object.fromEntries(
      [16, 20, 24, 32, 40, 48, 64, 80].map((size) => [`assets/icons/icon-${size}.png`, writePng(drawMark(size))]),
    ),
    ...changed,
  };
  const find = (path: string): Uint8Array | null => {
    const held = files[path] ?? null;
    return typeof held === "string" ? Buffer.from(held) : held;
  };
  return { has: (path) => find(path) !== null, read: find };
}

/** The text with one part replaced, which must be there. */
export function planted(text: string, part: string, replacement: string): string {
  if (!text.includes(part)) throw new Error(`nothing to replace: ${part}`);
  return text.replace(part, () => replacement);
}

/** Reads a manifest from its text, through a file, as Microsoft's reader requires. */
export async function subjectOf(text: string, files = builtFiles()): Promise<Subject | Finding> {
  const folder = mkdtempSync(join(tmpdir(), "lof-manifest-"));
  const path = join(folder, "manifest.xml");
  writeFileSync(path, text);
  try {
    return await readSubject(path, files, productVersion);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
