import type { Area } from "../../areas/area.ts";
import type { Desk } from "../../queries/desk.ts";
import type { ReportGroup } from "../../report/choices/groups.ts";
import { isRefusal } from "../../wording/refusal.ts";
import type { ReportArguments } from "./report-arguments.ts";

/** One file of several. */
export interface PlannedReport {
  readonly area: Area;
  /** The directorate it is for; null where it is for all. */
  readonly group: ReportGroup | null;
  /** The file's name, without a folder. */
  readonly file: string;
}

/** A report that was not made, and why. */
export interface NotMade {
  readonly name: string;
  readonly sentence: string;
}

/** Longer names of directorates are cut: with its folder a path may have about 250 characters. */
const longestName = 80;

/**
 * Which files there will be: one for each council, or for each of its directorates. A council named twice is one. Names
 * that no council has are set aside, so that the others are made.
 */
export function plannedReports(
  desk: Desk,
  { areas }: Pick<ReportArguments, "areas">,
  groups: readonly ReportGroup[] | null,
): { readonly reports: readonly PlannedReport[]; readonly notMade: readonly NotMade[] } {
  const notMade: NotMade[] = [];
  const councils = new Set<Area>();
  for (const name of areas === "all" ? [] : areas) {
    const area = desk.areaNamed(name);
    if (isRefusal(area)) notMade.push({ name, sentence: area.sentence });
    else councils.add(area);
  }
  if (areas === "all") for (const area of desk.pack.areas) if (area.tier !== "country") councils.add(area);
  const used = new Set<string>();
  const reports = [...councils].flatMap((area) =>
    (groups ?? [null]).map((group) => ({ area, group, file: fileName(area, group, used) })),
  );
  return { reports, notMade };
}

/** A name that every system takes, and that is not used yet, whatever its capitals. */
function fileName(area: Area, group: ReportGroup | null, used: Set<string>): string {
  const wanted = [area.name, ...(group === null ? [] : [group.name])].map(safe).join(" - ");
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  used.add(name.toLowerCase());
  return `${name}.xlsx`;
}

function safe(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").replace(/\s+/g, " ");
  return plain
    .slice(0, longestName)
    .replace(/[. ]+$/, "")
    .trim();
}
