import type { PackFile } from "./schema.ts";

/**
 * The pack file as text, byte for byte the same for the same content.
 *
 * Top-level lists have one element per line, so that a change of one series is one line in a diff of editions.
 */
export function writePack(file: PackFile): string {
  const parts = Object.entries(file).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}:[\n${value.map((element) => JSON.stringify(element)).join(",\n")}\n]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}
