import { packChangeWords } from "../../wording/renewal/change-words.ts";
import { changeColumns } from "../../wording/renewal/csv-words.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import type { PackChange } from "../change.ts";
import type { PackChanges } from "../pack-changes.ts";

/** Excel takes a file without it for another alphabet. */
const byteOrderMark = "\uFEFF";

/**
 * All changes as a CSV file that Excel opens: a line each, as RFC 4180 has it. A text that a spreadsheet would take for
 * a formula has an apostrophe in front.
 */
export function changesCsv(all: Pick<PackChanges, "before" | "after" | "changes">): string {
  const lines = [changeColumns, ...all.changes.map((change) => cellsOf(all, change))];
  return byteOrderMark + lines.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
}

function cellsOf({ before, after }: Pick<PackChanges, "before" | "after">, change: PackChange): (string | number)[] {
  const { kind, area, id, what, period, values } = change;
  const council = area === null ? "" : councilName({ before, after }, area);
  const [one, other] = values.map((value) => value ?? "");
  const outcome = outcomeOf({ before, after }, id);
  const about = [packChangeWords[kind], council, area ?? "", outcome, what, id ?? "", period];
  return [...about, change.before, change.after, change.why, one ?? "", other ?? ""];
}

/** The name of a council in the later pack, else in the earlier. */
export function councilName({ before, after }: Pick<PackChanges, "before" | "after">, code: string): string {
  return (after.areaByCode.get(code) ?? before.areaByCode.get(code))?.name ?? code;
}

/** The outcome of a series or metric; "" for what is of none. */
export function outcomeOf(packs: Pick<PackChanges, "before" | "after">, id: string | null): string {
  if (id === null) return "";
  for (const pack of [packs.after, packs.before]) {
    const metric = pack.seriesById.get(id)?.metric ?? pack.metricById.get(id);
    const outcome = pack.outcomes.find(({ number }) => number === metric?.outcome);
    if (outcome !== undefined) return outcomeName(outcome);
  }
  return "";
}

function cellText(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
