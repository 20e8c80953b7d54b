import type { Parts } from "./book/parts.ts";
import { readKeywords, writeKeywords } from "./book/properties.ts";

const mark = "LOF ";

/**
 * Settings in a file are stored in its keywords ("Tags" under File, Info), where a reader can see them; a hidden sheet would
 * be worse. The add-in in Excel stores its settings elsewhere and does not read these.
 */
export function readXlsxSetting(parts: Parts, key: string): string | null {
  return settings(parts).get(key) ?? null;
}

export function writeXlsxSetting(parts: Parts, key: string, value: string | null): void {
  const all = settings(parts);
  if (value === null) all.delete(key);
  else all.set(key, value);
  const others = keywords(parts).filter((word) => !word.startsWith(mark));
  const ours = all.size === 0 ? [] : [mark + JSON.stringify(Object.fromEntries(all))];
  writeKeywords(parts, [...others, ...ours].join("; "));
}

/** The user's own keywords stay in front of ours. */
function keywords(parts: Parts): string[] {
  const text = readKeywords(parts);
  const at = text.indexOf(`${mark}{`);
  const own = at < 0 ? text : text.slice(0, at).replace(/; $/, "");
  return [own, at < 0 ? "" : text.slice(at)].filter((word) => word !== "");
}

function settings(parts: Parts): Map<string, string> {
  const ours = keywords(parts).find((word) => word.startsWith(`${mark}{`));
  try {
    const entries = Object.entries(JSON.parse(ours?.slice(mark.length) ?? "{}") as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    // Somebody edited the tags: better no setting than a failing file.
    return new Map();
  }
}
