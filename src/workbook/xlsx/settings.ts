import type { Workbook } from "exceljs";

const mark = "LOF ";

/**
 * Settings in a file are stored in its keywords ("Tags" under File, Info): exceljs does not support custom properties,
 * and a hidden sheet would be worse. The add-in in Excel stores its settings elsewhere and does not read these.
 */
export function readXlsxSetting(workbook: Workbook, key: string): string | null {
  return settings(workbook).get(key) ?? null;
}

export function writeXlsxSetting(workbook: Workbook, key: string, value: string | null): void {
  const all = settings(workbook);
  if (value === null) all.delete(key);
  else all.set(key, value);
  const others = keywords(workbook).filter((word) => !word.startsWith(mark));
  const ours = all.size === 0 ? [] : [mark + JSON.stringify(Object.fromEntries(all))];
  workbook.keywords = [...others, ...ours].join("; ");
}

/** The user's own keywords stay in front of ours. */
function keywords(workbook: Workbook): string[] {
  const text = (workbook.keywords as string | undefined) ?? "";
  const at = text.indexOf(`${mark}{`);
  const own = at < 0 ? text : text.slice(0, at).replace(/; $/, "");
  return [own, at < 0 ? "" : text.slice(at)].filter((word) => word !== "");
}

function settings(workbook: Workbook): Map<string, string> {
  const ours = keywords(workbook).find((word) => word.startsWith(`${mark}{`));
  try {
    const entries = Object.entries(JSON.parse(ours?.slice(mark.length) ?? "{}") as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    // Somebody edited the tags: better no setting than a failing file.
    return new Map();
  }
}
